import type { ApiErrorBody } from '../errors/api-error.ts'
import { scrub } from './connection-failure.ts'
import type { Exchange } from './exchange.ts'

/** The `error` of the API's envelope without secrets, or undefined for an answer that is not the API's own. */
export async function errorBodyOf(response: Response, exchange: Exchange): Promise<ApiErrorBody | undefined> {
  try {
    const { error } = JSON.parse(scrub(await textOf(response, exchange), exchange.secret))
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
