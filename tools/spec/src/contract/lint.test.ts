import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from './document.ts'

interface LintReport {
  readonly totals: { readonly errors: number; readonly warnings: number; readonly ignored: number }
  readonly problems: readonly { readonly ruleId: string; readonly message: string }[]
}

it('the contract is linted without a problem, but for the one that redocly.yaml explains', async () => {
  const report = await lint()
  expect(report.problems).toEqual([])
  expect(report.totals).toMatchObject({ errors: 0, warnings: 0, ignored: 1 })
}, 60_000)

function lint(): Promise<LintReport> {
  const command = [
    resolve(repository, 'node_modules/@redocly/cli/bin/cli.js'),
    'lint',
    'managed-agents',
    '--format=json',
  ]
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  return new Promise((settle, reject) => {
    execFile(process.execPath, command, { cwd: repository, env, maxBuffer: 1 << 24 }, (error, stdout) => {
      if (stdout.startsWith('{')) settle(JSON.parse(stdout) as LintReport)
      else reject(error ?? new Error(`redocly answered: ${stdout}`))
    })
  })
}
