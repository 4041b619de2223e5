import { judge } from './judge.ts'
import type { Plan } from './plan.ts'
import { play } from './play.ts'
import type { Played } from './played.ts'

const isBlock = (breach: string) => breach.startsWith('I13 nothing blocks')

/**
 * Plays a plan and judges it. Code that is compiled or memory that is collected takes time once: a block counts where it
 * is there in each of three runs, which are the same in all else.
 */
export async function playJudged(plan: Plan, seed: number): Promise<{ played: Played; breaches: readonly string[] }> {
  const played = await play(plan, seed)
  let breaches = judge(played)
  for (let again = 0; again < 2 && breaches.some(isBlock); again++) {
    const next = judge(await play(plan, seed))
    if (!next.some(isBlock)) breaches = breaches.filter((breach) => !isBlock(breach))
  }
  return { played, breaches }
}
