// generated from openapi/ by `pnpm generate`; do not edit

import type { BudgetLimit, Currency, MonetaryAmount } from '@org/managed-agents-core'
import * as z from 'zod'

/** ISO 4217 code of the currency. */
export const zCurrency: z.ZodType<Currency> = /* @__PURE__ */ (() =>
  z.literal('USD'))()

/** An amount of money in whole minor units. */
export const zMonetaryAmount: z.ZodType<MonetaryAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    amount: z.string().regex(/^(0|[1-9][0-9]*)$/),
    currency: zCurrency
  }))()

/**
 * A cap on the list cost of a session. It is checked before each model request; the request that crosses it finishes,
 * so the recorded cost may exceed the cap.
 */
export const zBudgetLimit: z.ZodType<BudgetLimit> = /* @__PURE__ */ (() =>
  z.looseObject({
    max_list_cost: zMonetaryAmount,
    type: z.literal('limit')
  }))()
