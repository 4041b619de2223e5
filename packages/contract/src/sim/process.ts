import { ManagedAgents } from '@org/managed-agents-core'
import type { Emulator, VirtualClock } from '@org/managed-agents-emulator'
import type { CountingClock } from './seeded.ts'
import { countTimers, randomFrom, seededCrypto } from './seeded.ts'

/** A client in a process of its own, which can crash: then nothing of it runs on, and nothing reaches it. */
export interface SimProcess {
  readonly client: ManagedAgents
  readonly clock: CountingClock
  /** Requests whose response bodies are open. */
  readonly openBodies: () => number
  crash(): void
}

export function startProcess(emulator: Emulator, clock: VirtualClock, name: string, seed: number): SimProcess {
  const random = randomFrom(seed)
  let dead = false
  let bodies = 0
  const never = new Promise<never>(() => {})
  const own = countTimers({
    now: clock.now,
    setTimer: (callback, delayMs) => clock.setTimer(() => !dead && callback(), delayMs),
  })
  const dying = new AbortController()
  return {
    client: new ManagedAgents({
      apiKey: `sk-ant-api03-${name}`,
      rateLimit: false,
      platform: { clock: own, random, crypto: seededCrypto(random) },
      async fetch(url, init) {
        if (dead) return never
        const response = await emulator.fetch(url, linked(init, dying.signal)).catch((error) => {
          if (dead) return never
          throw error
        })
        if (dead) return never
        return counted(response, (by) => {
          bodies += by
        })
      },
    }),
    clock: own,
    openBodies: () => bodies,
    crash() {
      dead = true
      dying.abort(new Error('the process died'))
    },
  }
}

function linked(init: RequestInit, death: AbortSignal): RequestInit {
  return { ...init, signal: init.signal ? AbortSignal.any([init.signal, death]) : death }
}

/** The response with a body that says when it is opened and when it has ended, one way or the other. */
function counted(response: Response, count: (by: 1 | -1) => void): Response {
  if (!response.body) return response
  const reader = response.body.getReader()
  count(1)
  let open = true
  const end = () => {
    if (open) count(-1)
    open = false
  }
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (value) controller.enqueue(value)
          if (!done) return
          end()
          controller.close()
        } catch (error) {
          end()
          controller.error(error)
        }
      },
      cancel(reason) {
        end()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
  const { status, headers } = response
  return new Response(body, { status, headers })
}
