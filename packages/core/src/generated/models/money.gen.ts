// generated from openapi/ by `pnpm generate`; do not edit

/**
 * A cap on the list cost of a session. It is checked before each model request; the request that crosses it finishes,
 * so the recorded cost may exceed the cap.
 */
export interface BudgetLimit {
  /** Must be above zero. */
  max_list_cost: MonetaryAmount
  type: 'limit'
}

/** ISO 4217 code of the currency. */
export type Currency = 'USD'

/** An amount of money in whole minor units. */
export interface MonetaryAmount {
  /** Whole cents, as a string without decimals or leading zeros. */
  amount: string
  currency: Currency
}
