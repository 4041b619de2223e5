import { expect, it } from 'vitest'
import { addUp, closingLine, countReport, countTask, tally } from '../../../run/counts.mjs'

const assertion = (status: string, fullName = status) => ({ status, fullName })
const report = (...statuses: string[]) => ({
  testResults: [
    { name: '/a/x.test.ts', status: 'passed', assertionResults: statuses.map((status) => assertion(status)) },
  ],
})
const task = (exitCode: number | undefined, name = 'test') => ({
  taskId: `core#${name}`,
  task: name,
  package: 'core',
  command: 'vitest run',
  execution: { exitCode },
})
const noReport = () => {
  throw new Error('no file')
}

it('adds up what passed, failed and was skipped, by name', () => {
  const counts = countReport(report('passed', 'passed', 'failed', 'skipped', 'todo'), 'core')
  expect(counts).toMatchObject({ passed: 2, failed: 1 })
  expect(counts.skipped).toEqual(['core: x.test.ts > skipped', 'core: x.test.ts > todo'])
  expect(addUp([counts, counts])).toMatchObject({ passed: 4, failed: 2 })
})

it('counts a test file that could not be loaded as a failure', () => {
  const broken = { testResults: [{ name: '/a/x.test.ts', status: 'failed', assertionResults: [] }] }
  expect(countReport(broken, 'core').failed).toBe(1)
})

it('counts a task that failed without a failed test, left no report or was never run', () => {
  expect(countTask(task(1), () => report('passed'))).toMatchObject({ passed: 1, failed: 1 })
  expect(countTask(task(1), () => report('failed'))).toMatchObject({ passed: 0, failed: 1 })
  expect(countTask(task(0), noReport).failed).toBe(1)
  expect(countTask(task(undefined), noReport).failed).toBe(1)
  expect(countTask(task(0), () => report('passed'))).toMatchObject({ passed: 1, failed: 0 })
})

it('counts a failed build and not a successful one', () => {
  expect(countTask(task(1, 'build'), noReport).failed).toBe(1)
  expect(countTask(task(0, 'build'), noReport)).toMatchObject({ passed: 0, failed: 0 })
})

it('closes with skips counted, or taken for failures where everything is required', () => {
  const counts = { passed: 3, failed: 0, skipped: ['a', 'b'] }
  expect(closingLine(counts, false)).toBe('3 passed, 0 failed, 2 skipped')
  expect(closingLine(counts, true)).toBe('3 passed, 2 failed')
  expect(closingLine({ ...counts, skipped: [] }, false)).toBe('3 passed, 0 failed')
})

it('names skipped tests by the group they stand in, once', () => {
  const skipped = { status: 'skipped', ancestorTitles: ['in Chromium'] }
  const assertionResults = [
    { ...skipped, fullName: 'in Chromium a' },
    { ...skipped, fullName: 'in Chromium b' },
  ]
  const counts = countReport({ testResults: [{ name: '/a/x.test.ts', status: 'passed', assertionResults }] }, 'core')
  expect(tally(counts.skipped)).toEqual(['core: x.test.ts > in Chromium (2 tests)'])
  expect(closingLine(counts, false)).toBe('0 passed, 0 failed, 2 skipped')
})
