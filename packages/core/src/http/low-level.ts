import { encodePath } from './encode-path.ts'
import { encodeQuery } from './encode-query.ts'
import type { Exchange, Stage } from './exchange.ts'
import type { HttpRequest } from './transport.ts'

/** What a call brings to the pipeline. */
export interface Plan {
  readonly exchange: Exchange
  /** Headers and body, where openapi-fetch does not bring them. */
  readonly request?: Pick<HttpRequest, 'headers' | 'body' | 'bodyFactory'>
  /** Completes the headers that openapi-fetch brought. */
  readonly complete?: (headers: Record<string, string>) => Record<string, string>
}

/** What `request` reads of an init; a call by openapi-fetch may have more. */
export interface LowLevelInit {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>
    readonly query?: Readonly<Record<string, unknown>>
  }
  readonly parseAs?: string
  readonly plan: Plan
}

/** From method, path template and params to the pipeline, without the types of any contract. */
export interface LowLevel {
  request(
    method: string,
    path: string,
    init: LowLevelInit,
  ): Promise<{ response: Response; data?: unknown; error?: unknown }>
}

export type LowLevelFactory = (baseUrl: string, pipeline: Stage) => LowLevel

/** Resource methods alone need no more than this; a client with `raw` shares the instance of openapi-fetch instead. */
export const directLevel: LowLevelFactory = (baseUrl, pipeline) => ({
  async request(method, path, { params = {}, plan }) {
    const query = params.query ? encodeQuery(params.query) : ''
    const url = baseUrl + encodePath(path, params.path ?? {}) + (query && `?${query}`)
    return { response: await pipeline({ headers: {}, ...plan.request, method, url }, plan.exchange) }
  },
})
