import { isSdkError } from '../errors/guards.ts'
import { readText } from '../http/read-body.ts'
import { guarded } from '../http/timeout.ts'
import type { Clock } from '../platform.ts'
import { Refusal } from './refusal.ts'

export interface BodyLimits {
  readonly clock: Clock
  readonly maxBytes: number
  /** Milliseconds for the whole body. */
  readonly timeoutMs: number
}

/** Deepest nesting of what a page may send. */
const MAX_DEPTH = 32

/** The JSON of a request, within limits that hold whatever its headers say. */
export async function readJsonBody(request: Request, { clock, maxBytes, timeoutMs }: BodyLimits): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'The body must be application/json.')
  }
  const limits = { clock, signal: request.signal, deadlineAtMs: clock.now() + timeoutMs, name: 'The body' }
  let body: unknown
  try {
    body = JSON.parse(await guarded(limits, (guard) => readText(new Response(request.body), guard, maxBytes)))
  } catch (cause) {
    if (cause instanceof RangeError) throw new Refusal(413, `The body is larger than ${maxBytes} bytes.`)
    if (isSdkError(cause)) throw new Refusal(408, 'The body did not come in time.')
    throw new Refusal(400, 'The body is no JSON.')
  }
  if (isDeep(body, MAX_DEPTH)) throw new Refusal(400, `The body is nested deeper than ${MAX_DEPTH} levels.`)
  return body
}

function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((item) => isDeep(item, levels - 1))
}
