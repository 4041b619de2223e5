import { Refusal } from './refusal.ts'

/** Lets `limit` calls wait for the API at once, and `queueLimit` wait for them. */
export interface UpstreamGate {
  run<T>(call: () => PromiseLike<T>): Promise<T>
}

/** Bounds what a slow API makes an isolate hold: connections that wait, and requests that wait for those. */
export function createUpstreamGate(limit: number, queueLimit: number): UpstreamGate {
  const queue: (() => void)[] = []
  let running = 0
  return {
    async run(call) {
      if (running >= limit) {
        if (queue.length >= queueLimit) {
          const headers = { 'retry-after': '1', 'x-should-retry': 'true' }
          throw new Refusal(503, 'Too many requests wait for the API.', { headers })
        }
        await new Promise<void>((resolve) => queue.push(resolve))
      } else running++
      try {
        return await call()
      } finally {
        const next = queue.shift()
        if (next) next()
        else running--
      }
    },
  }
}
