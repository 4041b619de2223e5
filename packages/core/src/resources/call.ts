import type { Operation } from '../http/operation.ts'
import type { EventStream } from '../sse/event-stream.ts'

/** Options of one call, always the last argument of a resource method. */
export interface RequestOptions {
  /** Aborts the call, with its waits and retries. */
  readonly signal?: AbortSignal
  /** Milliseconds from the start of an attempt to its response headers. Default 60,000; uploads have none. */
  readonly timeoutMs?: number
  /** Milliseconds for the call with all its attempts and waits. Default 600,000. */
  readonly deadlineMs?: number
  /** Milliseconds without a byte after which an event stream is taken for dead. Default 90,000; 0 waits for ever. */
  readonly idleTimeoutMs?: number
  /** Extra headers; a value of `null` removes a default header. */
  readonly headers?: Readonly<Record<string, string | null>>
  /** `false` sends once; otherwise how many attempts at most, the first included. Default 3. */
  readonly retry?: false | { readonly maxAttempts?: number }
  /** Betas sent beside the one that the operation needs. */
  readonly betas?: readonly string[]
  /** Credential for this call alone, where an operation takes another kind than the client's. */
  readonly credential?: string | (() => string | Promise<string>)
  /**
   * For creates of things with `metadata`: a key of at most 512 characters, kept as `metadata.idempotency_key`. What was
   * created with it in the last 30 minutes is given instead of creating another; a reply that was lost is found again.
   * Costs a list request before the create. No lock: two calls at the same moment may both create.
   */
  readonly idempotencyKey?: string
}

/** A value of a query parameter: `null` is sent empty, `undefined` is left out, an array repeats the name. */
export type QueryValue = string | number | boolean | null | undefined | readonly (string | number | boolean)[]

/** The params of a resource method, sorted by where they go. */
export interface CallArgs {
  /** By name in the path template, not yet encoded. */
  readonly path?: Readonly<Record<string, string>>
  /** By name on the wire, for example `statuses[]`. */
  readonly query?: Readonly<Record<string, QueryValue>>
  /** Header parameters by name on the wire, `anthropic-beta` apart. */
  readonly headers?: Readonly<Record<string, string>>
  /** Betas given among the params. */
  readonly betas?: readonly string[]
  /** A JSON value, or for a multipart operation the record of its fields. */
  readonly body?: unknown
}

/** A call under way; awaiting it gives the parsed body. */
export interface ApiPromise<T> extends Promise<T> {
  /** The response with its body unread. Settles at its headers. */
  asResponse(): Promise<Response>
  /** Parsed body and response together, with the `request-id` header. */
  withResponse(): Promise<{ data: T; response: Response; requestId: string | null }>
}

/**
 * Sends one operation through the pipeline.
 * JSON operations give the parsed body; `binary` and `events` operations give the `Response` at its headers, body unread.
 */
export type Send = <T>(operation: Operation, args: CallArgs, options?: RequestOptions) => ApiPromise<T>

/** One call of an operation, before it is sent. */
export interface ResourceCall {
  readonly send: Send
  readonly operation: Operation
  readonly args: CallArgs
  readonly options: RequestOptions | undefined
}

/** An event stream about to open: awaiting it settles at the response headers; `for await` opens it and yields its events. */
export interface EventStreamPromise<Event> extends ApiPromise<EventStream<Event>>, AsyncIterable<Event> {}

/** Makes the method of an operation. Generated resource factories receive it as their only argument. */
export type Bind = <Method>(operation: Operation) => Method
