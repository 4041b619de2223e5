import { verifyWebhook } from '@org/managed-agents-core/webhooks'
import { describe, expect, it } from 'vitest'
import { checkWebhookEvent } from '../generated/checks/webhooks.gen.ts'
import { setUp } from '../session.test-support.ts'
import { issuesOf } from '../validation/report.ts'
import { hasWorkspace, webhookTypes } from './webhook-types.ts'
import { receiverUrl, receiving } from './webhooks.test-support.ts'

const told = { type: 'vault.deleted', id: 'vlt_1' }

describe('a delivery', () => {
  it('names the object by its ids alone', async () => {
    const { client, received, pass } = receiving()
    const { id } = await client.agent()
    await pass(0)
    expect(received[0]?.event).toEqual({
      type: 'event',
      id: expect.stringMatching(/^whe_/),
      created_at: expect.any(String),
      data: { type: 'agent.created', id, organization_id: expect.any(String), workspace_id: 'wrkspc_01Emulator' },
    })
    expect(received[0]?.url).toBe(receiverUrl)
  })

  it('is signed by Standard Webhooks, its id that of the event', async () => {
    const secret = 'whsec_c2VjcmV0IG9mIGEgdGVzdCwgbm90IG9mIGEgdXNlcg=='
    const { client, received, pass, clock } = receiving({ webhooks: [{ url: receiverUrl, secret }] })
    await client.agent()
    await pass(0)
    const [{ headers, body, event } = { headers: {}, body: '', event: undefined }] = received
    const { id } = await verifyWebhook({ headers, body, keys: secret, now: clock.now })
    expect(id).toBe(event?.id)
    const tampered = verifyWebhook({
      headers,
      body: body.replace('agent.created', 'agent.deleted'),
      keys: secret,
      now: clock.now,
    })
    await expect(tampered).rejects.toThrow()
  })

  it.each(webhookTypes)('can be of the type %s, with the ids that the contract asks for', async (type) => {
    const { emulator, received, pass } = receiving()
    const extra = { session_thread_id: 'sthr_1', vault_id: 'vlt_1', enforcement_action_id: 'act_1' }
    const wants = {
      session_thread_id: type.startsWith('session.thread'),
      vault_id: type.startsWith('vault_credential'),
      enforcement_action_id: type.includes('enforcement_action'),
    }
    const ids = Object.fromEntries(Object.entries(extra).filter(([name]) => wants[name as keyof typeof wants]))
    emulator.webhooks.send({ type, id: 'x_1', ...ids })
    await pass(0)
    expect(issuesOf(checkWebhookEvent, received[0]?.event)).toEqual([])
    expect('workspace_id' in (received[0]?.event.data ?? {})).toBe(hasWorkspace(type))
  })

  it('knows 49 types', () => {
    expect(new Set(webhookTypes).size).toBe(49)
  })
})

