import { describe, expect, test } from 'vitest'
import { parseWebhook } from './parse-webhook.ts'
import { memoryReplayStore } from './replay-store.ts'
import type { VerifyWebhookOptions } from './verify-signature.ts'
import { verifyWebhook } from './verify-signature.ts'

// The example of the Standard Webhooks specification: a signature that was not made by this code.
const published = {
  key: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}

const key = 'whsec_c2VjcmV0IG9mIGEgdGVzdCwgbm90IG9mIGEgdXNlcg=='
const now = () => 1_770_000_000_000
const body = JSON.stringify({
  type: 'event',
  id: 'whe_1',
  created_at: '2026-02-02T02:40:00Z',
  data: { type: 'session.status_idled', id: 'sesn_1', organization_id: 'org_1', workspace_id: 'wrkspc_1' },
})

async function sign(text: string | Uint8Array<ArrayBuffer>, secret = key, atMs = now(), id = 'whe_1') {
  const timestamp = String(Math.floor(atMs / 1000))
  const raw = Uint8Array.from(atob(secret.slice(6)), (character) => character.charCodeAt(0))
  const hmac = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const tail = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const signed = new Uint8Array([...new TextEncoder().encode(`${id}.${timestamp}.`), ...tail])
  const signature = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', hmac, signed))))
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}

async function delivery(changes: Partial<VerifyWebhookOptions> = {}): Promise<VerifyWebhookOptions> {
  return { headers: await sign(body), body, keys: key, now, ...changes }
}

test('the published example of the specification verifies', async () => {
  const { id, timestamp, signature } = published
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  const options = { headers, body: published.body, keys: published.key, now: () => 1_614_265_330_000 }
  expect(await verifyWebhook(options)).toEqual({ id, signedAtMs: 1_614_265_330_000 })
})

describe('a webhook is parsed', () => {
  test('into its typed event', async () => {
    const event = await parseWebhook(await delivery())
    if (event.data.type !== 'session.status_idled') expect.unreachable()
    else expect(event.data.id).toBe('sesn_1')
  })

  test('when its type is one that this version does not know', async () => {
    const future = JSON.stringify({
      type: 'event',
      id: 'whe_1',
      created_at: 'x',
      data: { type: 'moon.landed', id: 'm', extra: [1] },
    })
    const event = await parseWebhook(await delivery({ body: future, headers: await sign(future) }))
    expect(event.data).toEqual({ type: 'moon.landed', id: 'm', extra: [1] })
  })

  test('from Headers, from a plain object in any case, and from one with lists', async () => {
    const headers = await sign(body)
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]))
    for (const form of [new Headers(headers), headers, upper]) {
      expect((await parseWebhook(await delivery({ headers: form }))).id).toBe('whe_1')
    }
  })

  test('from text, bytes, a part of a buffer, and an ArrayBuffer', async () => {
    const text = body.replace('org_1', 'orgü_😀')
    const bytes = new TextEncoder().encode(text)
    const part = new Uint8Array([0, 0, ...bytes, 0]).subarray(2, 2 + bytes.length)
    for (const form of [text, bytes, part, bytes.buffer as ArrayBuffer]) {
      expect(await parseWebhook(await delivery({ body: form, headers: await sign(text) }))).toEqual(JSON.parse(text))
    }
  })

  test('with any of several keys and any of several signatures, while keys are rotated', async () => {
    const old = 'whsec_b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQgb2xkIG9sZA=='
    const headers = await sign(body)
    const both = {
      ...headers,
      'webhook-signature': `v1a,other v1,${btoa('x'.repeat(32))} ${headers['webhook-signature']}`,
    }
    expect(await parseWebhook(await delivery({ headers: both, keys: [old, key] }))).toBeDefined()
  })
})

