import { createBrowserClient } from '@org/managed-agents-browser'
import { defineTool } from '@org/managed-agents-core/session'
import type { Script } from '@org/managed-agents-emulator'
import { callTools, pause, say } from '@org/managed-agents-emulator'
import { describe, expect, it, test } from 'vitest'
import { inTime, relayed } from '../relay/relayed.test-support.ts'
import { createOrigin } from './tabs.test-support.ts'

const grant = {
  operations: ['sessions.retrieve', 'sessions.events.list', 'sessions.events.send', 'sessions.events.stream'],
  eventTypes: ['user.message', 'user.custom_tool_result', 'user.tool_confirmation', 'user.interrupt'],
} as const

const agent: Script = function* () {
  const [weather] = yield* callTools({ name: 'get_weather', input: { city: 'Bern' } })
  yield say(`It is ${weather?.text}.`)
}

const slow: Script = function* () {
  for (let part = 1; part <= 6; part++) {
    yield pause(10_000)
    yield say(`part ${part}`)
  }
}

const weather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  inputSchema: { type: 'object' },
  execute: async () => '18 degrees',
})

describe('a key in a page', () => {
  const relay = 'https://app.example/api/agent'
  const canary = 'sk-ant-api03-canary'
  test.each([
    ['as an option', { relay, apiKey: canary }],
    ['as a bearer', { relay, authToken: canary }],
    ['in a header', { relay, headers: { 'x-api-key': canary } }],
    ['in place of a token', { relay, token: { token: canary, expires_at: '2027-01-01T00:00:00Z', session_id: 's' } }],
    ['with another base URL', { relay, baseUrl: 'https://api.anthropic.com' }],
  ])('is refused with the reason, %s, and not quoted', (_, options) => {
    const make = () => createBrowserClient(options)
    expect(make).toThrow(/A page never holds a credential of the API/)
    expect(make).not.toThrow(canary)
  })

  test('is refused when a token source gives it', async () => {
    const token = () => ({ token: canary, expires_at: '2027-01-01T00:00:00Z', session_id: 's' })
    const client = createBrowserClient({ relay, token })
    await expect(client.sessionId()).rejects.toMatchObject({ code: 'invalid_credential' })
    client.close()
  })
})

it('runs the session with a tool in the page, by nothing but the relay', async () => {
  const world = await relayed({ emulator: { scenario: { agent } }, grant })
  const { client } = createOrigin(world).openTab()
  const id = await client.sessionId()
  const run = client.run(id, { input: 'What is the weather in Bern?', tools: [weather] })
  const outcome = await inTime(world.clock, run.outcome)
  expect([id, outcome.type, outcome.text]).toEqual([world.session.id, 'end_turn', 'It is 18 degrees.'])
  expect(world.emulator.verdict().findings).toEqual([])
  client.close()
})

it('renews its token by a timer, and the stream that is open goes on', async () => {
  const world = await relayed({ emulator: { scenario: { agent: slow } }, grant, policy: { tokenLifetimeMs: 240_000 } })
  const { client } = createOrigin(world).openTab()
  const id = await client.sessionId()
  const events = client.follow(id, { from: 'now' })
  const seen: string[] = []
  const reading = (async () => {
    for await (const { type } of events) seen.push(type)
  })()
  await passTime(world, 900_000)
  const { requests } = { requests: world.emulator.requests() }
  await world.server.sessions.events.send(id, {
    events: [{ type: 'user.message', content: [{ type: 'text', text: 'go' }] }],
  })
  await passTime(world, 90_000)
  expect(seen.filter((type) => type === 'agent.message')).toHaveLength(6)
  expect(world.seen.filter((request) => request.startsWith(`${world.base}/token`)).length).toBeGreaterThan(4)
  expect(requests.filter(({ operation }) => operation === 'streamSessionEvents').length).toBeLessThanOrEqual(4)
  client.close()
  events.close()
  await reading
})

describe('the tabs of one browser', () => {
  it('share one stream, and hand it over without a loss when the one that has it is frozen', async () => {
    const world = await relayed({ emulator: { scenario: { agent: slow } }, grant })
    const origin = createOrigin(world)
    const [first, second] = [origin.openTab(), origin.openTab()]
    const id = await first.client.sessionId()
    const texts: Record<'first' | 'second', string[]> = { first: [], second: [] }
    const read = async (name: 'first' | 'second', tab: typeof first) => {
      for await (const event of tab.client.follow(id)) {
        if (event.type === 'agent.message') texts[name].push(event.id)
        if (event.type === 'session.status_idle') return
      }
    }
    const reading = [read('first', first), read('second', second)]
    await passTime(world, 3000)
    expect(streams(world)).toBe(1)
    const content = [{ type: 'text', text: 'go' }] as const
    await world.server.sessions.events.send(id, { events: [{ type: 'user.message', content: [...content] }] })
    await passTime(world, 25_000)
    expect(streams(world)).toBe(1)
    first.fire('document', 'freeze')
    await passTime(world, 20_000)
    first.fire('document', 'resume')
    await inTime(world.clock, Promise.all(reading))
    expect(new Set(texts.first)).toHaveProperty('size', 6)
    expect(texts.second).toEqual(texts.first)
    expect(streams(world)).toBeLessThanOrEqual(3)
    first.client.close()
    second.client.close()
  })

  it('open a stream each where locks are missing', async () => {
    const world = await relayed({ grant })
    const origin = createOrigin(world)
    const tabs = [origin.openTab({ shareStreams: false }), origin.openTab({ shareStreams: false })]
    const ids = await Promise.all(tabs.map(({ client }) => client.sessionId()))
    const events = tabs.map(({ client }, index) => client.follow(ids[index] ?? ''))
    const reading = events.map((follow) => follow.next())
    await passTime(world, 3000)
    expect(streams(world)).toBe(2)
    for (const follow of events) follow.close()
    await Promise.all(reading)
    for (const { client } of tabs) client.close()
  })
})

it('looks at once what it has missed when the page is shown again or the device is online', async () => {
  const world = await relayed({ grant })
  const tab = createOrigin(world).openTab()
  const id = await tab.client.sessionId()
  const events = tab.client.follow(id)
  const pending = events.next()
  await passTime(world, 3000)
  const before = streams(world)
  tab.hide()
  await passTime(world, 60_000)
  tab.show()
  await passTime(world, 1000)
  expect(streams(world)).toBe(before + 1)
  tab.fire('window', 'online')
  await passTime(world, 1000)
  expect(streams(world)).toBe(before + 2)
  events.close()
  await pending
  tab.client.close()
})

type World = Awaited<ReturnType<typeof relayed>>

const streams = ({ emulator }: World) =>
  emulator.requests().filter(({ operation }) => operation === 'streamSessionEvents').length

function passTime({ clock }: World, ms: number): Promise<void> {
  return inTime(clock, new Promise<void>((resolve) => void clock.setTimer(resolve, ms)))
}
