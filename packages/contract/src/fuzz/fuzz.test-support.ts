import { readContract } from '../document/document.ts'
import { rulesBeyond } from './beyond-schemas.ts'
import { fuzzEmulator } from './fuzz-emulator.ts'
import type { FuzzFinding } from './judge-fuzzed.ts'

const contract = readContract()

/** Cases of seeds that the emulator took wrongly, and the rules beyond schemas that none of them met. */
export async function fuzzed(seeds: { readonly from: number; readonly count: number }): Promise<{
  readonly findings: readonly FuzzFinding[]
  readonly unmet: readonly string[]
}> {
  const met = new Set<string>()
  const isRule = (_operation: string, message: string) => {
    const rule = rulesBeyond.find((candidate) => candidate.message.test(message))
    if (rule) met.add(rule.why)
    return rule !== undefined
  }
  const findings = await fuzzEmulator(contract, { ...seeds, isRule })
  return { findings, unmet: rulesBeyond.map(({ why }) => why).filter((why) => !met.has(why)) }
}
