import type { ContenderName } from './contenders/contenders.ts'
import { contenderNames } from './contenders/contenders.ts'
import type { Worker } from './worker/start.ts'
import { startWorker } from './worker/start.ts'
import type { Cost, Task } from './worker/task.ts'

export type Figures = ReadonlyMap<ContenderName, number>

export interface RoundsOptions {
  /** URL of the built entry of our package. */
  readonly builtCore: string
  /** Of the loopback server; absent: answers come from memory. */
  readonly baseUrl?: string
  readonly warmUps: number
  readonly rounds: number
}

/** Costs of a task by contender and round. In each round every contender has its turn, in a process of its own. */
export async function interleaved(
  task: Task,
  { builtCore, baseUrl, warmUps, rounds }: RoundsOptions,
): Promise<Map<ContenderName, Cost[]>> {
  const workers = new Map<ContenderName, Worker>()
  for (const contender of contenderNames) workers.set(contender, await startWorker({ contender, builtCore, baseUrl }))
  const costs = new Map<ContenderName, Cost[]>(contenderNames.map((name) => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, worker] of workers) {
      const cost = await worker.run(task)
      if (round >= 0) costs.get(name)?.push(cost)
    }
  }
  for (const worker of workers.values()) worker.close()
  return costs
}

/** CPU time against the floor's, each the least of its rounds: what disturbs a run only ever adds to it. */
export function ratiosToFloor(costs: ReadonlyMap<ContenderName, readonly Cost[]>): Figures {
  const least = leastCpuUs(costs)
  return mapValues(least, (cpuUs) => cpuUs / (least.get('floor') ?? Number.NaN))
}

/** CPU time above the floor's, in microseconds per unit, each the least of its rounds. */
export function cpuOverFloorUs(costs: ReadonlyMap<ContenderName, readonly Cost[]>, units: number): Figures {
  const least = leastCpuUs(costs)
  return mapValues(least, (cpuUs) => (cpuUs - (least.get('floor') ?? Number.NaN)) / units)
}

/** The heap that the task held, the median of its rounds. */
export function heapBytes(costs: ReadonlyMap<ContenderName, readonly Cost[]>): Figures {
  return mapValues(costs, (list) => median(list.map((cost) => cost.heapBytes ?? Number.NaN)))
}

function leastCpuUs(costs: ReadonlyMap<ContenderName, readonly Cost[]>): Figures {
  return mapValues(costs, (list) => Math.min(...list.map(({ cpuUs }) => cpuUs)))
}

function mapValues<Value>(map: ReadonlyMap<ContenderName, Value>, figure: (value: Value) => number): Figures {
  return new Map([...map].map(([name, value]) => [name, figure(value)]))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
