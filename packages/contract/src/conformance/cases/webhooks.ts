import { resumeRun, run } from '@org/managed-agents-core'
import { createWebhookHandler, isWebhookError, resumeByWebhook, verifyWebhook } from '@org/managed-agents-core/webhooks'
import { check, equal, eventually, rejection } from '../expect.ts'
import type { Case, Cases } from '../suite.ts'
import { openWorld } from '../world.ts'
import { weather, weatherSteps } from './run.ts'

const secret = 'whsec_c2VjcmV0IG9mIGEgdGVzdCwgbm90IG9mIGEgdXNlcg=='
const other = 'whsec_YW5vdGhlciBrZXkgdGhhdCBpcyBsb25nIGVub3VnaCE='

function idled(session = 'sesn_1', id = 'whe_1', type = 'session.status_idled') {
  const data = { type, id: session, organization_id: 'org_1', workspace_id: 'wrkspc_1' }
  return { type: 'event', id, created_at: '2026-02-02T02:40:00Z', data }
}

/** Signed as Standard Webhooks 1.0 says: HMAC-SHA256 over `id.timestamp.body`. */
async function signed(event: { id: string }, key = secret, atMs = Date.now()) {
  const body = JSON.stringify(event)
  const timestamp = String(Math.floor(atMs / 1000))
  const raw = Uint8Array.from(atob(key.slice(6)), (character) => character.charCodeAt(0))
  const imported = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const mac = await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(`${event.id}.${timestamp}.${body}`))
  const signature = `v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`
  return { body, headers: { 'webhook-id': event.id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } }
}

type Signed = Awaited<ReturnType<typeof signed>>

/** A delivery that was changed so is refused with this code. */
function refused(change: (delivery: Signed) => Partial<Signed>, code: string, atMs?: number): Case {
  return async () => {
    const delivery = await signed(idled(), secret, atMs)
    const error = await rejection(verifyWebhook({ ...delivery, ...change(delivery), keys: secret }))
    check(isWebhookError(error) && error.code === code, String(error))
  }
}

const post = async (event: { id: string }, key = secret) =>
  new Request('https://app.example/hook', { method: 'POST', ...(await signed(event, key)) })

export const webhookCases: Cases = {
  '[webhooks.verified] a delivery with plain headers, text or bytes is verified': async () => {
    const { body, headers } = await signed(idled())
    const bytes = new TextEncoder().encode(body)
    for (const each of [body, bytes, bytes.buffer])
      equal((await verifyWebhook({ headers, body: each, keys: secret })).id, 'whe_1')
    equal((await verifyWebhook({ headers: new Headers(headers), body, keys: [other, secret] })).id, 'whe_1')
  },
  '[webhooks.refused] a body that was serialised anew is refused': refused(
    ({ body }) => ({ body: JSON.stringify(JSON.parse(body), null, 1) }),
    'webhook_signature_mismatch',
  ),
  '[webhooks.refused] a delivery without a signature is refused': refused(
    ({ headers }) => ({ headers: { ...headers, 'webhook-signature': '' } }),
    'webhook_unsigned',
  ),
  '[webhooks.refused] another id is refused': refused(
    ({ headers }) => ({ headers: { ...headers, 'webhook-id': 'whe_2' } }),
    'webhook_signature_mismatch',
  ),
  '[webhooks.refused] a delivery that is too old is refused': refused(
    () => ({}),
    'webhook_outside_tolerance',
    Date.now() - 400_000,
  ),
  '[webhooks.refused] a delivery of the future is refused': refused(
    () => ({}),
    'webhook_outside_tolerance',
    Date.now() + 3_600_000,
  ),
  '[webhooks.refused] a handler answers 400 to another key, and 405 to a GET': async () => {
    let worked = 0
    const handler = createWebhookHandler({ keys: secret, on: { otherwise: () => void worked++ } })
    const statuses = [await handler(await post(idled(), other)), await handler(new Request('https://app.example/hook'))]
    equal([...statuses.map(({ status }) => status), worked], [400, 405, 0])
  },
  '[webhooks.once] a delivery is acknowledged before the work ends, and worked on once': async () => {
    let [begun, ended] = [0, 0]
    let finish = () => {}
    const work: Promise<unknown>[] = []
    const handler = createWebhookHandler({
      keys: secret,
      on: {
        'session.status_idled': async () => {
          begun++
          await new Promise<void>((resolve) => {
            finish = resolve
          })
          ended++
        },
      },
    })
    const context = { waitUntil: (promise: Promise<unknown>) => void work.push(promise) }
    const statuses = [await handler(await post(idled()), context), await handler(await post(idled()), context)]
    await eventually(() => begun > 0, 'the work begins')
    equal([...statuses.map(({ status }) => status), begun, ended], [204, 204, 1, 0])
    finish()
    await Promise.all(work)
    equal(ended, 1)
  },
  '[webhooks.types] an unknown type arrives whole': async () => {
    const types: string[] = []
    const work: Promise<unknown>[] = []
    const handler = createWebhookHandler({
      keys: secret,
      on: { otherwise: ({ data }) => void types.push(JSON.stringify(data)) },
    })
    await handler(await post(idled('x_1', 'whe_9', 'moon.risen')), { waitUntil: (promise) => void work.push(promise) })
    await Promise.all(work)
    equal(types, [JSON.stringify(idled('x_1', 'whe_9', 'moon.risen').data)])
  },
  '[webhooks.resumes] a run goes on by a webhook alone': async (context) => {
    const world = await openWorld(context, { steps: weatherSteps })
    const session = await world.session()
    const first = await run(world.client, session, { input: 'go' }).outcome
    const stored = new Map([[session, first.continuation]])
    const texts: string[] = []
    const work: Promise<unknown>[] = []
    const handler = createWebhookHandler({
      keys: secret,
      on: resumeByWebhook({
        clock: world.client.platform.clock,
        continuations: {
          load: (id) => stored.get(id),
          save: (id, continuation) => void stored.set(id, continuation),
          delete: (id) => void stored.delete(id),
        },
        resume: (continuation) => resumeRun(world.connect(), continuation, { tools: [weather] }),
        onOutcome: ({ text }) => void texts.push(text),
      }),
    })
    await handler(await post(idled(session)), { waitUntil: (promise) => void work.push(promise) })
    await Promise.all(work)
    equal([texts, stored.size], [['18 degrees in Bern'], 0])
  },
}
