import type { SessionEvent } from '@org/managed-agents-core'
import type { Run } from '@org/managed-agents-core/session'
import type { Consumer } from './plan.ts'
import type { SimProcess } from './process.ts'

export interface Consumption {
  /** What each loop has been given so far. */
  readonly loops: readonly (readonly SessionEvent[])[]
  /** All loops have ended. */
  readonly ended: boolean
}

/** Loops over the run as the plan says. What stops a loop is the outcome's to tell. */
export function consume(run: Run, consumer: Consumer, worker: SimProcess): Consumption {
  const loops: SessionEvent[][] = []
  let open = 0
  const loop = async () => {
    const given: SessionEvent[] = []
    loops.push(given)
    for await (const event of run) {
      given.push(event as SessionEvent)
      if (consumer.do === 'dawdle') await new Promise<void>((resolve) => worker.clock.setTimer(resolve, 1000))
      if (given.length < consumer.after) continue
      if (consumer.do === 'break') break
      if (consumer.do === 'throw') throw new Error('the body of the loop failed')
    }
  }
  const begin = () => {
    open++
    const end = () => {
      open--
    }
    loop().then(end, end)
  }
  begin()
  if (consumer.do === 'iterate-twice') begin()
  return {
    loops,
    get ended() {
      return open === 0
    },
  }
}
