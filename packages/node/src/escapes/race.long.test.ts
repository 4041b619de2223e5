import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { race } from './race.test-support.ts'

it.skipIf(process.platform !== 'linux')(
  'no swap of a directory or file within 100,000 flips leads outside',
  async () => {
    const place = await mkdtemp(join(tmpdir(), 'race-'))
    try {
      const { attempts, successes, escapes } = await race(place, { flips: 100_000 })
      expect(escapes).toEqual([])
      // The swaps hit some of the attempts and not all.
      expect(successes).toBeGreaterThan(0)
      expect(successes).toBeLessThan(attempts)
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  },
)
