import type { RequestFaults } from '../faults/fault-plan.ts'
import type { operations } from '../wire.ts'
import type { World } from '../world.ts'
import type { Credential } from './credential.ts'

export type OperationId = keyof operations

type PathOf<Id extends OperationId> = operations[Id] extends { parameters: { path: infer Path } }
  ? Path
  : Record<string, never>
type QueryOf<Id extends OperationId> = operations[Id] extends { parameters: { query?: infer Query } }
  ? [Exclude<Query, undefined>] extends [never]
    ? Record<string, never>
    : Exclude<Query, undefined>
  : Record<string, never>
type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : operations[Id] extends { requestBody?: { content: { 'multipart/form-data': unknown } } }
    ? FormData
    : undefined

/** A request that passed authentication and validation, typed by its operation. */
export interface ApiRequest<Id extends OperationId> {
  readonly world: World
  readonly params: Readonly<PathOf<Id>>
  readonly query: Readonly<QueryOf<Id>>
  readonly body: BodyOf<Id>
  readonly credential: Credential
  /** As the caller gave it, with the origin when there was one. */
  readonly url: string
  header(name: string): string | null
  /** Values of `anthropic-beta`. */
  readonly betas: readonly string[]
  readonly requestId: string
  readonly signal: AbortSignal | undefined
  /** Fault rules that concern this request's events or pages. */
  readonly faults: RequestFaults | undefined
}

/** Anything else than JSON with status 200. */
export interface RawReply {
  readonly kind: 'raw'
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string | null
}

/** JSON that is sent with status 200, or a raw reply. A refusal is thrown as `ApiFailure`. */
export type HandlerResult = object | RawReply | null

export type Handler<Id extends OperationId> = (request: ApiRequest<Id>) => HandlerResult | Promise<HandlerResult>

/** Handlers by operation id; a resource exports one such map. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> }

export function isRawReply(result: HandlerResult): result is RawReply {
  return result !== null && 'kind' in result && result.kind === 'raw'
}
