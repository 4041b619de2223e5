import type { Emulator } from '@org/managed-agents-emulator'
import { createEmulator, createVirtualClock } from '@org/managed-agents-emulator'
import type { ContractDocument } from '../document/document.ts'
import { ourClient } from '../endpoints/api-client.ts'
import { fuzzCases } from './fuzz-case.ts'
import type { FuzzFinding, FuzzServer } from './judge-fuzzed.ts'
import { judgeFuzzed } from './judge-fuzzed.ts'
import { withMadeIds } from './made-ids.ts'

/** Cases that one emulator takes before the next begins with nothing. */
const CASES_PER_EMULATOR = 500
/** Virtual time in which every request is answered: the longest poll takes a second. */
const PATIENCE_MS = 60_000

export interface FuzzOptions {
  readonly from: number
  readonly count: number
  readonly isRule: (operation: string, message: string) => boolean
}

/** Puts the cases of seeds to emulators by a clock that stands still; gives what is wrong. */
export async function fuzzEmulator(
  document: ContractDocument,
  { from, count, isRule }: FuzzOptions,
): Promise<FuzzFinding[]> {
  const caseOf = fuzzCases(document)
  const findings: FuzzFinding[] = []
  let { emulator, send } = freshEmulator(from)
  for (let seed = from; seed < from + count; seed++) {
    if ((seed - from) % CASES_PER_EMULATOR === 0) ({ emulator, send } = freshEmulator(seed))
    const { call, ...rest } = caseOf(seed)
    // A mistake stays where it is.
    const settled = rest.mistake?.place.startsWith('body') ? call : await withMadeIds(call, ourClient(emulator.fetch))
    const finding = await judgeFuzzed(
      { ...rest, call: settled },
      { baseUrl: 'https://api.anthropic.com', send, isRule },
    )
    if (finding) findings.push(finding)
  }
  return findings
}

function freshEmulator(seed: number): { readonly emulator: Emulator; readonly send: FuzzServer } {
  const clock = createVirtualClock()
  const emulator = createEmulator({ seed, clock })
  const send: FuzzServer = async (url, init) => {
    let answer: Response | undefined
    const answered = emulator.fetch(url, init).then((response) => {
      answer = response
    })
    for (let waitedMs = 0; !answer && waitedMs < PATIENCE_MS; waitedMs += 1000) await clock.advance(1000)
    if (answer) await answered
    return answer
  }
  return { emulator, send }
}
