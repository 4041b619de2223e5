import { expect, it } from 'vitest'
import { killWorker } from './kill-worker.ts'

/** Each seed gives other moments. One that failed once stays. */
const seeds = Array.from({ length: 8 }, (_, index) => 100 + index)

it.skipIf(process.platform !== 'linux').each(seeds)(
  'a worker that is killed at the moments of seed %i: no call runs twice or stays unanswered, and nothing is left',
  { timeout: 120_000 },
  async (seed) => {
    expect(await killWorker(seed, 6)).toMatchObject({
      ranTwice: [],
      notAnsweredOnce: [],
      leftProcesses: [],
      leftFiles: [],
      finished: true,
    })
  },
)
