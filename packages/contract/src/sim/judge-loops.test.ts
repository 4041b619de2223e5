import { expect, it } from 'vitest'
import { loopBreaches } from './judge-loops.ts'
import type { Plan } from './plan.ts'
import { play } from './play.ts'
import { planOf } from './seeds.ts'

const plan: Plan = {
  ...planOf(1),
  script: [{ do: 'call', tools: ['work'] }],
  approve: 'allow',
  faults: [],
  moves: [],
  consumer: { do: 'iterate-twice', after: 99 },
}

it('notices what one of two loops over a run was not given, or was given in another order', async () => {
  const played = await play(plan, 1)
  const [first = [], second = []] = played.iterated
  expect(loopBreaches(played)).toEqual([])
  const judged = (other: typeof first, moves: Plan['moves'] = []) =>
    loopBreaches({ ...played, plan: { ...plan, moves }, iterated: [first, other] }).length
  expect(judged(second.filter(({ type }) => type !== 'agent.message'))).toBe(1)
  expect(judged(second.slice(0, -1))).toBe(1)
  expect(judged([...second].reverse())).toBe(1)
  const isDeleted = [{ atMs: 1, do: 'delete' }] as const
  expect(judged(second.slice(0, 3), isDeleted)).toBe(0)
  const strangers = second.map((event) => ({ ...event, id: `${event.id}x` }))
  expect(judged(strangers, isDeleted)).toBeGreaterThan(2)
})
