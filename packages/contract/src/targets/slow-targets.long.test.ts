import { describe, expect, it } from 'vitest'
import { judge } from './judge.ts'
import { knownFailures } from './known-failures.ts'
import { runTarget } from './run-target.ts'
import tallies from './tallies.json' with { type: 'json' }
import { tally } from './tally.ts'
import { slowTargets } from './targets.ts'

describe.each(slowTargets)('$name', (target) => {
  it.skipIf(target.find() === undefined)(
    'passes the conformance suite, but for what is known; README has its counts',
    { timeout: 180_000 },
    async () => {
      const results = await runTarget(target)
      expect(results && judge(target.name, results, knownFailures)).toEqual([])
      expect(tally(results ?? [])).toEqual(new Map<string, object>(Object.entries(tallies)).get(target.name))
    },
  )
})
