import { rawRequest } from '../calls/raw-request.ts'
import { judgeExchange } from '../judge/judge-exchange.ts'
import type { FuzzCase } from './fuzz-case.ts'

/** What is wrong with how a server took a case. */
export interface FuzzFinding {
  readonly seed: number
  readonly operation: string
  readonly rule: 'server error' | 'no answer' | 'accepted nonsense' | 'refused validity' | 'wrong answer'
  readonly message: string
}

/** Sends a request; undefined when there was no answer in time. */
export type FuzzServer = (url: string, init: RequestInit) => Promise<Response | undefined>

export interface JudgeOptions {
  readonly baseUrl: string
  readonly send: FuzzServer
  /** Tells whether a refusal of a valid request is by a rule that a schema cannot say. */
  readonly isRule: (operation: string, message: string) => boolean
}

/** Sends a case and gives what is wrong with the answer, if anything. Quotes no values. */
export async function judgeFuzzed(
  { seed, call, mistake }: FuzzCase,
  { baseUrl, send, isRule }: JudgeOptions,
): Promise<FuzzFinding | undefined> {
  const { method, target, headers, body } = rawRequest(call)
  const operation = call.operation.id
  const found = (rule: FuzzFinding['rule'], message: string): FuzzFinding => ({ seed, operation, rule, message })
  const response = await send(`${baseUrl}${target}`, { method, headers, ...(body !== undefined && { body }) })
  if (!response) return found('no answer', `${method} ${call.operation.path} was not answered`)
  const mediaType = response.headers.get('content-type')?.split(';')[0]
  const isJson = mediaType === 'application/json'
  const answer: unknown = isJson ? await response.json() : await response.body?.cancel()
  const { status } = response
  const text = errorText(answer)
  if (status >= 500) return found('server error', `${status}: ${text}`)
  if (mistake && status < 400) return found('accepted nonsense', `${mistake.place} goes against ${mistake.keyword}`)
  if (!mistake && status === 400 && !isRule(operation, text)) return found('refused validity', text)
  const [violation] = judgeExchange(method, new URL(`${baseUrl}${target}`)).answer(status, mediaType, answer)
  return violation && found('wrong answer', `${status} ${violation.place} ${violation.message}`)
}

function errorText(answer: unknown): string {
  const { error } = (answer ?? {}) as { error?: { message?: unknown } }
  return typeof error?.message === 'string' ? error.message : ''
}
