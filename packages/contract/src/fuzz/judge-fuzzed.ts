import { judgeExchange } from '../judge/judge-exchange.ts'
import type { FuzzCase } from './fuzz-case.ts'
import type { RealRequest } from './real-request.ts'

/** What is wrong with how a server took a case. */
export interface FuzzFinding {
  readonly seed: number
  readonly operation: string
  readonly rule:
    | 'server error'
    | 'no answer'
    | 'accepted nonsense'
    | 'wrong refusal'
    | 'refused validity'
    | 'wrong answer'
  readonly message: string
}

/** Sends a request; undefined when there was no answer in time. */
export type FuzzServer = (request: RealRequest) => Promise<Response | undefined>

export interface JudgeOptions {
  readonly request: RealRequest
  readonly send: FuzzServer
  /** Tells whether a refusal of a valid request is by a rule that a schema cannot say. */
  readonly isRule: (operation: string, message: string) => boolean
}

/** What came of a case. */
export interface FuzzResult {
  /** What is wrong with the answer, if anything. Quotes no values. */
  readonly finding: FuzzFinding | undefined
  readonly isSuccess: boolean
}

/** Sends the request of a case and judges the answer. */
export async function judgeFuzzed(fuzzed: FuzzCase, { request, send, isRule }: JudgeOptions): Promise<FuzzResult> {
  const { seed, call, mistake } = fuzzed
  const { id: operation, path, method } = call.operation
  const found = (rule: FuzzFinding['rule'], message: string): FuzzResult => ({
    finding: { seed, operation, rule, message },
    isSuccess: false,
  })
  const response = await send(request)
  if (!response) return found('no answer', `${method} ${path} was not answered`)
  const mediaType = response.headers.get('content-type')?.split(';')[0]
  const isJson = mediaType === 'application/json'
  const answer: unknown = isJson ? await response.json() : await response.body?.cancel()
  const { status, ok } = response
  const text = errorText(answer)
  if (status >= 500) return found('server error', `${status}: ${text}`)
  if (mistake && ok) return found('accepted nonsense', `${mistake.place} goes against ${mistake.keyword}`)
  if (mistake && status !== 400) return found('wrong refusal', `${status} for ${mistake.place}: ${text}`)
  if (!mistake && !ok && !isRule(operation, text)) return found('refused validity', `${status}: ${text}`)
  const [violation] = judgeExchange(method, request.url).answer(status, mediaType, answer)
  if (violation) return found('wrong answer', `${status} ${violation.place} ${violation.message}`)
  return { finding: undefined, isSuccess: ok }
}

function errorText(answer: unknown): string {
  const { error } = (answer ?? {}) as { error?: { message?: unknown } }
  return typeof error?.message === 'string' ? error.message : ''
}
