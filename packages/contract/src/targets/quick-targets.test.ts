import { expect, it } from 'vitest'
import { judge } from './judge.ts'
import { knownFailures } from './known-failures.ts'
import { runTarget } from './run-target.ts'
import tallies from './tallies.json' with { type: 'json' }
import { tally } from './tally.ts'
import { quickTargets } from './targets.ts'

it.concurrent.each(quickTargets.map((target) => [target.name, target] as const))(
  'the conformance suite passes on %s, but for what is known; README has its counts',
  { timeout: 120_000 },
  async (name, target) => {
    const results = await runTarget(target)
    expect(results && judge(name, results, knownFailures)).toEqual([])
    expect(tally(results ?? [])).toEqual(new Map<string, object>(Object.entries(tallies)).get(name))
  },
)
