import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from './plan.ts'

/** A plan that has failed once, and its seed. */
export interface Regression {
  readonly seed: number
  /** What was wrong. */
  readonly was: string
  readonly plan: Plan
}

const file = join(import.meta.dirname, 'regressions.json')

/** The plans that are played again by every test run. */
export function keptRegressions(from = file): readonly Regression[] {
  return JSON.parse(readFileSync(from, 'utf8')) as Regression[]
}

/** Keeps a plan that fails, unless it is kept already. */
export function keepRegression(regression: Regression, to = file): void {
  const kept = keptRegressions(to)
  const plan = JSON.stringify(regression.plan)
  if (kept.some((other) => other.seed === regression.seed && JSON.stringify(other.plan) === plan)) return
  writeFileSync(to, `${JSON.stringify([...kept, regression], null, 2)}\n`)
}
