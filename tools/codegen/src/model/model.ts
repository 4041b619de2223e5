import type { Json, OpenApiDocument, SchemaObject } from '../load/document.ts'

/** What every emitter reads: the contract's operations and schemas, resolved and named. */
export interface Model {
  readonly document: OpenApiDocument
  readonly operations: readonly ModelOperation[]
  /** Sorted by name. */
  readonly schemas: ReadonlyMap<string, ModelSchema>
}

export interface ModelSchema {
  readonly name: string
  readonly schema: SchemaObject
  /** File of the contract that it is written in, for example `session-events`. */
  readonly file: string
  /** Reached from a request body or parameter. */
  readonly input: boolean
  /** Reached from a response, an event or a webhook. */
  readonly output: boolean
  /** The open form differs from the closed one: somewhere inside are variants or values that may grow. */
  readonly opens: boolean
}

export interface ModelOperation {
  /** `operationId`, for example `createSession`. */
  readonly id: string
  /** `sessions.create`; `null` when the operation has no method. */
  readonly sdkMethod: string | null
  readonly verb: string
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly deprecated: boolean
  readonly pathParams: readonly ModelParam[]
  readonly query: readonly ModelParam[]
  /** Without `anthropic-version` and `anthropic-beta`, which the client sends by itself. */
  readonly header: readonly ModelParam[]
  /** Takes `betas`: the contract has an `anthropic-beta` header here. */
  readonly takesBetas: boolean
  readonly body: ModelBody | null
  readonly response: ModelResponse
  /** Name of the schema of one item of a list. */
  readonly itemSchema: SchemaObject | null
  /** Names of the security schemes that the contract lists for it. */
  readonly credentials: readonly string[]
  readonly sdk: SdkFacts
}

export interface ModelParam {
  /** On the wire, for example `statuses[]` or `anthropic-workspace-id`. */
  readonly name: string
  /** Among the params of a method, for example `statuses` or `workspace_id`. */
  readonly key: string
  readonly required: boolean
  readonly schema: SchemaObject
  readonly description: string
  readonly example: Json | undefined
}

export interface ModelBody {
  readonly kind: 'json' | 'multipart'
  readonly required: boolean
  readonly schema: SchemaObject
  readonly example: Json | undefined
}

export interface ModelResponse {
  readonly kind: 'json' | 'binary' | 'events' | 'empty'
  readonly status: number
  readonly contentType: string | null
  /** Of the body, or of one event. */
  readonly schema: SchemaObject | null
  /** The body may be JSON null. */
  readonly nullable: boolean
  readonly example: Json | undefined
}

export interface SdkFacts {
  readonly retry: string
  readonly pagination: string | null
  readonly ratePool: string | null
  readonly beta: string | null
  readonly betaAlternatives: readonly string[]
  readonly betaWhenQuery: string | null
  readonly auth: string | null
  readonly idPrefix: string | null
}
