import { describe, expect, it } from 'vitest'
import { requestHeaders } from '../client.test-support.ts'
import type { EmulatorOptions } from '../options.ts'
import { setUp } from '../session.test-support.ts'
import type { SelfHostedWork, SelfHostedWorkHeartbeatResponse, SelfHostedWorkQueueStats } from '../wire.ts'

const key = 'sk-ant-oat01-worker'

interface ErrorBody {
  readonly error: { readonly type: string; readonly message: string; readonly details?: Record<string, unknown> }
}

/** A self-hosted environment, and calls of its work queue with an environment key. */
async function selfHosted(options: EmulatorOptions = {}) {
  const set = setUp({ environmentKeys: { [key]: 'farm' }, ...options })
  const environment = await set.client.environment({ name: 'farm', config: { type: 'self_hosted' } })
  const agent = await set.client.agent({ tools: [{ type: 'agent_toolset_20260401' }] })
  const work = `/v1/environments/${environment.id}/work`

  function as<Body>(token: string, method: string, path: string, body?: unknown) {
    return set.client.call<Body>(method, path, body, { 'x-api-key': '', authorization: `Bearer ${token}` })
  }

  return {
    ...set,
    environment,
    work,
    as,
    async session(): Promise<string> {
      const body = { agent: agent.id, environment_id: environment.id }
      return (await set.client.call<{ id: string }>('POST', '/v1/sessions', body)).body.id
    },
    poll: (query = '') => as<SelfHostedWork | null>(key, 'GET', `${work}/poll${query}`),
    ack: (id: string) => as<SelfHostedWork>(key, 'POST', `${work}/${id}/ack`),
    beat: (id: string, expected: string) =>
      as<SelfHostedWorkHeartbeatResponse & ErrorBody>(
        key,
        'POST',
        `${work}/${id}/heartbeat?expected_last_heartbeat=${encodeURIComponent(expected)}`,
      ),
    stop: (id: string, body: object = {}) => as<SelfHostedWork & ErrorBody>(key, 'POST', `${work}/${id}/stop`, body),
    get: async (id: string) => (await set.client.call<SelfHostedWork>('GET', `${work}/${id}`)).body,
    stats: async () => (await as<SelfHostedWorkQueueStats>(key, 'GET', `${work}/stats`)).body,
  }
}

function secretOf(work: SelfHostedWork | null): { sessions_token: string; api_base_url: string } {
  return JSON.parse(atob((work?.secret ?? '').replaceAll('-', '+').replaceAll('_', '/')))
}

describe('work is queued', () => {
  it('when a session is created on a self-hosted environment, and only there', async () => {
    const { client, session, poll, stats } = await selfHosted()
    await client.session()
    expect((await poll()).body).toBeNull()
    const id = await session()
    expect(await stats()).toMatchObject({ depth: 1, pending: 0 })
    expect((await poll()).body).toMatchObject({ state: 'queued', data: { type: 'session', id }, metadata: {} })
  })

  it('when a session whose item has ended gets a message', async () => {
    const { client, session, poll, stop } = await selfHosted()
    const id = await session()
    const first = (await poll()).body
    await stop(first?.id ?? '', { force: true })
    await client.message(id, 'still there?')
    const second = (await poll()).body
    expect(second?.data.id).toBe(id)
    expect(second?.id).not.toBe(first?.id)
  })

  it('when a session is interrupted whose worker dropped its item, and not before', async () => {
    const { client, session, poll, stop, ack } = await selfHosted()
    const id = await session()
    const first = (await poll()).body?.id ?? ''
    await ack(first)
    await client.send(id, { type: 'user.interrupt' })
    await stop(first, { force: true })
    expect((await poll()).body).toBeNull()
    await client.send(id, { type: 'user.interrupt' })
    expect((await poll()).body?.data.id).toBe(id)
  })

  it('once, whatever is sent while the item is open', async () => {
    const { client, session, stats } = await selfHosted()
    const id = await session()
    await client.message(id, 'one')
    await client.message(id, 'two')
    expect((await stats()).depth).toBe(1)
  })
})

