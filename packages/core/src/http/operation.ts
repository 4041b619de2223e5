/** How the pipeline may repeat an operation whose outcome is unknown. */
export type RetryClass =
  /** Reading: repeat freely. */
  | 'read'
  /** Writing that ends in the same state when repeated (archive, delete, cancel): repeat freely. */
  | 'converges'
  /** Repeating could act twice: after an ambiguous failure throw `OutcomeUnknownError`; a caller above may reconcile. */
  | 'reconcile'

/** The kind of credential an operation takes. `any` is an API key, a bearer token or a federated token. */
export type CredentialKind = 'any' | 'environment-key' | 'federated-token'

/** A rate-limit pool of the API; each has its own limiter. `null` is unlimited on the client. */
export type RatePool = string | null

/**
 * One row of the generated operation table: all that the SDK knows of an endpoint.
 * Rows are data; a field that has its default value is left out so that the table stays small.
 */
export interface Operation {
  /** `operationId` of the contract, for example `createSession`. */
  readonly id: string
  /** Name as a resource method, for example `sessions.create`. */
  readonly sdkMethod: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path template, for example `/v1/sessions/{session_id}`. */
  readonly path: string
  /** Names of query parameters on the wire, for example `statuses[]`. */
  readonly query?: readonly string[]
  /** Names of optional header parameters that are method params, for example `anthropic-workspace-id`. */
  readonly header?: readonly string[]
  /** Request body; absent when there is none. */
  readonly request?: 'json' | 'multipart'
  /** Response body. Default `json`. */
  readonly response?: 'json' | 'binary' | 'events' | 'empty'
  /** The JSON body may be `null` or empty (a poll that found nothing). */
  readonly nullable?: boolean
  readonly pagination?: 'cursor' | 'bidirectional-cursor' | 'id-window'
  readonly retry: RetryClass
  readonly ratePool?: RatePool
  /** Beta sent by default. */
  readonly beta?: string
  /** Betas that may be sent instead of `beta`; never beside it. */
  readonly betaAlternatives?: readonly string[]
  /** The beta is needed only when this query parameter is present. */
  readonly betaWhenQuery?: string
  /** Credential that the operation takes. Default `any`. */
  readonly auth?: CredentialKind
  /** Where a create is found again by the idempotency key in its `metadata`; absent for operations that take none. */
  readonly foundIn?: Operation
}
