import type { SdkError } from '../errors/sdk-error.ts'
import type { Operation } from './operation.ts'
import type { HttpRequest } from './transport.ts'

/** What middleware may know of the call it stands in. */
export interface CallContext {
  readonly operation: Operation
  /** Number of the current attempt, from 1; 0 before the first. */
  readonly attempt: number
  readonly signal?: AbortSignal
}

/** The state of one call on its way through the pipeline. */
export interface Exchange extends CallContext {
  attempt: number
  /** Milliseconds from the start of an attempt to its headers. */
  readonly timeoutMs: number
  /** Time by the clock at which the call is given up, with its retries. */
  readonly deadlineAtMs: number
  readonly maxAttempts: number
  /** Credential of this call alone. */
  readonly credential?: string | (() => string | Promise<string>)
  readonly idempotencyKey?: string
  /** Hand every status to the caller, and leave the body readable. */
  readonly raw: boolean
  /** Whether an attempt reads a good response to its end or leaves it at its headers. */
  reads: 'body' | 'headers'
  /** A request is under way, or ended without an answer: whether it was acted on is open. */
  unanswered: boolean
  /** The credential in use, which must not appear in an error. */
  secret?: string
  /** The response whose body was read, and what was in it. */
  body?: ReadBody
}

export interface ReadBody {
  readonly response: Response
  readonly text: string
  /** The parsed text of a good JSON response. */
  readonly data?: unknown
}

/** One stage of the pipeline: it may change the request, call the next stage any number of times, or not at all. */
export type Stage = (request: HttpRequest, exchange: Exchange) => Promise<Response>

/** What retries and waits say about themselves; all plain data, without headers and bodies. */
export type Diagnostic =
  | {
      readonly type: 'request'
      readonly operation: string
      readonly method: string
      readonly path: string
      readonly attempt: number
    }
  | {
      readonly type: 'response'
      readonly operation: string
      readonly attempt: number
      readonly status: number
      readonly requestId: string | null
      /** Milliseconds from the start of the attempt; with the body where the attempt reads it. */
      readonly durationMs: number
    }
  | {
      readonly type: 'failure'
      readonly operation: string
      readonly attempt: number
      readonly code: SdkError['code'] | 'error'
      readonly durationMs: number
    }
  | {
      readonly type: 'retry'
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
  | {
      readonly type: 'reconnect'
      readonly operation: string
      readonly attempt: number
      readonly delayMs: number
      readonly code?: SdkError['code']
    }

export type Emit = (diagnostic: Diagnostic) => void
