import { ApiFailure } from '../http/api-failure.ts'
import type { Reply } from '../http/respond.ts'
import { replyOfFailure } from '../http/respond.ts'
import type { Clock } from '../wire.ts'
import { faultyBody } from './body-faults.ts'
import { connectionFailure, hangUntilAborted } from './connection-failure.ts'
import type { RequestFaults } from './fault-plan.ts'
import type { LoseAction, StatusAction } from './fault-rule.ts'

export interface FaultedCall {
  readonly faults: RequestFaults
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
  readonly requestId: string
  /** Lets the API act and answer. */
  readonly handle: () => Promise<Reply>
}

/** What a client sees of a request under faults. Rejects as a platform's `fetch` does when the connection fails. */
export async function applyRequestFaults(call: FaultedCall): Promise<Reply> {
  for (const action of call.faults.whole) {
    if (action.type === 'delay') await delay(call, action.ms)
    else if (action.type === 'status') return statusReply(action, call.requestId)
    else if (action.type === 'abort') throw connectionFailure(action.code ?? 'ECONNREFUSED')
    else if (action.type === 'reset') throw connectionFailure('ECONNRESET')
    else if (action.type === 'hang') return hangUntilAborted(call.signal)
    else if (action.type === 'lose') return lose(action, call)
  }
  const reply = await call.handle()
  if (call.faults.bytes.length === 0 || reply.body === null) return reply
  const { faults, clock, signal } = call
  return { ...reply, body: faultyBody(streamOf(reply.body), { faults, clock, signal }) }
}

async function lose(action: LoseAction, call: FaultedCall): Promise<Reply> {
  const handle = () => call.handle().then(discard)
  if (action.landAfterMs !== undefined) call.clock.setTimer(() => void handle(), action.landAfterMs)
  else await handle()
  if (action.reply === 'hang') return hangUntilAborted(call.signal)
  if (typeof action.reply === 'object') return statusReply({ type: 'status', ...action.reply }, call.requestId)
  throw connectionFailure('ECONNRESET')
}

async function discard(reply: Reply): Promise<void> {
  if (reply.body instanceof ReadableStream) await reply.body.cancel()
}

const typeOfStatus: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  409: 'conflict_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  504: 'timeout_error',
  529: 'overloaded_error',
}

function statusReply(action: StatusAction, requestId: string): Reply {
  const headers: Record<string, string> = { 'request-id': requestId }
  const failure = new ApiFailure({
    status: action.status,
    type: typeOfStatus[action.status] ?? (action.status < 500 ? 'invalid_request_error' : 'api_error'),
    message: `injected fault: status ${action.status}`,
    errorCode: action.errorCode,
  })
  const reply = replyOfFailure(failure, headers, requestId)
  for (const [name, value] of Object.entries(action.headers ?? {})) headers[name.toLowerCase()] = value
  return action.body === undefined ? reply : { ...reply, body: action.body }
}

function delay({ clock, signal }: FaultedCall, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.setTimer(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    const abort = () => {
      cancel()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort, { once: true })
  })
}

function streamOf(body: NonNullable<Reply['body']>): ReadableStream<Uint8Array> {
  if (body instanceof ReadableStream) return body
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes)
      controller.close()
    },
  })
}
