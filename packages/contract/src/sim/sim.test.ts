import { describe, expect, it } from 'vitest'
import { judge, traceOf } from './judge.ts'
import { playMatrix } from './matrix.ts'
import { play } from './play.ts'
import { playJudged } from './play-judged.ts'
import { keptRegressions } from './regressions.ts'
import { checkSeed, planOf } from './seeds.ts'

describe('the simulator', () => {
  it('finds nothing wrong with 150 seeds', { timeout: 300_000 }, async () => {
    for (let seed = 1; seed <= 150; seed++) expect(await checkSeed(seed), `seed ${seed}`).toEqual([])
  })

  it('finds nothing wrong with a sample of the matrix', { timeout: 300_000 }, async () => {
    const { played, failed } = await playMatrix()
    expect(failed).toEqual([])
    expect(played).toBeGreaterThan(1000)
  })

  it.each(keptRegressions())('finds nothing wrong with seed $seed any more: $was', async ({ seed, plan }) => {
    expect((await playJudged(plan, seed)).breaches).toEqual([])
  })

  it('gives one trace for one seed, byte for byte', async () => {
    const trace = async () => traceOf(await play(planOf(7), 7))
    expect(await trace()).toBe(await trace())
  })

  it('notices an event that is lost, one that comes twice, a call that runs twice and a run that hangs', async () => {
    const played = await play({ ...planOf(1), script: [{ do: 'call', tools: ['work'] }], faults: [], moves: [] }, 1)
    expect(judge(played)).toEqual([])
    const [first] = played.received
    const ids = (broken: Partial<typeof played>) =>
      judge({ ...played, ...broken }).map((breach) => breach.slice(0, 3).trim())
    expect(ids({ received: played.received.slice(2) })).toContain('I1')
    expect(ids({ received: [...played.received, ...(first ? [first, first] : [])] })).toContain('I2')
    expect(ids({ executions: [...played.executions, ...played.executions] })).toEqual(['I4'])
    expect(ids({ settledAfterMs: undefined })).toEqual(['I16'])
    expect(ids({ leftTimers: 1 })).toEqual(['I12'])
  })
})
