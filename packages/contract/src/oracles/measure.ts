import { exampleCalls } from '../calls/example-call.ts'
import { rawRequest } from '../calls/raw-request.ts'
import type { ContractDocument } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import { brokenRequests } from './broken-requests.ts'
import { checksOracle } from './checks-oracle.ts'
import type { Oracle } from './oracle.ts'
import { prismOracle } from './prism-oracle.ts'
import { steadyOracle } from './steady-oracle.ts'

export interface Verdict {
  /** The mistake, or the title of a valid call. */
  readonly subject: string
  /** By oracle: what it found. */
  readonly violations: ReadonlyMap<string, readonly string[]>
}

export interface Measurement {
  readonly oracles: readonly string[]
  readonly valid: readonly Verdict[]
  readonly broken: readonly Verdict[]
}

/** Shows every oracle each example call of the contract and one request with each kind of mistake. */
export async function measureOracles(document: ContractDocument): Promise<Measurement> {
  const oracles = [await prismOracle(document), await steadyOracle(), checksOracle()]
  try {
    const calls = contractOperations(document).flatMap((operation) => exampleCalls(document, operation))
    const valid = calls.map((call) => ({ subject: call.title, request: rawRequest(call) }))
    const broken = brokenRequests(document).map(({ mistake, request }) => ({ subject: mistake, request }))
    return {
      oracles: oracles.map(({ name }) => name),
      valid: await judgeAll(oracles, valid),
      broken: await judgeAll(oracles, broken),
    }
  } finally {
    for (const oracle of oracles) await oracle.close()
  }
}

type Subject = { readonly subject: string; readonly request: Parameters<Oracle['judge']>[0] }

async function judgeAll(oracles: readonly Oracle[], subjects: readonly Subject[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const { subject, request } of subjects) {
    const violations = new Map<string, readonly string[]>()
    for (const oracle of oracles) violations.set(oracle.name, await oracle.judge(request))
    verdicts.push({ subject, violations })
  }
  return verdicts
}
