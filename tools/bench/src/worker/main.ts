import type { Contender } from '../contenders/contender.ts'
import type { ContenderName } from '../contenders/contenders.ts'
import { loadContender } from '../contenders/contenders.ts'
import type { Load } from '../server/loads.ts'
import { eventsIn, historyEvents } from '../server/loads.ts'
import { memoryFetch } from '../server/memory.ts'
import type { Cost, Task, WorkerSetup } from './task.ts'

/** Runs tasks with one contender, and tells its parent what each cost. Needs `--expose-gc`. */
const setup = JSON.parse(process.argv[2] ?? '') as WorkerSetup
let onPage: (page: number) => void = () => undefined
const { builtCore, baseUrl } = setup
const make = await loadContender(setup.contender as ContenderName)
const contender = await make(
  baseUrl === undefined
    ? { builtCore, baseUrl: 'https://api.bench.test', fetch: memoryFetch((page) => onPage(page)) }
    : { builtCore, baseUrl },
)

process.on('message', (task: Task) => {
  run(contender, task).then(
    (cost) => process.send?.(cost),
    (error: unknown) => {
      console.error(setup.contender, task, error)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit())
process.send?.('ready')

async function run(api: Contender, task: Task): Promise<Cost> {
  // No collection is forced before a timed task: it shrinks the young generation and makes allocations look dear.
  if (task.kind === 'heap of pages') return { cpuUs: 0, heapBytes: await heapOfPages(api) }
  if (task.kind === 'heap of streams') return { cpuUs: 0, heapBytes: await heapOfStreams(api, task.count) }
  const before = process.cpuUsage()
  await work(api, task)
  const { user, system } = process.cpuUsage(before)
  return { cpuUs: user + system }
}

async function work(api: Contender, task: Exclude<Task, { kind: `heap${string}` }>): Promise<void> {
  if (task.kind === 'request') for (let index = 0; index < task.count; index++) await api.request()
  if (task.kind === 'stream') {
    for (let time = 0; time < task.times; time++) expectCount(await api.stream(task.load), eventsIn(task.load as Load))
  }
  if (task.kind === 'pages') expectCount(await api.pages('history'), historyEvents)
}

function expectCount(actual: number, expected: number): void {
  if (actual !== expected) throw new Error(`${setup.contender} saw ${actual} of ${expected} events`)
}

/** The most that is alive while a history is read, over what was before. */
async function heapOfPages(api: Contender): Promise<number> {
  await api.pages('history')
  const before = liveHeap()
  let most = 0
  onPage = (page) => {
    if (page % 20 === 10) most = Math.max(most, liveHeap() - before)
  }
  await api.pages('history')
  onPage = () => undefined
  return most
}

/** What one more open stream holds. */
async function heapOfStreams(api: Contender, count: number): Promise<number> {
  const openMany = () => Promise.all(Array.from({ length: count }, () => api.open('open')))
  await openMany()
  const before = liveHeap()
  await openMany()
  return (liveHeap() - before) / count
}

function liveHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
