import type { Client as OpenapiClient } from 'openapi-fetch'
import type { ClientCore } from './client-core.ts'
import { SdkError } from './errors/sdk-error.ts'
import type { RawPaths } from './generated/raw-paths.gen.ts'
import { buildHeaders } from './http/build-headers.ts'
import { encodePath } from './http/encode-path.ts'
import type { Operation } from './http/operation.ts'
import type { RequestOptions } from './resources/call.ts'

/**
 * The contract's paths by openapi-fetch: `client.raw.GET('/v1/sessions/{session_id}', { params: { path: { … } } })` gives
 * `{ data, error, response }`. It goes through the same pipeline as the resource methods but never throws on a status;
 * what it throws is a connection that failed and, for a write, an outcome that stayed unknown because of it.
 */
export type RawClient = Pick<OpenapiClient<RawPaths>, 'GET' | 'POST' | 'DELETE'>

/** Options of openapi-fetch that would lead around the pipeline. */
const REFUSED = ['baseUrl', 'fetch', 'Request', 'middleware', 'pathSerializer'] as const

interface RawInit extends RequestOptions {
  readonly parseAs?: string
  readonly params?: {
    readonly query?: Readonly<Record<string, unknown>>
    readonly path?: Readonly<Record<string, unknown>>
  }
  readonly [option: string]: unknown
}

/** `operations` is the generated table, in which a call finds how it may be repeated. */
export function createRaw(core: ClientCore, operations: readonly Operation[]): RawClient {
  const table = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]))

  const call =
    (method: Operation['method']) =>
    async (path: string, init: RawInit = {}) => {
      const operation = table.get(`${method} ${path}`) ?? unlisted(method, path)
      checkInit(operation, init)
      const exchange = core.begin(operation, init, true)
      const { parseAs = 'json' } = init
      if (parseAs === 'stream' || operation.response === 'events') exchange.reads = 'headers'
      const complete = (headers: Record<string, string>) => {
        const json = operation.request === 'json' ? operation : { ...operation, request: undefined }
        return buildHeaders({
          operation: json,
          query: init.params?.query,
          headers: [core.options.headers, headers],
          betas: [init.betas, core.options.betas],
          apiVersion: core.options.apiVersion,
        })
      }
      // openapi-fetch would parse an event stream as JSON, and wait for its end.
      const reading = operation.response === 'events' ? 'stream' : parseAs
      return core.lowLevel.request(method, path, { ...init, parseAs: reading, plan: { exchange, complete } })
    }

  const raw = { GET: call('GET'), POST: call('POST'), DELETE: call('DELETE') }
  // The methods are openapi-fetch's, told which operation they call; the types of the contract are put on here.
  return raw as RawClient
}

/** A path of a newer contract: a read may be repeated, anything else may not. */
function unlisted(method: Operation['method'], path: string): Operation {
  if (!path.startsWith('/'))
    throw new SdkError('invalid_argument', 'A path starts with "/"; it cannot name another origin.')
  for (const piece of path.slice(1).split('/')) if (!piece.includes('{')) encodePath('{path}', { path: piece })
  const name = `${method} ${path}`
  return { id: name, sdkMethod: name, method, path, retry: method === 'GET' ? 'read' : 'reconcile' }
}

function checkInit({ path, sdkMethod }: Operation, init: RawInit): void {
  for (const option of REFUSED) {
    if (init[option] !== undefined)
      throw new SdkError('invalid_argument', `${sdkMethod}: raw calls take no ${option} of their own.`)
  }
  // Without any path params openapi-fetch would send the template itself.
  if (path.includes('{') && !init.params?.path)
    throw new SdkError('invalid_argument', `${sdkMethod} needs params.path.`)
}
