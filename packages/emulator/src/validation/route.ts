import type { Check } from './report.ts'

/** One endpoint of the contract as the server sees it. */
export interface Route {
  /** `operationId`, for example `createSession`. */
  readonly id: string
  /** Name as a resource method, for example `sessions.create`; `null` for a deprecated path without one. */
  readonly sdkMethod: string | null
  readonly method: string
  /** Path template, for example `/v1/sessions/{session_id}`. */
  readonly path: string
  readonly query: readonly RouteParam[]
  readonly body: 'json' | 'multipart' | null
  readonly bodyRequired: boolean
  /** Parts of a multipart body. */
  readonly parts: readonly RouteParam[]
  readonly response: 'json' | 'binary' | 'events' | 'empty'
  readonly pagination: 'cursor' | 'bidirectional-cursor' | 'id-window' | null
  readonly ratePool: string | null
  /** Beta that a request must name, and those that it may name instead. */
  readonly beta: string | null
  readonly betaAlternatives: readonly string[]
  /** The beta is needed only with this query parameter. */
  readonly betaWhenQuery: string | null
  /** Kinds of credentials that the contract lists, by the names of its security schemes. */
  readonly credentials: readonly string[]
  readonly idPrefix: string | null
  readonly deprecated: boolean
  readonly checks: RouteChecks
}

/** A query parameter or a part of a multipart body: text that becomes a value. */
export interface RouteParam {
  /** On the wire, for example `statuses[]`. */
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'file'
  readonly list: boolean
  /** An empty text stands for null. */
  readonly nullable: boolean
}

/** The compiled checks of an operation; null where there is nothing to check. */
export interface RouteChecks {
  /** Of the query as a record by wire name, its values converted. */
  readonly query: Check | null
  readonly body: Check | null
  /** Of the JSON body of a success, or of one event. */
  readonly response: Check | null
}
