import { describe, expect, expectTypeOf, test } from 'vitest'
import { memoryDeliveryStore } from './delivery-store.ts'
import { idled, signedDelivery, webhookKey } from './signed-delivery.test-support.ts'
import type { WebhookHandlerOptions } from './webhook-handler.ts'
import { createWebhookHandler } from './webhook-handler.ts'

/** A handler in a time that the test sets, and a way to deliver to it. */
function handling(options: Omit<WebhookHandlerOptions, 'keys'>) {
  let nowMs = 1_770_000_000_000
  const handler = createWebhookHandler({ keys: webhookKey, now: () => nowMs, ...options })
  const kept: Promise<unknown>[] = []
  return {
    kept,
    pass: (ms: number) => {
      nowMs += ms
    },
    async deliver(event = idled(), secret?: string) {
      const context = { waitUntil: (promise: Promise<unknown>) => kept.push(promise) }
      return (await handler(await signedDelivery(event, nowMs, secret), context)).status
    },
    handler,
  }
}

test('an event goes to the listener of its type, typed', async () => {
  const ids: string[] = []
  const { deliver, kept } = handling({
    on: {
      'session.status_idled': ({ data }) => {
        expectTypeOf(data.type).toEqualTypeOf<'session.status_idled'>()
        ids.push(data.id)
      },
      'vault.created': () => {
        ids.push('wrong')
      },
    },
  })
  expect(await deliver()).toBe(204)
  await Promise.all(kept)
  expect(ids).toEqual(['sesn_1'])
})

test('types without a listener, and unknown ones, go to otherwise or are acknowledged', async () => {
  const types: string[] = []
  const on = { otherwise: ({ data }: { data: { type: string } }) => void types.push(data.type) }
  for (const type of ['moon.landed', 'constructor', '__proto__', 'otherwise']) {
    const event = { ...idled(`whe_${type}`), data: { ...idled().data, type } }
    const some = handling({ on })
    expect(await some.deliver(event)).toBe(204)
    await Promise.all(some.kept)
    expect(await handling({ on: {} }).deliver(event)).toBe(204)
  }
  expect(types).toEqual(['moon.landed', 'constructor', '__proto__', 'otherwise'])
})

describe('acknowledged first', () => {
  test('the answer does not wait for the work, which waitUntil gets', async () => {
    let finish: (() => void) | undefined
    let done = false
    const { deliver, kept } = handling({
      on: {
        async 'session.status_idled'() {
          await new Promise<void>((resolve) => {
            finish = resolve
          })
          done = true
        },
      },
    })
    expect(await deliver()).toBe(204)
    expect([done, kept.length]).toEqual([false, 1])
    finish?.()
    await Promise.all(kept)
    expect(done).toBe(true)
  })

  test('an event is worked on once, however often and signed when it comes', async () => {
    let runs = 0
    const { deliver, pass, kept } = handling({ on: { 'session.status_idled': () => void runs++ } })
    expect(await Promise.all([deliver(), deliver()])).toEqual([204, 204])
    pass(120_000)
    expect(await deliver()).toBe(204)
    await Promise.all(kept)
    expect(runs).toBe(1)
  })

  test('what fails is told, leaves no rejection, and may come again', async () => {
    let runs = 0
    const errors: unknown[] = []
    const { deliver, kept } = handling({
      onError(error, { id }) {
        errors.push([(error as Error).message, id])
        throw new Error('ignored')
      },
      on: {
        'session.status_idled'() {
          if (++runs === 1) throw new Error('no luck')
        },
      },
    })
    expect(await deliver()).toBe(204)
    await Promise.all(kept)
    expect(errors).toEqual([['no luck', 'whe_1']])
    expect(await deliver()).toBe(204)
    await Promise.all(kept)
    expect(runs).toBe(2)
  })
})

describe('acknowledged after', () => {
  test('a failure is answered 500, so that the sender comes again', async () => {
    let runs = 0
    const { deliver } = handling({
      acknowledge: 'after',
      on: {
        'session.status_idled'() {
          if (++runs === 1) throw new Error('no luck')
        },
      },
    })
    expect([await deliver(), await deliver(), await deliver(), runs]).toEqual([500, 204, 409, 2])
  })

  test('work whose instance died is begun again once its lease is over, and finished work is not', async () => {
    const store = memoryDeliveryStore(() => time)
    let time = 0
    store.claim('a', 100)
    expect(store.claim('a', 200)).toBe(false)
    time = 100
    expect(store.claim('a', 200)).toBe(true)
    store.keep('a', 1000)
    time = 999
    expect(store.claim('a', 2000)).toBe(false)
  })
})

describe('what is no webhook of the sender', () => {
  const on = {
    otherwise() {
      throw new Error('must not run')
    },
  }

  test('is answered 400 and goes nowhere', async () => {
    const { deliver, handler, kept, pass } = handling({ on })
    expect(await deliver(idled(), 'whsec_b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQgb2xkIG9sZA==')).toBe(400)
    const unsigned = new Request('https://app.example/hook', { method: 'POST', body: JSON.stringify(idled()) })
    expect((await handler(unsigned)).status).toBe(400)
    const stale = await signedDelivery(idled(), 1_770_000_000_000)
    pass(301_000)
    expect((await handler(stale)).status).toBe(400)
    expect(kept).toEqual([])
  })

  test('is answered 405 or 413 when its method or its size says so', async () => {
    const { handler } = handling({ on, maxBodyBytes: 10 })
    expect((await handler(new Request('https://app.example/hook'))).status).toBe(405)
    expect((await handler(await signedDelivery(idled(), 1_770_000_000_000))).status).toBe(413)
  })
})
