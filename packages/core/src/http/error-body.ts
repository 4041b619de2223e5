import type { ApiErrorBody } from '../errors/api-error.ts'
import { ApiError } from '../errors/api-error.ts'
import { scrub } from './connection-failure.ts'
import type { Exchange } from './exchange.ts'
import { allowedHeaders, requestIdOf } from './response-headers.ts'

/** The `error` of the API's envelope, or undefined for an answer that is not the API's own. */
export function parseErrorBody(text: string): ApiErrorBody | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    const { error } = JSON.parse(text) as { error?: unknown }
    return isErrorBody(error) ? error : undefined
  } catch {
    return undefined
  }
}

function isErrorBody(error: unknown): error is ApiErrorBody {
  if (typeof error !== 'object' || error === null) return false
  const { type, message } = error as Record<string, unknown>
  return typeof type === 'string' && typeof message === 'string'
}

/** The text of a response, read at most once. */
export async function textOf(response: Response, exchange: Exchange): Promise<string> {
  if (exchange.body?.response === response) return exchange.body.text
  const text = response.bodyUsed ? '' : await response.text()
  exchange.body = { response, text }
  return text
}

export interface ApiErrorFacts {
  readonly retryAfterMs?: number
  readonly retryable: boolean
}

/** The typed error for an error status. */
export async function apiErrorOf(response: Response, exchange: Exchange, facts: ApiErrorFacts): Promise<ApiError> {
  return new ApiError({
    status: response.status,
    operation: exchange.operation.sdkMethod,
    body: parseErrorBody(scrub(await textOf(response, exchange), exchange.secret)),
    headers: allowedHeaders(response),
    requestId: requestIdOf(response),
    ...facts,
  })
}
