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
  /** Events that it has taken from streams, heartbeats included. */
  readonly framesTaken: () => number
  /** Tells of a contact with the world; resolves once the process is awake, never when it is dead. */
  contact(): Promise<void>
  crash(): void
  /** The machine sleeps: for so many milliseconds no timer fires and nothing arrives; then all of it at once. */
  sleep(ms: number): void
  /** The clock of the machine is set, forward or back. */
  setClock(byMs: number): void
}

export interface ProcessOptions {
  readonly emulator: Emulator
  readonly clock: VirtualClock
  readonly name: string
  readonly seed: number
  /** Told of the n-th contact with the world: a request, an answer, a chunk, a timer, a tool. */
  readonly onContact?: (n: number) => void
}

export function startProcess({ emulator, clock, name, seed, onContact }: ProcessOptions): SimProcess {
  const random = randomFrom(seed)
  let dead = false
  let bodies = 0
  let frames = 0
  let contacts = 0
  let setByMs = 0
  let asleep: Promise<void> | undefined
  const never = new Promise<never>(() => {})
  const own = countTimers({
    now: () => clock.now() + setByMs,
    setTimer(callback, delayMs) {
      let cancelled = false
      const cancel = clock.setTimer(() => fire(() => !cancelled && callback()), delayMs)
      return () => {
        cancelled = true
        cancel()
      }
    },
  })
  const dying = new AbortController()

  function fire(callback: () => void): void {
    if (!dead) onContact?.(++contacts)
    if (dead) return
    if (asleep) void asleep.then(() => !dead && callback())
    else callback()
  }

  async function contact(): Promise<void> {
    if (!dead) onContact?.(++contacts)
    if (asleep) await asleep
    if (dead) await never
  }

  return {
    client: new ManagedAgents({
      apiKey: `sk-ant-api03-${name}`,
      rateLimit: false,
      platform: { clock: own, random, crypto: seededCrypto(random) },
      async fetch(url, init) {
        await contact()
        const response = await emulator.fetch(url, linked(init, dying.signal)).catch(async (error) => {
          await contact()
          throw error
        })
        await contact()
        return counted(response, {
          contact,
          count(by) {
            bodies += by
          },
          taken(chunk) {
            for (let at = 1; at < chunk.length; at++) if (chunk[at] === 10 && chunk[at - 1] === 10) frames++
          },
        })
      },
    }),
    clock: own,
    openBodies: () => bodies,
    framesTaken: () => frames,
    contact,
    crash() {
      dead = true
      dying.abort(new Error('the process died'))
    },
    sleep(ms) {
      asleep = new Promise((resolve) => {
        clock.setTimer(() => {
          asleep = undefined
          resolve()
        }, ms)
      })
    },
    setClock(byMs) {
      setByMs += byMs
    },
  }
}

function linked(init: RequestInit, death: AbortSignal): RequestInit {
  return { ...init, signal: init.signal ? AbortSignal.any([init.signal, death]) : death }
}

interface BodyWatch {
  contact(): Promise<void>
  count(by: 1 | -1): void
  taken(chunk: Uint8Array): void
}

/** The response with a body that says when it is opened, what is taken from it, and when it has ended. */
function counted(response: Response, { contact, count, taken }: BodyWatch): Response {
  if (!response.body) return response
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
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
          await contact()
          if (value && isStream) taken(value)
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
