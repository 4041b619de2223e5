import { ResponseError } from '../errors/connection-error.ts'
import type { ResponseErrorCode } from '../errors/sdk-error.ts'
import type { Exchange } from './exchange.ts'
import type { Operation } from './operation.ts'
import { headOf } from './response-headers.ts'
import type { Guard } from './timeout.ts'

/** Deepest nesting of a JSON response; more would overflow the stack of whoever walks it. */
const MAX_DEPTH = 512

/** Reads a body as UTF-8; throws a `RangeError` beyond `maxBytes`, whatever `content-length` says. */
export async function readText({ body }: Response, guard: Guard, maxBytes: number): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  guard.onStop = () => {
    reader.cancel().catch(() => {})
  }
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.length
    if (bytes > maxBytes) {
      guard.onStop()
      throw new RangeError(`more than ${maxBytes} bytes`)
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** Parses the text of a good response to a JSON operation. */
export function parseJson(text: string, response: Response, operation: Operation): unknown {
  if (!text && (response.status === 204 || operation.response === 'empty' || operation.nullable)) return null
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    // A page starts with a tag; everything else may be JSON whose end is missing.
    throw text.startsWith('<')
      ? responseError('invalid_response', 'a page instead of JSON', response, operation)
      : responseError('truncated_response', 'JSON cut short', response, operation, cause)
  }
  // A nesting of n levels takes at least 2n characters.
  if (text.length > 2 * MAX_DEPTH && !fitsDepth([data], MAX_DEPTH)) {
    throw responseError('invalid_response', `JSON over ${MAX_DEPTH} levels deep`, response, operation)
  }
  return data
}

/** Runs over every page of a list, so it allocates nothing: a third of the time of `Object.values` and `every`. */
function fitsDepth(value: object, levels: number): boolean {
  if (Array.isArray(value)) {
    for (const item of value)
      if (typeof item === 'object' && item && !(levels && fitsDepth(item, levels - 1))) return false
    return true
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key]
    if (typeof item === 'object' && item && !(levels && fitsDepth(item, levels - 1))) return false
  }
  return true
}

/** The response with its body readable, where an attempt has read it already. */
export function readable(response: Response, { body }: Pick<Exchange, 'body'>): Response {
  return body?.response === response && response.bodyUsed ? rebuilt(response, body.text) : response
}

/** A response with the same head, and a text for its body. */
export function rebuilt(response: Response, text: string): Response {
  // An opaque redirect has a status that cannot be constructed, and no body to be kept.
  return response.status < 200 ? response : new Response(text || null, response)
}

/** An error about an answer that is not the API's; `what` is what came. */
export function responseError(
  code: ResponseErrorCode,
  what: string,
  response: Response,
  { sdkMethod }: Operation,
  cause?: unknown,
): ResponseError {
  const head = headOf(response)
  return new ResponseError(code, `${sdkMethod}: the answer was ${what} (${head.status})`, {
    ...head,
    cause,
    retryable: code === 'truncated_response',
  })
}
