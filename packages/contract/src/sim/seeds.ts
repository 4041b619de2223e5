import * as fc from 'fast-check'
import { traceOf } from './judge.ts'
import type { Plan } from './plan.ts'
import { plans } from './plan.ts'
import { play } from './play.ts'
import { playJudged } from './play-judged.ts'

export interface FailedSeed {
  readonly seed: number
  readonly breaches: readonly string[]
  /** The smallest plan found that still fails. */
  readonly plan: Plan
}

/** The plan of a seed. */
export function planOf(seed: number): Plan {
  const [plan] = fc.sample(plans, { seed, numRuns: 1 })
  if (!plan) throw new Error(`fast-check made no plan of seed ${seed}`)
  return plan
}

/** Plays the plan of a seed; gives what is wrong. A sample of seeds is played twice: both traces must be equal. */
export async function checkSeed(seed: number): Promise<readonly string[]> {
  const plan = planOf(seed)
  const { played, breaches } = await playJudged(plan, seed)
  if (seed % 20 !== 0 || traceOf(played) === traceOf(await play(plan, seed))) return breaches
  return [...breaches, 'I21 one seed, one trace: the second run differs']
}

/** Shrinks the plan of a seed that fails, within so many runs. */
export async function shrinkSeed(seed: number, breaches: readonly string[]): Promise<FailedSeed> {
  const rule = breaches[0]?.split(':')[0]
  let smallest = planOf(seed)
  const size = (plan: Plan) => JSON.stringify(plan).length
  const fails = async (plan: Plan) =>
    (await playJudged(plan, seed)).breaches.some((breach) => breach.split(':')[0] === rule)
  for (let runs = 0, improved = true; improved && runs < 200; ) {
    improved = false
    for (const smaller of smallerPlans(smallest)) {
      if (size(smaller) >= size(smallest) || ++runs > 200 || !(await fails(smaller))) continue
      smallest = smaller
      improved = true
      break
    }
  }
  return { seed, breaches: (await playJudged(smallest, seed)).breaches, plan: smallest }
}

function* smallerPlans(plan: Plan): Generator<Plan> {
  for (const part of ['moves', 'faults', 'script'] as const)
    for (const index of plan[part].keys()) yield { ...plan, [part]: plan[part].filter((_, at) => at !== index) }
  for (const part of ['toolMs', 'readerMs', 'transientRefusalMs'] as const)
    if (plan[part] > 0) yield { ...plan, [part]: 0 }
}
