import type { Emulator } from '@org/managed-agents-emulator'
import { createEmulator, createVirtualClock } from '@org/managed-agents-emulator'
import { rawRequest } from '../calls/raw-request.ts'
import type { ContractDocument, Json } from '../document/document.ts'
import { isNode } from '../document/document.ts'
import type { FuzzCase } from './fuzz-case.ts'
import { fuzzCases } from './fuzz-case.ts'
import type { FuzzFinding, FuzzServer } from './judge-fuzzed.ts'
import { judgeFuzzed } from './judge-fuzzed.ts'
import type { RealRequest } from './real-request.ts'
import { realRequest } from './real-request.ts'

/** Cases that one emulator takes before the next begins with nothing. */
const CASES_PER_EMULATOR = 500
/** Virtual time in which every request is answered: the longest poll takes a second. */
const PATIENCE_MS = 60_000

export interface FuzzOptions {
  readonly from: number
  readonly count: number
  readonly isRule: (operation: string, message: string) => boolean
}

export interface Fuzzed {
  readonly findings: readonly FuzzFinding[]
  /** Operations of which a valid request has succeeded. */
  readonly succeeded: ReadonlySet<string>
}

/** Puts the cases of seeds to emulators by a clock that stands still. */
export async function fuzzEmulator(document: ContractDocument, { from, count, isRule }: FuzzOptions): Promise<Fuzzed> {
  const caseOf = fuzzCases(document)
  const findings: FuzzFinding[] = []
  const succeeded = new Set<string>()
  for (let seed = from; seed < from + count; ) {
    const { emulator, send } = freshEmulator(seed)
    for (const end = Math.min(seed + CASES_PER_EMULATOR, from + count); seed < end; seed++) {
      const fuzzed = caseOf(seed)
      const request = await requestOf(fuzzed, emulator)
      const { finding, isSuccess } = await judgeFuzzed(fuzzed, { request, send, isRule })
      if (finding) findings.push(finding)
      if (isSuccess) succeeded.add(fuzzed.call.operation.id)
    }
  }
  return { findings, succeeded }
}

/** The request of a case, about things that exist. */
async function requestOf({ seed, call, mistake }: FuzzCase, emulator: Emulator): Promise<RealRequest> {
  const { method, target, headers, body } = rawRequest(call)
  const generated = new URL(target, 'https://api.anthropic.com')
  const real = await realRequest(call.operation.id, emulator.fetch)
  if (!real) return { url: generated, init: { method, headers, ...(body !== undefined && { body }) } }
  real.url.search = generated.search
  if (typeof body !== 'string') return real
  // A mistake stays where it is.
  const sent = mistake?.place.startsWith('body') ? call.body : withReal(call.body, real.init.body, seed)
  const realHeaders = Object.fromEntries(new Headers(real.init.headers))
  return {
    url: real.url,
    init: { ...real.init, body: JSON.stringify(sent), headers: { ...realHeaders, 'content-type': 'application/json' } },
  }
}

/** A valid body with what the real one has: the ids alone, or for every second case all fields that it names. */
function withReal(body: Json | undefined, real: RequestInit['body'], seed: number): Json | undefined {
  if (!isNode(body) || typeof real !== 'string') return body
  const taken = Object.entries(JSON.parse(real) as Readonly<Record<string, Json>>).filter(
    ([name, value]) => seed % 4 === 0 || (/^agent$|_id$/.test(name) && [value, body[name]].every(isText)),
  )
  return { ...body, ...Object.fromEntries(taken) }
}

const isText = (value: Json | undefined) => typeof value === 'string'

function freshEmulator(seed: number): { readonly emulator: Emulator; readonly send: FuzzServer } {
  const clock = createVirtualClock()
  // A dream that is there at once cannot be cancelled.
  const emulator = createEmulator({ seed, clock, timing: { dreamMs: 1000 } })
  const send: FuzzServer = async ({ url, init }) => {
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
