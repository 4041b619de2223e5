import { expect, it } from 'vitest'
import { killWorker } from './kill-worker.ts'

it.skipIf(process.platform !== 'linux')(
  'a worker that is killed: no call runs twice or stays unanswered, and no process or file is left',
  { timeout: 100_000 },
  async () => {
    expect(await killWorker(1, 2)).toEqual({
      kills: 2,
      ranTwice: [],
      notAnsweredOnce: [],
      leftProcesses: [],
      leftFiles: [],
      finished: true,
    })
  },
)
