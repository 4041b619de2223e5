import { createWorker } from '@org/managed-agents-node/worker'

/** What a worker in a process of its own is told, by its environment. */
export interface ProcessWork {
  readonly baseUrl: string
  readonly environmentId: string
  readonly environmentKey: string
  readonly workdir: string
}

const options = JSON.parse(process.env['WORK'] ?? '{}') as ProcessWork
const worker = createWorker({
  ...options,
  leaseSeconds: 2,
  maxIdleMs: 100,
  skills: false,
  onEvent: (event) => process.stdout.write(`${JSON.stringify(event)}\n`),
})
await worker.run()