describe('a poll', () => {
  it('hands out items oldest first, each once', async () => {
    const { session, poll } = await selfHosted()
    const ids = [await session(), await session()]
    expect([(await poll()).body?.data.id, (await poll()).body?.data.id]).toEqual(ids)
    expect((await poll()).body).toBeNull()
  })

  it('alone shows the secret: a session token and the address to use it at', async () => {
    const { client, session, poll, get, work, as } = await selfHosted()
    await session()
    const item = (await poll()).body
    expect(item?.secret).not.toMatch(/[+/=]/)
    expect(secretOf(item)).toEqual({
      sessions_token: expect.stringMatching(/^sk-ant-req-/),
      api_base_url: 'https://api.emulator.test',
    })
    expect((await get(item?.id ?? '')).secret).toBeNull()
    const listed = await as<{ data: SelfHostedWork[] }>(key, 'GET', work)
    expect(listed.body.data.map(({ secret }) => secret)).toEqual([null])
    expect(client).toBeDefined()
  })

  it('hands out again what was claimed and not acknowledged for five seconds, or as long as it says', async () => {
    const { clock, session, poll } = await selfHosted()
    await session()
    const first = (await poll()).body
    await clock.advance(4999)
    expect((await poll()).body).toBeNull()
    expect((await poll('?reclaim_older_than_ms=4000')).body?.id).toBe(first?.id)
    await clock.advance(5000)
    expect((await poll()).body?.id).toBe(first?.id)
  })

  it('does not hand out again what was acknowledged', async () => {
    const { clock, session, poll, ack } = await selfHosted()
    await session()
    await ack((await poll()).body?.id ?? '')
    await clock.advance(60_000)
    expect((await poll()).body).toBeNull()
  })

  it('waits for an item as long as it says, by the clock of the emulator', async () => {
    const { clock, session, poll } = await selfHosted()
    const empty = poll('?block_ms=900')
    await clock.advance(900)
    expect((await empty).body).toBeNull()
    const waiting = poll('?block_ms=999')
    const id = await session()
    expect((await waiting).body?.data.id).toBe(id)
  })

  it('is refused when it wants to wait for a second or longer', async () => {
    const { poll } = await selfHosted()
    expect((await poll('?block_ms=1000')).status).toBe(400)
  })

  it('with a worker id counts among those that look, for 30 seconds', async () => {
    const { clock, emulator, environment, stats } = await selfHosted()
    const look = (worker: string) =>
      emulator.fetch(`https://api.emulator.test/v1/environments/${environment.id}/work/poll`, {
        headers: {
          ...requestHeaders,
          'x-api-key': '',
          authorization: `Bearer ${key}`,
          'anthropic-worker-id': worker,
        },
      })
    for (const worker of ['a', 'b', 'a']) await look(worker)
    expect((await stats()).workers_polling).toBe(2)
    await clock.advance(29_999)
    await look('a')
    await clock.advance(1)
    expect((await stats()).workers_polling).toBe(1)
  })
})

describe('a lease', () => {
  async function acknowledged(options: EmulatorOptions = {}) {
    const set = await selfHosted(options)
    const session = await set.session()
    const id = (await set.poll()).body?.id ?? ''
    return { ...set, id, session, acked: (await set.ack(id)).body }
  }

  it('goes from queued through starting to active', async () => {
    const { id, acked, beat, get } = await acknowledged()
    expect(acked).toMatchObject({ state: 'starting', acknowledged_at: expect.any(String), started_at: null })
    const { body } = await beat(id, 'NO_HEARTBEAT')
    expect(body).toMatchObject({ state: 'active', lease_extended: true, ttl_seconds: 300 })
    expect(await get(id)).toMatchObject({ state: 'active', latest_heartbeat_at: body.last_heartbeat })
  })

  it('is extended by the exact last heartbeat alone; anything else is a 412 with the lease as it stands', async () => {
    const { id, beat } = await acknowledged()
    const first = (await beat(id, 'NO_HEARTBEAT')).body.last_heartbeat
    const second = (await beat(id, first)).body.last_heartbeat
    expect(second > first).toBe(true)
    for (const wrong of [first, 'NO_HEARTBEAT']) {
      const { status, body } = await beat(id, wrong)
      expect(status).toBe(412)
      expect(body.error.details).toEqual({
        error_code: 'heartbeat_precondition_failed',
        current_state: { state: 'active', last_heartbeat: second, ttl_seconds: 300, lease_extended: false },
      })
    }
  })

  it('is refused a heartbeat before the acknowledgement', async () => {
    const { session, poll, beat } = await selfHosted()
    await session()
    const { status, body } = await beat((await poll()).body?.id ?? '', 'NO_HEARTBEAT')
    expect(status).toBe(412)
    expect(body.error.details?.['current_state']).toMatchObject({ state: 'queued', last_heartbeat: null })
  })

  it('lasts as long as the worker wishes', async () => {
    const { id, as, work, clock, get } = await acknowledged()
    const path = `${work}/${id}/heartbeat?expected_last_heartbeat=NO_HEARTBEAT&desired_ttl_seconds=20`
    expect((await as(key, 'POST', path)).body).toMatchObject({ ttl_seconds: 20 })
    await clock.advance(19_999)
    expect((await get(id)).state).toBe('active')
    await clock.advance(1)
    expect((await get(id)).state).toBe('queued')
  })

  it('lapses by the clock: another worker gets the item, and the first one a 412', async () => {
    const { id, beat, poll, clock } = await acknowledged()
    const last = (await beat(id, 'NO_HEARTBEAT')).body.last_heartbeat
    await clock.advance(300_000)
    expect((await poll()).body?.id).toBe(id)
    expect((await beat(id, last)).status).toBe(412)
  })

  it('is asked to end by a graceful stop, which the next heartbeat tells whatever it expects', async () => {
    const { id, beat, stop } = await acknowledged()
    await beat(id, 'NO_HEARTBEAT')
    expect((await stop(id)).body).toMatchObject({ state: 'stopping', stop_requested_at: expect.any(String) })
    const { status, body } = await beat(id, 'something else')
    expect([status, body.state, body.lease_extended]).toEqual([200, 'stopping', false])
    expect((await stop(id, { force: true })).body).toMatchObject({ state: 'stopped', stopped_at: expect.any(String) })
    expect((await beat(id, '')).body).toMatchObject({ state: 'stopped', lease_extended: false })
    const again = await stop(id, { force: true })
    expect([again.status, again.body.error.type]).toEqual([409, 'conflict_error'])
  })

  it('ends for good when it lapses while it was asked to', async () => {
    const { id, stop, clock, get, poll } = await acknowledged()
    await stop(id)
    await clock.advance(300_000)
    expect((await get(id)).state).toBe('stopped')
    expect((await poll()).body).toBeNull()
  })

  it('is asked to end when its session is archived', async () => {
    const { id, client, session, get } = await acknowledged()
    await client.call('POST', `/v1/sessions/${session}/archive`)
    expect((await get(id)).state).toBe('stopping')
  })

  it('survives a snapshot', async () => {
    const { id, beat, emulator } = await acknowledged()
    const last = (await beat(id, 'NO_HEARTBEAT')).body.last_heartbeat
    emulator.restore(emulator.snapshot())
    expect((await beat(id, last)).status).toBe(200)
  })
})

