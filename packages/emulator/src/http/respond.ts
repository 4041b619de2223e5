import { ApiFailure, errorEnvelope } from './api-failure.ts'
import type { HandlerResult } from './handler.ts'
import { isRawReply } from './handler.ts'

/** An answer before it becomes a platform `Response`: faults can still change it. */
export interface Reply {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string | null
}

export function replyOf(result: HandlerResult, headers: Record<string, string>): Reply {
  if (!isRawReply(result)) {
    headers['content-type'] = 'application/json'
    return { status: 200, headers, body: JSON.stringify(result) }
  }
  return { status: result.status ?? 200, headers: Object.assign(headers, result.headers), body: result.body }
}

export function replyOfFailure(error: unknown, headers: Record<string, string>, requestId: string): Reply {
  const failure =
    error instanceof ApiFailure
      ? error
      : new ApiFailure({ status: 500, type: 'api_error', message: `the emulator failed: ${String(error)}` })
  Object.assign(headers, failure.headers)
  headers['content-type'] = 'application/json'
  return { status: failure.status, headers, body: JSON.stringify(errorEnvelope(failure, requestId)) }
}

export function toResponse({ status, headers, body }: Reply): Response {
  return new Response(status === 204 ? null : body, { status, headers })
}
