import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { it } from 'vitest'

it.skipIf(process.platform !== 'linux')(
  'the scoreboard of workers is the one that a run gives',
  { timeout: 600_000 },
  () => {
    const file = fileURLToPath(new URL('contest/scoreboard.ts', import.meta.url))
    execFileSync(process.execPath, [file, '--check'], { stdio: 'inherit' })
  },
)
