// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import { object } from '../../validation/containers.ts'
import { constant, textWithin } from '../../validation/scalars.ts'

const checkBudgetLimit_fields: Fields = {
  max_list_cost: checkMonetaryAmount,
  type: 'limit',
}

export function checkBudgetLimit(value: unknown, report: Report): void {
  object(value, report, checkBudgetLimit_fields, ['max_list_cost', 'type'])
}

export function checkCurrency(value: unknown, report: Report): void {
  constant(value, report, "USD")
}

function checkMonetaryAmount_amount(value: unknown, report: Report): void {
  textWithin(value, report, { pattern: new RegExp('^(0|[1-9][0-9]*)$', 'u') })
}

const checkMonetaryAmount_fields: Fields = {
  amount: checkMonetaryAmount_amount,
  currency: checkCurrency,
}

export function checkMonetaryAmount(value: unknown, report: Report): void {
  object(value, report, checkMonetaryAmount_fields, ['amount', 'currency'])
}
