import type { SdkError } from '../errors/sdk-error.ts'
import type { Operation } from './operation.ts'
import type { Limits } from './timeout.ts'
import type { HttpRequest } from './transport.ts'

/** What middleware may know of the call it stands in. */
export interface CallContext {
  readonly operation: Operation
  /** Number of the current attempt, from 1; 0 before the first. */
  readonly attempt: number
  readonly signal?: AbortSignal
}

/** The state of one call on its way through the pipeline. */
export interface Exchange extends CallContext, Limits {
  attempt: number
  /** Milliseconds from the start of an attempt to its headers. */
  readonly timeoutMs: number
  readonly maxAttempts: number
  /** Where the credential comes from; undefined sends none. */
  readonly source: CredentialSource | undefined
  readonly idempotencyKey?: string
  /** Hand every status to the caller, and leave the body readable. */
  readonly raw: boolean
  /** Whether an attempt reads a good response to its end or leaves it at its headers. */
  reads: 'body' | 'headers'
  /** A request is under way, or ended without an answer: whether it was acted on is open. */
  unanswered: boolean
  /** The credential in use, which must not appear in an error. */
  secret?: SecretHeader
  /** The response whose body was read, and what was in it. */
  body?: ReadBody
}

export interface ReadBody {
  readonly response: Response
  readonly text: string
  /** The parsed text of a good JSON response. */
  readonly data?: unknown
}

/** Where the credential of a call comes from. */
export interface CredentialSource {
  /** Names the source in shared state, without giving the credential away. */
  readonly key: string
  /** The credential, at once when it is at hand. */
  current(): SecretHeader | Promise<SecretHeader>
  /** Another credential after `refused` was answered with 401; absent where there is none. */
  refresh?(refused: SecretHeader): Promise<SecretHeader>
  /** Drops the cached credential. */
  forget?(): void
}

/** A credential that only shows itself when asked. */
export interface SecretHeader {
  readonly kind: string
  reveal(): string
  /** The one header that carries it. */
  header(): Record<string, string>
}

/** One stage of the pipeline: it may change the request, call the next stage any number of times, or not at all. */
export type Stage = (request: HttpRequest, exchange: Exchange) => Promise<Response>

/** What a client says of its work: plain data, without headers and bodies. `operation` is the name of the method. */
export type Diagnostic =
  | {
      readonly type: 'request'
      readonly operation: string
      readonly attempt: number
      readonly method: string
      readonly path: string
    }
  | {
      readonly type: 'response'
      readonly operation: string
      readonly attempt: number
      /** Milliseconds from the start of the attempt; with the body where the attempt reads it. */
      readonly durationMs: number
      readonly status: number
      readonly requestId: string | null
    }
  | {
      readonly type: 'failure'
      readonly operation: string
      readonly attempt: number
      readonly durationMs: number
      /** Code of the error; undefined for one that is not of this SDK. */
      readonly code?: SdkError['code']
    }
  | {
      readonly type: 'retry' | 'reconnect'
      readonly operation: string
      /** The attempt that failed. */
      readonly attempt: number
      readonly delayMs: number
      readonly status?: number
      readonly code?: SdkError['code']
    }
  | {
      readonly type: 'wait'
      readonly operation: string
      readonly reason: 'rate_limit'
      readonly pool: string
      /** Calls waiting in the pool, this one included. */
      readonly queued: number
    }
  | { readonly type: 'credential_refresh'; readonly reason: 'first' | 'expiring' | 'refused'; readonly ok: boolean }

export type Emit = (diagnostic: Diagnostic) => void

/** Where a client reports. */
export interface Diagnose {
  readonly emit: Emit
  /** Reports an attempt: that it starts, and what comes of it. */
  attempt(request: HttpRequest, exchange: Exchange, outcome: Promise<Response>): void
}
