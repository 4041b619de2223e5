import type { Access } from '../endpoints/api-client.ts'
import { ourClient } from '../endpoints/api-client.ts'
import { endpointCases } from '../endpoints/endpoint-cases.ts'
import type { Fetch } from '../judge/judging-fetch.ts'
import { judgingFetch } from '../judge/judging-fetch.ts'
import type { Violation } from '../judge/violation.ts'
import { fails, lineOf } from '../judge/violation.ts'
import { errorRequirements, judgeRefusal } from './error-requirements.ts'
import { difference } from './matches.ts'
import type { RequirementResult } from './requirement-result.ts'
import { judgeTurn, streamRequirement } from './stream-requirement.ts'

/** Options of `verifyServer`. */
export interface VerifyOptions {
  readonly access: Access
  /** Default: the runtime's. */
  readonly fetch?: Fetch
  /** What the contract does not list fails as well. Default false. */
  readonly strict?: boolean
  /** Milliseconds for one requirement. Default 30,000. */
  readonly timeoutMs?: number
  readonly onResult?: (result: RequirementResult) => void
}

/**
 * Calls every endpoint of a server the way an application would, and what it must refuse; everything that the server says
 * meanwhile is judged by the contract. It makes agents, sessions and files there, and leaves them.
 */
export async function verifyServer(options: VerifyOptions): Promise<RequirementResult[]> {
  const { access, fetch = globalThis.fetch, strict = false, timeoutMs = 30_000, onResult } = options
  const results: RequirementResult[] = []

  async function tried(
    id: string,
    sentence: string,
    work: (client: ReturnType<typeof ourClient>) => Promise<string | undefined>,
  ) {
    const violations: Violation[] = []
    const client = ourClient(
      judgingFetch(fetch, (violation) => violations.push(violation)),
      access,
    )
    const late = new Promise<string>((resolve) =>
      setTimeout(resolve, timeoutMs, `no end after ${timeoutMs} ms`).unref(),
    )
    const reason = await Promise.race([late, work(client)]).catch((error: Error) => error.message)
    const broken = violations.find((violation) => violation.side !== 'request' && fails(violation, strict))
    const why = reason ?? (broken && lineOf(broken))
    told(why === undefined ? { id, sentence, status: 'holds' } : { id, sentence, status: 'fails', reason: why })
  }

  function told(result: RequirementResult): void {
    results.push(result)
    onResult?.(result)
  }

  for (const { operation, timing, needs, run, shows } of endpointCases) {
    const sentence = `${operation} does what it says.`
    const missing = timing ? 'a clock that stands still' : needs
    if (missing) told({ id: operation, sentence, status: 'untried', reason: `it needs ${missing}` })
    else await tried(operation, sentence, async (client) => difference(await run(client), shows))
  }
  for (const requirement of errorRequirements) {
    await tried(requirement.id, requirement.sentence, (client) => judgeRefusal(requirement, client))
  }
  await tried(streamRequirement.id, streamRequirement.sentence, judgeTurn)
  return results
}
