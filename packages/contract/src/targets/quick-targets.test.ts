import { expect, it } from 'vitest'
import { judge } from './judge.ts'
import { knownFailures } from './known-failures.ts'
import { runTarget } from './run-target.ts'
import { quickTargets } from './targets.ts'

it.each(quickTargets.map((target) => [target.name, target] as const))(
  'the conformance suite passes on %s, but for what is known',
  { timeout: 120_000 },
  async (name, target) => {
    const results = await runTarget(target)
    expect(results && judge(name, results, knownFailures)).toEqual([])
  },
)
