// generated from openapi/ by `pnpm generate`; do not edit

export interface BudgetLimit {
  max_list_cost: MonetaryAmount
  type: 'limit'
}

export type Currency = 'USD'

export interface MonetaryAmount {
  amount: string
  currency: Currency
}
