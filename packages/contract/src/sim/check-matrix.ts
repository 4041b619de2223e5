import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { MatrixExtent, MatrixResult } from './matrix.ts'

/** Plays the matrix on all cores. */
export async function checkMatrix(extent: MatrixExtent): Promise<MatrixResult> {
  const of = availableParallelism()
  const parts = await Promise.all(Array.from({ length: of }, (_, n) => playPart(extent, { n, of })))
  return {
    played: parts.reduce((sum, { played }) => sum + played, 0),
    failed: parts.flatMap(({ failed }) => failed),
  }
}

function playPart(extent: MatrixExtent, part: { n: number; of: number }): Promise<MatrixResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./matrix-worker.ts', import.meta.url), { workerData: { extent, part } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
