import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { it } from 'vitest'

it.skipIf(process.platform !== 'linux').each([
  ['the scoreboard of workers', 'contest/scoreboard.ts'],
  ['the table of runtimes', 'runtimes/table.ts'],
])('%s is the one that a run gives', { timeout: 600_000 }, (_name, path) => {
  const file = fileURLToPath(new URL(path, import.meta.url))
  execFileSync(process.execPath, [file, '--check'], { stdio: 'inherit' })
})
