import { ConnectionError } from '../errors/connection-error.ts'
import { isSdkError } from '../errors/guards.ts'
import type { ErrorCode } from '../errors/sdk-error.ts'
import type { StreamError } from '../errors/stream-error.ts'
import type { Platform } from '../platform.ts'
import { backoffMs, jitteredHintMs } from '../retry/backoff.ts'
import { wait } from './wait.ts'

/** Twice the mean of the first pause before a reconnect. */
const BASE_MS = 500
const MAX_MS = 20_000
/** Longer than a pause and an attempt take. */
const MAX_ATTEMPT_MS = 150_000
/** A credential is refreshed and tried so often in a row. */
const MAX_UNAUTHORIZED = 2

/** Failures that the next attempt meets again. */
const FATAL: ReadonlySet<ErrorCode> = /* @__PURE__ */ new Set<ErrorCode>([
  'aborted',
  'billing',
  'client_error',
  'conflict',
  'invalid_argument',
  'invalid_credential',
  'invalid_request',
  'not_found',
  'outcome_unknown',
  'permission',
  'precondition_failed',
  'redirected',
  'request_too_large',
  'response_too_large',
  'spend_limit',
])

export interface PatienceOptions {
  readonly platform: Pick<Platform, 'clock' | 'random'>
  /** Milliseconds of failures in a row after which the last one is thrown. */
  readonly giveUpAfterMs: number
  readonly signal: AbortSignal
  readonly refreshCredential?: () => void | Promise<void>
  /** See `SessionClient`. */
  readonly onWake?: (callback: () => void) => () => void
  readonly onPause?: (attempt: number, delayMs: number, cause: unknown) => void
}

/** How long and how often something that fails is tried again: exponential backoff with full jitter, the server's own wait, a bound. */
export class Patience {
  readonly #options: PatienceOptions
  #failures = 0
  #failingMs = 0
  #failedAtMs = 0
  #unauthorized = 0

  constructor(options: PatienceOptions) {
    this.#options = options
  }

  /** It works again. */
  reset(): void {
    this.#failures = 0
    this.#unauthorized = 0
  }

  /** The credential was accepted, whatever comes of the connection. */
  accepted(): void {
    this.#unauthorized = 0
  }

  /** Waits before the next attempt; throws `cause` when there shall be none. No cause is a connection that was closed. */
  async pause(cause: unknown): Promise<void> {
    const { platform, signal, giveUpAfterMs, refreshCredential, onPause, onWake } = this.#options
    const { clock, random } = platform
    if (isFatal(cause)) throw cause
    if (isUnauthorized(cause)) {
      if (++this.#unauthorized > MAX_UNAUTHORIZED) throw cause
      await refreshCredential?.()
    }
    const now = clock.now()
    // A machine that slept, or whose clock was set, has not been failing for so long.
    const sinceMs = Math.min(Math.max(0, now - this.#failedAtMs), MAX_ATTEMPT_MS)
    this.#failingMs = this.#failures++ === 0 ? 0 : this.#failingMs + sinceMs
    this.#failedAtMs = now
    const hintMs = (cause as { retryAfterMs?: number } | undefined)?.retryAfterMs
    const delayMs = hintMs ? jitteredHintMs(hintMs, random) : backoffMs(this.#failures, BASE_MS, MAX_MS, random)
    if (this.#failingMs + delayMs > giveUpAfterMs) throw cause ?? keepsClosing()
    onPause?.(this.#failures, delayMs, cause)
    await wait(clock, delayMs, signal, hintMs ? undefined : onWake)
  }

  /** Does `work` until it succeeds. */
  async persist<T>(work: () => PromiseLike<T>): Promise<T> {
    for (;;) {
      try {
        const result = await work()
        this.reset()
        return result
      } catch (cause) {
        await this.pause(cause)
      }
    }
  }
}

export function isFatal(cause: unknown): boolean {
  if (!isSdkError(cause) || isUnauthorized(cause)) return false
  return FATAL.has(cause.code) || (cause.code === 'stream_error' && !cause.retryable)
}

function keepsClosing(): ConnectionError {
  return new ConnectionError('connection_lost', 'The server keeps closing the stream without sending anything.')
}

/** The session or thread does not exist, or no more. */
export function isNotFound(cause: unknown): boolean {
  return isSdkError(cause, 'not_found') || frameType(cause) === 'not_found_error'
}

function isUnauthorized(cause: unknown): boolean {
  return isSdkError(cause, 'authentication') || frameType(cause) === 'authentication_error'
}

function frameType(cause: unknown): string | undefined {
  return isSdkError(cause, 'stream_error') ? (cause as StreamError).error?.type : undefined
}