describe('a webhook is refused', () => {
  const refused = async (code: string, changes: Partial<VerifyWebhookOptions>) =>
    expect(parseWebhook(await delivery(changes))).rejects.toMatchObject({ code })

  test('with another key, a changed body, a body serialised again, or a changed id', async () => {
    const other = 'whsec_b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQgb2xkIG9sZA=='
    await refused('webhook_signature_mismatch', { keys: other })
    await refused('webhook_signature_mismatch', { body: `${body} ` })
    await refused('webhook_signature_mismatch', { body: JSON.stringify(JSON.parse(body), null, 1) })
    await refused('webhook_signature_mismatch', { headers: { ...(await sign(body)), 'webhook-id': 'whe_2' } })
  })

  test('when its time is off by more than 300 s, either way, and not at 300 s', async () => {
    const at = async (seconds: number) => ({ headers: await sign(body, key, now() + seconds * 1000) })
    await refused('webhook_outside_tolerance', await at(-301))
    await refused('webhook_outside_tolerance', await at(301))
    for (const seconds of [-300, 300]) expect(await parseWebhook(await delivery(await at(seconds)))).toBeDefined()
  })

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const)(
    'without %s, or with two',
    async (name) => {
      const headers = await sign(body)
      await refused('webhook_unsigned', { headers: { ...headers, [name]: undefined } })
      await refused('webhook_unsigned', { headers: { ...headers, [name]: [headers[name], headers[name]] } })
      await refused('webhook_unsigned', { headers: { ...headers, [name.toUpperCase()]: headers[name] } })
    },
  )

  test.each(['1e9', '-1770000000', '0x1', '1770000000.5', ' 1770000000', 'Infinity'])(
    'with the timestamp %j',
    async (timestamp) => {
      await refused('webhook_unsigned', { headers: { ...(await sign(body)), 'webhook-timestamp': timestamp } })
    },
  )

  test('with more signatures than any sender makes', async () => {
    const headers = await sign(body)
    const flood = `${`v1,${btoa('x'.repeat(32))} `.repeat(9)}${headers['webhook-signature']}`
    await refused('webhook_unsigned', { headers: { ...headers, 'webhook-signature': flood } })
  })

  test.each(['v1,', 'v1,!!!', 'v2,AAAA', `v1,${btoa('short')}`, ','])('with the signature %j', async (signature) => {
    await refused('webhook_signature_mismatch', { headers: { ...(await sign(body)), 'webhook-signature': signature } })
  })

  test('the second time, but not when the sender delivers it again', async () => {
    const replayStore = memoryReplayStore(now)
    await parseWebhook(await delivery({ replayStore }))
    await refused('webhook_replayed', { replayStore })
    const again = await sign(body, key, now() + 5000)
    expect(await parseWebhook(await delivery({ replayStore, headers: again }))).toBeDefined()
  })

  test('and does not use up its place in the replay store when it is forged', async () => {
    const replayStore = memoryReplayStore(now)
    await refused('webhook_signature_mismatch', { replayStore, body: 'forged' })
    expect(await parseWebhook(await delivery({ replayStore }))).toBeDefined()
  })

  test.each(['not json', '[]', 'null', '{"type":"event"}', '{"type":"error","data":{"type":"x"}}'])(
    'when it is signed and yet %s',
    async (text) => {
      await refused('webhook_invalid', { body: text, headers: await sign(text) })
    },
  )

  test('by name, when the caller passes no key, a wrong kind of key, or a parsed body', async () => {
    await refused('invalid_argument', { keys: [] })
    const error = await parseWebhook(await delivery({ keys: 'whsec_***secret***' })).catch((thrown: Error) => thrown)
    expect(error).toMatchObject({ code: 'invalid_argument' })
    expect((error as Error).message).not.toContain('***secret***')
    await refused('invalid_argument', { body: JSON.parse(body) })
  })
})

test('the memory store forgets what can no longer be replayed', async () => {
  let time = 0
  const store = memoryReplayStore(() => time)
  expect(await store.claim('a', 100)).toBe(true)
  expect(await store.claim('a', 100)).toBe(false)
  time = 101
  expect(await store.claim('b', 200)).toBe(true)
  expect(await store.claim('a', 200)).toBe(true)
})
