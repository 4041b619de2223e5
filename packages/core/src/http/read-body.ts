import { ResponseError } from '../errors/connection-error.ts'
import type { ResponseErrorCode } from '../errors/sdk-error.ts'
import type { Exchange } from './exchange.ts'
import type { Operation } from './operation.ts'
import { allowedHeaders, requestIdOf } from './response-headers.ts'
import type { Guard } from './timeout.ts'

/** Deepest nesting of a JSON response; more would overflow the stack of whoever walks it. */
const MAX_DEPTH = 512

/** Reads a body as UTF-8 and gives up beyond `maxBytes`, whatever `content-length` says. */
export async function readText(
  response: Response,
  guard: Guard,
  maxBytes: number,
  tooLarge: (soFar: string) => string,
): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const cancel = (): void => {
    reader.cancel().catch(() => {})
  }
  guard.onStop = cancel
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.length
    if (bytes > maxBytes) {
      cancel()
      return tooLarge(text)
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** Parses the text of a good response to a JSON operation. */
export function parseJson(text: string, response: Response, operation: Operation): unknown {
  if (text === '') {
    if (response.status === 204 || operation.response === 'empty' || operation.nullable) return null
    throw responseError('truncated_response', 'was answered with an empty body', response, operation)
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    const type = response.headers.get('content-type') ?? 'application/json'
    if (type.includes('json')) {
      throw responseError(
        'truncated_response',
        'was answered with JSON that is cut short or broken',
        response,
        operation,
        cause,
      )
    }
    throw responseError(
      'invalid_response',
      `was answered with ${type} instead of JSON; something stands in between`,
      response,
      operation,
    )
  }
  // A nesting of n levels takes at least 2n characters.
  if (text.length > 2 * MAX_DEPTH && !fitsDepth(data, MAX_DEPTH)) {
    throw responseError(
      'invalid_response',
      `was answered with JSON nested deeper than ${MAX_DEPTH} levels`,
      response,
      operation,
    )
  }
  return data
}

function fitsDepth(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (levels === 0) return false
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && !fitsDepth(item, levels - 1)) return false
    return true
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key]
    if (typeof item === 'object' && !fitsDepth(item, levels - 1)) return false
  }
  return true
}

/** The response with its body readable, where an attempt has read it already. */
export function readable(response: Response, { body }: Pick<Exchange, 'body'>): Response {
  return body?.response === response && response.bodyUsed ? rebuilt(response, body.text) : response
}

/** A response with the same head, and a text for its body. */
export function rebuilt(response: Response, text: string): Response {
  const { status, statusText, headers } = response
  // Such a response cannot be constructed, and has no body to be kept.
  if (status < 200 || status > 599) return response
  return new Response(text === '' ? null : text, { status, statusText, headers })
}

/** An error about an answer that is not the API's; `problem` continues the operation's name. */
export function responseError(
  code: ResponseErrorCode,
  problem: string,
  response: Response,
  operation: Operation,
  cause?: unknown,
): ResponseError {
  return new ResponseError(code, `${operation.sdkMethod} ${problem} (status ${response.status}).`, {
    cause,
    status: response.status,
    requestId: requestIdOf(response),
    headers: allowedHeaders(response),
    retryable: code === 'truncated_response',
  })
}
