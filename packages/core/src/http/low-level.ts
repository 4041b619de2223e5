import createOpenapiFetch from 'openapi-fetch'
import { encodePath } from './encode-path.ts'
import { encodeQuery } from './encode-query.ts'
import type { Exchange, Stage } from './exchange.ts'
import type { HttpRequest } from './transport.ts'

/** What stands for the call in openapi-fetch: given with the init of a call, found again on the request it makes. */
export interface Plan {
  readonly exchange: Exchange
  /** Headers and body, where openapi-fetch does not bring them. */
  readonly request?: Pick<HttpRequest, 'headers' | 'body' | 'bodyFactory'>
  /** Completes the headers that openapi-fetch brought. */
  readonly complete?: (headers: Record<string, string>) => Record<string, string>
}

interface RecordInit {
  readonly method: string
  readonly headers: Headers
  readonly body?: HttpRequest['body']
  readonly plan: Plan
}

/**
 * What openapi-fetch makes instead of a platform `Request`, which would copy the body, and belong to one `fetch`
 * implementation alone.
 */
class RequestRecord {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: HttpRequest['body']
  readonly plan: Plan

  constructor(url: string, init: RecordInit) {
    this.url = url
    this.method = init.method
    this.headers = init.headers
    this.body = init.body
    this.plan = init.plan
  }
}

/** The part of an openapi-fetch client that is used here, without the types of any contract. */
export interface LowLevel {
  request(method: string, path: string, init: object): Promise<{ response: Response; data?: unknown; error?: unknown }>
}

/** The one openapi-fetch instance of a client; its `fetch` is the pipeline. */
export function createLowLevel(baseUrl: string, pipeline: Stage): LowLevel {
  const send = ({ url, method, headers, body, plan }: RequestRecord): Promise<Response> => {
    const own = plan.request ?? { headers: Object.fromEntries(headers), body }
    const complete = plan.complete?.(own.headers) ?? own.headers
    return pipeline({ method, url, ...own, headers: complete }, plan.exchange)
  }
  const options = {
    baseUrl,
    fetch: send,
    Request: RequestRecord,
    pathSerializer: encodePath,
    querySerializer: encodeQuery,
  }
  // openapi-fetch types `Request` and `fetch` as the platform's; it only constructs the one and calls the other with it.
  return createOpenapiFetch(options as unknown as Parameters<typeof createOpenapiFetch>[0]) as unknown as LowLevel
}