describe('metadata of an item', () => {
  it('is merged; null deletes a key', async () => {
    const { client, session, poll, work } = await selfHosted()
    await session()
    const path = `${work}/${(await poll()).body?.id}`
    await client.call('POST', path, { metadata: { host: 'a', rack: '1' } })
    const { body } = await client.call<SelfHostedWork>('POST', path, { metadata: { rack: null, zone: 'b' } })
    expect(body.metadata).toEqual({ host: 'a', zone: 'b' })
  })
})

describe('credentials', () => {
  it('are refused where they do not belong', async () => {
    const { client, session, poll, work, as } = await selfHosted()
    await session()
    const item = (await poll()).body
    const token = secretOf(item).sessions_token
    expect((await client.call('GET', work)).status).toBe(403)
    expect((await as(key, 'GET', `${work}/${item?.id}`)).status).toBe(401)
    expect((await as(key, 'POST', `${work}/${item?.id}`, { metadata: {} })).status).toBe(401)
    expect((await as(key, 'GET', '/v1/memory_stores')).status).toBe(401)
    expect((await as(token, 'GET', `${work}/${item?.id}`)).status).toBe(401)
    expect((await as(token, 'GET', `${work}/poll`)).status).toBe(401)
  })

  it('of a work item open its own session alone', async () => {
    const { session, poll, as, work, ack } = await selfHosted()
    const [mine, other] = [await session(), await session()]
    const [item, second] = [(await poll()).body, (await poll()).body]
    const token = secretOf(item).sessions_token
    expect((await as(token, 'GET', `/v1/sessions/${mine}`)).status).toBe(200)
    expect((await as(token, 'GET', `/v1/sessions/${other}`)).status).toBe(403)
    await ack(item?.id ?? '')
    expect((await as(token, 'POST', `${work}/${item?.id}/heartbeat?expected_last_heartbeat=NO_HEARTBEAT`)).status).toBe(
      200,
    )
    expect((await as(token, 'POST', `${work}/${second?.id}/heartbeat`)).status).toBe(403)
  })

  it('of an environment open that environment alone, and fail at once when revoked', async () => {
    const { client, emulator, poll, as } = await selfHosted()
    const other = await client.environment({ name: 'other', config: { type: 'self_hosted' } })
    expect((await as(key, 'GET', `/v1/environments/${other.id}/work/poll`)).status).toBe(403)
    const foreign = await client.session()
    expect((await as(key, 'GET', `/v1/sessions/${foreign.id}/events`)).status).toBe(403)
    await emulator.fetch('https://api.emulator.test/_emulator/revoke', {
      method: 'POST',
      headers: { 'x-emulator-token': emulator.controlToken },
      body: JSON.stringify({ credential: key }),
    })
    expect((await poll()).status).toBe(401)
  })
})
