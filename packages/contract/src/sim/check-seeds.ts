import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

export interface SeedVerdict {
  readonly seed: number
  readonly breaches: readonly string[]
}

export interface CheckSeedsOptions {
  readonly from: number
  /** How many seeds at most. */
  readonly count: number
  /** Milliseconds after which no further seed is begun. Default: none. */
  readonly limitMs?: number
  /** Stop at the first failing seed. */
  readonly stopAtFirst?: boolean
  readonly onVerdict?: (verdict: SeedVerdict) => void
}

/** Plays seeds on all cores; gives how many were played and those that failed, in order. */
export async function checkSeeds(options: CheckSeedsOptions): Promise<{ played: number; failed: SeedVerdict[] }> {
  const { from, count, limitMs = Number.POSITIVE_INFINITY, stopAtFirst = false, onVerdict } = options
  const failed: SeedVerdict[] = []
  const startedAt = performance.now()
  let next = from
  let played = 0
  const more = () =>
    next < from + count && performance.now() - startedAt < limitMs && !(stopAtFirst && failed.length > 0)

  async function work(): Promise<void> {
    const worker = new Worker(new URL('./seed-worker.ts', import.meta.url))
    try {
      while (more()) {
        const verdict = await ask(worker, next++)
        played++
        if (verdict.breaches.length > 0) failed.push(verdict)
        onVerdict?.(verdict)
      }
    } finally {
      await worker.terminate()
    }
  }

  await Promise.all(Array.from({ length: Math.min(availableParallelism(), count) }, work))
  return { played, failed: failed.sort((a, b) => a.seed - b.seed) }
}

function ask(worker: Worker, seed: number): Promise<SeedVerdict> {
  return new Promise((resolve, reject) => {
    const settle = (verdict: SeedVerdict) => {
      worker.off('error', reject)
      resolve(verdict)
    }
    worker.once('message', settle)
    worker.once('error', reject)
    worker.postMessage(seed)
  })
}
