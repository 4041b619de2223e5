import { readContract } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import { ruleOf, rulesBeyond } from './beyond-schemas.ts'
import { fuzzEmulator } from './fuzz-emulator.ts'
import type { FuzzFinding } from './judge-fuzzed.ts'

const contract = readContract()

/** What came of the cases of seeds. */
export interface FuzzReport {
  /** Cases that the emulator took wrongly. */
  readonly findings: readonly FuzzFinding[]
  /** Rules beyond schemas that none of them met. */
  readonly unmet: readonly string[]
  /** Operations of which no request succeeded. */
  readonly neverSucceeded: readonly string[]
}

export async function fuzzed(seeds: { readonly from: number; readonly count: number }): Promise<FuzzReport> {
  const met = new Set<string>()
  const isRule = (operation: string, message: string) => {
    const rule = ruleOf(operation, message)
    if (rule) met.add(rule.why)
    return rule !== undefined
  }
  const { findings, succeeded } = await fuzzEmulator(contract, { ...seeds, isRule })
  return {
    findings,
    unmet: rulesBeyond.map(({ why }) => why).filter((why) => !met.has(why)),
    neverSucceeded: contractOperations(contract)
      .map(({ id }) => id)
      .filter((id) => !succeeded.has(id)),
  }
}
