import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addUp, closingLine, countTask, tally } from './counts.mjs'
import { environment, root } from './toolchain.mjs'

const summaries = join(root, '.turbo/runs')

/** Runs turbo tasks and prints, as the last line, what their reports add up to. Returns the exit code. */
export function runTests(tasks, args) {
  mkdirSync(summaries, { recursive: true })
  const before = new Set(readdirSync(summaries))
  const options = [
    '--summarize',
    '--continue=dependencies-successful',
    '--ui=stream',
    '--output-logs=new-only',
    ...args,
  ]
  const { status } = spawnSync('turbo', ['run', ...tasks, ...options], {
    cwd: root,
    env: environment(),
    stdio: 'inherit',
  })
  const summaryFile = readdirSync(summaries).find((name) => !before.has(name))
  if (!summaryFile) {
    console.error('turbo ran nothing')
    return status || 1
  }
  const summary = JSON.parse(readFileSync(join(summaries, summaryFile), 'utf8'))
  rmSync(join(summaries, summaryFile))

  const total = addUp(summary.tasks.map((task) => countTask(task, readReport)))
  const requireAll = process.env.REQUIRE_ALL === '1'
  for (const name of tally(total.skipped)) console.log(`skipped: ${name}`)
  for (const name of total.failures) console.log(`failed: ${name}`)
  console.log(closingLine(total, requireAll))
  const failed = total.failed > 0 || (requireAll && total.skipped.length > 0)
  return failed ? 1 : (status ?? 1)
}

function readReport(task) {
  return JSON.parse(readFileSync(join(root, task.directory, '.reports', `${task.task.replace(':', '-')}.json`), 'utf8'))
}
