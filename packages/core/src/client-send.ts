import type { ClientCore } from './client-core.ts'
import { featureFor } from './features.ts'
import { buildHeaders } from './http/build-headers.ts'
import { encodeBody } from './http/encode-body.ts'
import type { Exchange } from './http/exchange.ts'
import type { Operation } from './http/operation.ts'
import { readable } from './http/read-body.ts'
import { requestIdOf } from './http/response-headers.ts'
import { guarded } from './http/timeout.ts'
import type { ApiPromise, CallArgs, RequestOptions, Send } from './resources/call.ts'

/** How resource methods send: through openapi-fetch and the pipeline, to typed data or a typed error. */
export function createSend(core: ClientCore): Send {
  return <T>(operation: Operation, args: CallArgs, options: RequestOptions = {}): ApiPromise<T> => {
    const exchange = core.begin(operation, options, false)
    const responded = respond(core, exchange, args, options)
    const parsed = responded.then((response) => dataOf<T>(exchange, response))
    return Object.assign(parsed, {
      asResponse() {
        exchange.reads = 'headers'
        // The caller holds `responded` instead; a failure is reported there.
        parsed.catch(() => {})
        return responded.then((response) => readable(response, exchange))
      },
      async withResponse() {
        const data = await parsed
        const response = await responded
        return { data, response: readable(response, exchange), requestId: requestIdOf(response) }
      },
    })
  }
}

async function respond(
  core: ClientCore,
  exchange: Exchange,
  args: CallArgs,
  options: RequestOptions,
): Promise<Response> {
  const { lowLevel, parts, platform, options: own } = core
  const { operation } = exchange
  const { path, query, body } = args
  const encoded =
    operation.request === 'multipart'
      ? await guarded(exchange, async () => featureFor(parts, 'encodeForm', true)?.(operation, body, platform) ?? {})
      : encodeBody(operation, body)
  const headers = buildHeaders({
    operation,
    query,
    headers: [own.headers, encoded.headers, args.headers, options.headers],
    betas: [options.betas, args.betas, own.betas],
    apiVersion: own.apiVersion,
  })
  const init = { params: { path, query }, parseAs: 'stream', plan: { exchange, request: { ...encoded, headers } } }
  return (await lowLevel.request(operation.method, operation.path, init)).response
}

/** Parsed JSON, or the response itself where its body is for the caller to read. */
function dataOf<T>(exchange: Exchange, response: Response): T {
  // The contract ties the operation to its type; the generated methods carry it here.
  return (exchange.reads === 'headers' ? response : exchange.body?.data) as T
}
