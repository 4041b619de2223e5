import { allFeatures } from './all-features.ts'
import type { ClientCore } from './client-core.ts'
import { createClientCore } from './client-core.ts'
import type { ClientOptions } from './client-options.ts'
import { createSend } from './client-send.ts'
import type { Diagnostic } from './http/exchange.ts'
import { openapiLevel } from './http/openapi-level.ts'
import type { Operation } from './http/operation.ts'
import type { Send } from './resources/call.ts'
import type { VirtualClock } from './virtual-clock.test-support.ts'
import { createVirtualClock } from './virtual-clock.test-support.ts'

export interface SentRequest {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: RequestInit['body']
  readonly signal: AbortSignal
  readonly init: RequestInit
  /** Milliseconds since the start of the test. */
  readonly atMs: number
}

/** Answers an attempt: with a response, by throwing, or never. */
export type Answer = (request: SentRequest) => Response | Promise<Response>

export interface TestClient {
  readonly core: ClientCore
  readonly send: Send
  readonly clock: VirtualClock
  readonly sent: SentRequest[]
  readonly diagnostics: Diagnostic[]
}

export interface TestOptions extends Partial<ClientOptions> {
  /** A clock that several clients share. */
  readonly clock?: VirtualClock
}

/** A client in virtual time whose attempts are answered in turn; the last answer is repeated. */
export function testClient(
  answers: Answer | readonly Answer[],
  { clock: given, ...options }: TestOptions = {},
): TestClient {
  const clock = given ?? createVirtualClock(0)
  const sent: SentRequest[] = []
  const diagnostics: Diagnostic[] = []
  const list = typeof answers === 'function' ? [answers] : answers
  const credential =
    options.apiKey || options.authToken || options.credentials !== undefined ? {} : { apiKey: 'test-key' }
  const core = createClientCore(
    {
      ...credential,
      onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
      ...options,
      platform: { clock, random: () => 0.5, ...options.platform },
      fetch: async (url, init) => {
        const request: SentRequest = {
          url,
          method: init.method ?? 'GET',
          headers: { ...(init.headers as Record<string, string>) },
          body: init.body,
          signal: init.signal as AbortSignal,
          init,
          atMs: clock.now(),
        }
        sent.push(request)
        const answer = list[Math.min(sent.length, list.length) - 1]
        if (!answer) throw new Error('the test has no answer')
        return answer(request)
      },
    },
    { level: openapiLevel, ...allFeatures },
  )
  return { core, send: createSend(core), clock, sent, diagnostics }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'request-id': 'req_test', ...headers },
  })
}

/** An answer of the API with its error envelope. */
export function apiFailure(status: number, headers: Record<string, string> = {}, code?: string): Answer {
  const error = { type: 'some_error', message: 'no luck', ...(code && { details: { error_code: code } }) }
  return () => json({ type: 'error', error, request_id: 'req_test' }, status, headers)
}

/** An answer of something between client and API: no envelope. */
export function proxyFailure(status: number, headers: Record<string, string> = {}): Answer {
  return () => new Response('<html>oops</html>', { status, headers: { 'content-type': 'text/html', ...headers } })
}

/** What fetch throws when the connection fails, as Node words it. */
export function networkFailure(code: string): Answer {
  return () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(`${code} happened`), { code }) })
  }
}

/** Never answers, and does not heed its signal. */
export const hang: Answer = () => new Promise(() => {})

export const ok: Answer = () => json({ id: 'x' })

export const readOne: Operation = {
  id: 'getThing',
  sdkMethod: 'things.retrieve',
  method: 'GET',
  path: '/v1/things/{thing_id}',
  retry: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const createOne: Operation = {
  id: 'createThing',
  sdkMethod: 'things.create',
  method: 'POST',
  path: '/v1/things',
  request: 'json',
  retry: 'reconcile',
  beta: 'managed-agents-2026-04-01',
}

export const archiveOne: Operation = {
  ...createOne,
  id: 'archiveThing',
  sdkMethod: 'things.archive',
  retry: 'converges',
}
