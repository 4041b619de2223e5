import type { EmulatorOptions } from '../options.ts'
import { setUp } from '../session.test-support.ts'
import type { WebhookEvent } from '../wire.ts'

export const receiverUrl = 'http://127.0.0.1:9/hook'

export interface Received {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string
  readonly event: WebhookEvent
  readonly atMs: number
}

/** An emulator with one endpoint, and what it received. `answer` gives a status, or throws. */
export function receiving(options: EmulatorOptions & { answer?: (received: Received) => number } = {}) {
  const received: Received[] = []
  const { answer = () => 204, ...rest } = options
  const set = setUp({
    webhooks: [{ url: receiverUrl }],
    async webhookFetch(url, init) {
      const body = String(init.body)
      const headers = Object.fromEntries(new Headers(init.headers))
      const one: Received = { url, headers, body, event: JSON.parse(body), atMs: set.clock.now() }
      received.push(one)
      return new Response(null, { status: answer(one) })
    },
    ...rest,
  })
  return {
    ...set,
    received,
    /** Lets time pass and every attempt that falls due end. */
    async pass(ms: number) {
      await set.emulator.advance(ms)
    },
    types: () => received.map(({ event }) => event.data.type),
  }
}