describe('an endpoint that does not acknowledge', () => {
  it('gets three attempts, 5 to 120 seconds apart, each signed anew, then no more', async () => {
    const { emulator, received, pass } = receiving({ answer: () => 500 })
    emulator.webhooks.send(told)
    await emulator.webhooks.settled()
    for (let second = 0; second < 600; second++) await pass(1000)
    expect(received).toHaveLength(3)
    const [first, second, third] = received.map(({ atMs }) => atMs)
    for (const gap of [(second ?? 0) - (first ?? 0), (third ?? 0) - (second ?? 0)]) {
      expect(gap).toBeGreaterThanOrEqual(5000)
      expect(gap).toBeLessThanOrEqual(120_000)
    }
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(received.map(({ body }) => body)).size).toBe(1)
    // WebCrypto signs in threads, outside virtual time: a step of a second may pass meanwhile.
    for (const { headers, atMs } of received) {
      const ageMs = atMs - Number(headers['webhook-timestamp']) * 1000
      expect(ageMs).toBeGreaterThanOrEqual(0)
      expect(ageMs).toBeLessThan(2000)
    }
    expect(emulator.webhooks.deliveries()).toMatchObject([{ state: 'dropped', attempts: [{ status: 500 }, {}, {}] }])
  })

  it('is tried again after a time anywhere between these', async () => {
    const { emulator } = receiving({ answer: () => 500 })
    const sent = emulator.webhooks
    for (let event = 0; event < 19; event++) sent.send(told)
    await sent.settled()
    const startedAt = Date.UTC(2026, 10, 1)
    const waits = sent.deliveries().map(({ nextAt }) => nextAt - startedAt)
    expect(waits).toHaveLength(19)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(5000)
    expect(Math.min(...waits)).toBeLessThan(20_000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(120_000)
    expect(Math.max(...waits)).toBeGreaterThan(100_000)
  })

  it('gets no further attempt once it does', async () => {
    const answers = [503, 202]
    const { emulator, received, pass } = receiving({ answer: () => answers.shift() ?? 500 })
    emulator.webhooks.send(told)
    for (let step = 0; step < 5; step++) await pass(120_000)
    expect(received).toHaveLength(2)
    expect(emulator.webhooks.deliveries()).toMatchObject([{ state: 'delivered' }])
  })

  it('is tried again when it cannot be reached', async () => {
    let calls = 0
    const { emulator, pass } = receiving({
      answer() {
        if (calls++ === 0) throw new TypeError('refused')
        return 200
      },
    })
    emulator.webhooks.send(told)
    for (let step = 0; step < 3; step++) await pass(120_000)
    expect(emulator.webhooks.deliveries()).toMatchObject([
      { state: 'delivered', attempts: [{ status: null, error: 'refused' }, { status: 200 }] },
    ])
  })

  it('goes on after a restore where it was', async () => {
    const answers = [500]
    const { emulator, received, pass } = receiving({ answer: () => answers.shift() ?? 200 })
    emulator.webhooks.send(told)
    await pass(0)
    emulator.restore(emulator.snapshot())
    for (let step = 0; step < 3; step++) await pass(120_000)
    expect(received).toHaveLength(2)
  })

  it.each([301, 307, 308])('is disabled at once by a %s', async (status) => {
    const { emulator, received, pass } = receiving({ answer: () => status })
    emulator.webhooks.send(told)
    await pass(600_000)
    emulator.webhooks.send(told)
    await pass(600_000)
    expect(received).toHaveLength(1)
    expect(emulator.webhooks.list()).toMatchObject([{ disabled: 'redirect' }])
  })

  it('is disabled when its address is private', async () => {
    const { emulator, received, pass } = receiving({ webhooks: [{ url: 'https://10.1.2.3/hook' }] })
    emulator.webhooks.send(told)
    await pass(600_000)
    expect(received).toEqual([])
    expect(emulator.webhooks.list()).toMatchObject([{ disabled: 'private_address' }])
  })

  it('is disabled when it has failed for long', async () => {
    const { emulator, pass } = receiving({ answer: () => 500 })
    for (let event = 0; event < 20; event++) emulator.webhooks.send(told)
    for (let step = 0; step < 4; step++) await pass(120_000)
    expect(emulator.webhooks.list()).toMatchObject([{ disabled: 'failing', failures: 20 }])
  })
})

describe('deliveries', () => {
  it('overtake each other and come twice when they are told to', async () => {
    const { emulator, received, pass } = receiving({ webhookDelivery: { spreadMs: 10_000, duplicates: 1 } })
    const sent = Array.from({ length: 20 }, () => emulator.webhooks.send(told).id)
    await pass(0)
    expect(received.length).toBeLessThan(40)
    await pass(10_000)
    const ids = received.map(({ event }) => event.id)
    expect(ids).toHaveLength(40)
    expect([...new Set(ids)].sort()).toEqual([...sent].sort())
    expect([...new Set(ids)]).not.toEqual(sent)
  })

  it('are of the types that an endpoint wants', async () => {
    const { client, emulator, types, pass } = receiving({
      webhooks: [{ url: receiverUrl, events: ['agent.archived'] }],
    })
    const { id } = await client.agent()
    await client.call('POST', `/v1/agents/${id}/archive`)
    await pass(0)
    expect(types()).toEqual(['agent.archived'])
    emulator.webhooks.remove(emulator.webhooks.list()[0]?.id ?? '')
  })

  it('end with the endpoint', async () => {
    const { emulator, received, pass } = receiving({ webhooks: [] })
    const { id } = emulator.webhooks.create({ url: receiverUrl })
    emulator.webhooks.send(told)
    emulator.webhooks.remove(id)
    await pass(0)
    expect(received).toEqual([])
  })
})

describe('a URL', () => {
  it.each(['https://example.com/hook', 'http://192.168.0.1/', 'nonsense'])('%s is refused without a fetch', (url) => {
    expect(() => setUp().emulator.webhooks.create({ url })).toThrow(/url/)
  })

  it.each(['http://example.com/', 'https://example.com:8443/'])('%s is refused with one: https on 443 only', (url) => {
    expect(() => receiving().emulator.webhooks.create({ url })).toThrow('https on port 443')
  })

  it.each(['http://localhost:3000/', 'http://127.0.0.1:1/', 'http://[::1]:1/'])('%s is loopback', (url) => {
    expect(setUp().emulator.webhooks.create({ url })).toMatchObject({ url, secret: expect.stringMatching(/^whsec_/) })
  })
})
