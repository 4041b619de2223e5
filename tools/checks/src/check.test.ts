import { expect, it } from 'vitest'
import { runChecks } from './check.ts'
import { repositoryOf } from './repository.ts'

it('counts what passed and failed, a check that throws included', async () => {
  const lines: string[] = []
  const verdict = await runChecks(
    [
      { name: 'good', run: () => ({ problems: [], notes: ['7 files'] }) },
      { name: 'bad', run: () => ({ problems: ['x is wrong'] }) },
      { name: 'broken', run: () => Promise.reject(new Error('no such file')) },
    ],
    { repository: repositoryOf({}), update: false },
    (line) => lines.push(line),
  )
  expect(verdict).toEqual({ passed: 1, failed: 2 })
  expect(lines.join('\n')).toMatch(
    /✓ good[^\n]*\n {4}7 files\n✗ bad[^\n]*\n {4}x is wrong\n✗ broken[^\n]*\n.*no such file/,
  )
})
