import { describe, expect, it } from 'vitest'
import { origin, settled, testClient, typesOf } from '../client.test-support.ts'
import { createVirtualClock } from '../clock/virtual-clock.ts'
import { createEmulator } from '../emulator.ts'
import { pause, say } from '../scenario/steps.ts'

function setUp() {
  const emulator = createEmulator({
    seed: 3,
    clock: createVirtualClock(),
    controlToken: 'secret',
    scenario: function* () {
      yield say('one')
      yield pause(1000)
      yield say('two')
    },
  })
  const control = async (method: string, path: string, body?: unknown, token = 'secret') => {
    const response = await emulator.fetch(`${origin}/_emulator${path}`, {
      method,
      headers: { 'x-emulator-token': token },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return { emulator, control, client: testClient(emulator) }
}

describe('the control surface', () => {
  it('refuses a missing or wrong token', async () => {
    const { control } = setUp()
    expect((await control('GET', '', undefined, '')).status).toBe(401)
    expect((await control('POST', '/reset', undefined, 'secreT')).status).toBe(401)
  })

  it('shows state, exchanges and faults, and adds and removes rules', async () => {
    const { control, client } = setUp()
    const session = await client.session()
    expect((await control('GET', '')).body).toMatchObject({ openStreams: 0, records: { sessions: 1, agents: 1 } })
    expect((await control('GET', `/state/sessions/${session.id}`)).body).toMatchObject({
      id: session.id,
      status: 'idle',
    })
    expect((await control('GET', '/requests')).body['data']).toHaveLength(3)
    const rule = { id: 'slow', match: { operation: 'getSession' }, action: { type: 'status', status: 500 } }
    expect((await control('POST', '/faults', rule)).status).toBe(200)
    expect((await client.call('GET', `/v1/sessions/${session.id}`)).status).toBe(500)
    expect((await control('DELETE', '/faults/slow')).status).toBe(200)
    expect((await client.call('GET', `/v1/sessions/${session.id}`)).status).toBe(200)
  })

  it('names what is wrong in a rule', async () => {
    const { control } = setUp()
    const { status, body } = await control('POST', '/faults', {
      match: { operation: 'getSesion' },
      action: { type: 'reset' },
    })
    expect([status, body['error']]).toMatchObject([
      400,
      { message: 'the rule.match.operation: the contract has no "getSesion"' },
    ])
  })

  it('advances time', async () => {
    const { control, client } = setUp()
    const session = await client.session()
    await client.message(session.id, 'go')
    await settled()
    expect(typesOf(await client.history(session.id)).filter((type) => type === 'agent.message')).toHaveLength(1)
    await control('POST', '/advance', { ms: 1000 })
    expect(typesOf(await client.history(session.id)).filter((type) => type === 'agent.message')).toHaveLength(2)
  })

  it('restores a snapshot taken in the middle of a turn, which then goes on to the same end', async () => {
    const first = setUp()
    const session = await first.client.session()
    await first.client.message(session.id, 'go')
    await settled()
    const snapshot = (await first.control('GET', '/snapshot')).body
    await first.emulator.advance(1000)
    const expected = await first.client.history(session.id)

    const second = setUp()
    expect((await second.control('POST', '/restore', snapshot)).status).toBe(200)
    await second.emulator.advance(1000)
    expect(await second.client.history(session.id)).toEqual(expected)
    expect(typesOf(expected).at(-1)).toBe('session.status_idle')
  })

  it('resets to the state and the ids of the seed', async () => {
    const { control, client, emulator } = setUp()
    const session = await client.session()
    const stream = await client.stream(session.id)
    await control('POST', '/reset')
    expect(await stream.rest()).toEqual([])
    expect((await client.call('GET', `/v1/sessions/${session.id}`)).status).toBe(404)
    expect((await client.session()).id).toBe(session.id)
    expect(emulator.requests().length).toBeGreaterThan(0)
  })
})
