import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkSeeds } from './check-seeds.ts'
import { runKillList } from './kill-list.ts'
import { mutants } from './mutants.ts'

describe('the simulator, at length', () => {
  it('finds nothing wrong with 10,000 seeds', { timeout: 600_000 }, async () => {
    const { played, failed } = await checkSeeds({ from: 1, count: 10_000 })
    expect(failed).toEqual([])
    expect(played).toBe(10_000)
  })

  it('kills every defect that is put back', { timeout: 1_200_000 }, async () => {
    const killed = await runKillList(mutants, ({ mutant, by }) => process.stdout.write(`${mutant.name}\n  ${by}\n`))
    expect(killed.filter(({ by }) => by === undefined).map(({ mutant }) => mutant.name)).toEqual([])
    expect(killed).toHaveLength(mutants.length)
  })

  it('writes the scoreboard that docs show', { timeout: 300_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'scoreboard.ts'), '--check'])
    expect(stderr.toString()).toBe('')
    expect(status).toBe(0)
  })
})
