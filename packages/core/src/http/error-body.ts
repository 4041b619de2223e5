import type { ApiErrorBody } from '../errors/api-error.ts'
import { ApiError } from '../errors/api-error.ts'
import { scrub } from './connection-failure.ts'
import type { Exchange } from './exchange.ts'
import { allowedHeaders, requestIdOf } from './response-headers.ts'

/** The `error` of the API's envelope, or undefined for an answer that is not the API's own. */
export function parseErrorBody(text: string): ApiErrorBody | undefined {
  try {
    const { error } = JSON.parse(text)
    return typeof error.type === 'string' && typeof error.message === 'string' ? error : undefined
  } catch {
    return undefined
  }
}

/** The text of a response, read at most once. */
export async function textOf(response: Response, exchange: Exchange): Promise<string> {
  if (exchange.body?.response !== response) {
    exchange.body = { response, text: response.bodyUsed ? '' : await response.text() }
  }
  return exchange.body.text
}

/** The typed error for an error status. */
export async function apiErrorOf(
  response: Response,
  exchange: Exchange,
  retryable: boolean,
  retryAfterMs: number | undefined,
): Promise<ApiError> {
  const text = await textOf(response, exchange)
  return new ApiError({
    status: response.status,
    operation: exchange.name,
    body: parseErrorBody(scrub(text, exchange.secret)),
    headers: allowedHeaders(response),
    requestId: requestIdOf(response),
    retryable,
    retryAfterMs,
  })
}
