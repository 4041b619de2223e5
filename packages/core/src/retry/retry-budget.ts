/** Tokens that limit how many retries all calls together may make, so that an outage is not met with a storm. */
export interface RetryBudget {
  /** Takes the cost of a retry; false when too few tokens are left. */
  take(cost: number): boolean
  /** Pays back after a success: what its last retry cost, or one token when it needed none. */
  repay(tokens: number): void
}

export function createRetryBudget(capacity: number): RetryBudget {
  let tokens = capacity
  return {
    take(cost) {
      if (cost > tokens) return false
      tokens -= cost
      return true
    },
    repay(amount) {
      tokens = Math.min(capacity, tokens + amount)
    },
  }
}
