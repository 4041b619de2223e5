import { parentPort } from 'node:worker_threads'
import { checkSeed } from './seeds.ts'

/** Asked with a seed, answers with the seed and what is wrong with it. */
parentPort?.on('message', async (seed: number) => {
  const breaches = await checkSeed(seed).catch((error: unknown) => [`the simulator failed: ${error}`])
  parentPort?.postMessage({ seed, breaches })
})
