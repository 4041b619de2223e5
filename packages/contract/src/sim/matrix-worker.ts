import { parentPort, workerData } from 'node:worker_threads'
import type { MatrixExtent } from './matrix.ts'
import { playMatrix } from './matrix.ts'

/** Plays its part of the matrix, and posts what came of it. */
const { extent, part } = workerData as { extent: MatrixExtent; part: { n: number; of: number } }
parentPort?.postMessage(await playMatrix({ extent, part }))
