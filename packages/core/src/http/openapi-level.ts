import createOpenapiFetch from 'openapi-fetch'
import { encodePath } from './encode-path.ts'
import { encodeQuery } from './encode-query.ts'
import type { LowLevel, LowLevelFactory, Plan } from './low-level.ts'
import type { HttpRequest } from './transport.ts'

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

/** The one openapi-fetch instance of a client; its `fetch` is the pipeline. */
export const openapiLevel: LowLevelFactory = (baseUrl, pipeline) => {
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
  return createOpenapiFetch(options as object) as LowLevel
}
