/** How calls are repeated; plain data. The defaults are those of AWS's standard mode of 2026, but for the hint's cap. */
export interface RetryPolicy {
  /** Attempts at most, the first included. Default 3. */
  readonly maxAttempts: number
  /** Mean of twice the first wait after a transient failure, in milliseconds. Default 50. */
  readonly baseDelayMs: number
  /** The same after a 429 or 529. Default 1,000. */
  readonly throttledBaseDelayMs: number
  /** Longest wait of our own choice. Default 20,000. */
  readonly maxDelayMs: number
  /** A response that asks for a longer wait than this fails at once, with the wait on the error. Default 60,000. */
  readonly maxRetryAfterMs: number
  /** Tokens that all calls with one credential share for their retries. Default 500. */
  readonly budget: number
  /** Tokens that a retry costs; a success after it pays them back. Default 14. */
  readonly retryCost: number
  /** The same after a 429 or 529. Default 5. */
  readonly throttledRetryCost: number
}

export const defaultRetryPolicy: RetryPolicy = {
  maxAttempts: 3,
  baseDelayMs: 50,
  throttledBaseDelayMs: 1000,
  maxDelayMs: 20_000,
  maxRetryAfterMs: 60_000,
  budget: 500,
  retryCost: 14,
  throttledRetryCost: 5,
}
