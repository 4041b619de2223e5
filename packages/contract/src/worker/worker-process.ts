import { createWorker } from '@org/managed-agents-node/worker'
import { folderJournal } from './folder-journal.ts'

/** What a worker in a process of its own is told, by its environment. */
export interface ProcessWork {
  readonly baseUrl: string
  readonly environmentId: string
  readonly environmentKey: string
  readonly workdir: string
  readonly journal: string
}

const { journal, ...options } = JSON.parse(process.env['WORK'] ?? '{}') as ProcessWork
const worker = createWorker({
  ...options,
  journal: await folderJournal(journal),
  leaseSeconds: 2,
  maxIdleMs: 100,
  skills: false,
  onEvent: (event) => process.stdout.write(`${JSON.stringify(event)}\n`),
})
await worker.run()
