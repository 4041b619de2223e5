import type { CachedSession, EventCache, SessionStore } from '@org/managed-agents-browser'
import { createSessionStore } from '@org/managed-agents-browser'
import { defineTool } from '@org/managed-agents-core/session'
import type { Script } from '@org/managed-agents-emulator'
import { callTools, pause, say } from '@org/managed-agents-emulator'
import { expect, it } from 'vitest'
import { inTime, relayed } from '../relay/relayed.test-support.ts'
import { createOrigin } from './tabs.test-support.ts'

const grant = {
  operations: ['sessions.retrieve', 'sessions.events.list', 'sessions.events.send', 'sessions.events.stream'],
  eventTypes: ['user.message', 'user.custom_tool_result', 'user.tool_confirmation', 'user.interrupt'],
} as const

type World = Awaited<ReturnType<typeof relayed>>

const agent: Script = function* () {
  const [weather] = yield* callTools({ name: 'get_weather', input: { city: 'Bern' } })
  const [date] = yield* callTools({ name: 'bash', input: { command: 'date' } })
  yield say(`It is ${weather?.text}; ${date?.isError ? 'no date' : 'with a date'}.`)
}

const long: Script = function* () {
  yield say('begun')
  yield pause(60_000)
  yield say('done')
}

function weatherOf(ran: string[], tab: string) {
  return defineTool({
    name: 'get_weather',
    description: 'Tells the weather of a city.',
    inputSchema: { type: 'object' },
    execute: async () => {
      ran.push(tab)
      return '18 degrees'
    },
  })
}

it('shows messages, runs the tool in one tab alone, and takes the approval that another tab gives', async () => {
  const world = await relayed({ emulator: { scenario: { agent } }, grant })
  const origin = createOrigin(world)
  const ran: string[] = []
  const tabs = [origin.openTab(), origin.openTab()]
  const stores = tabs.map(({ client }, index) =>
    createSessionStore(client, { tools: [weatherOf(ran, `tab ${index}`)] }),
  )
  const [first, second] = stores as [SessionStore, SessionStore]
  const leave: (() => void)[] = []
  // The first has the stream before the second looks for one.
  for (const store of stores) {
    leave.push(store.subscribe(() => {}))
    await passTime(world, 2000)
    expect(store.getSnapshot().connection).toBe('live')
  }
  await inTime(world.clock, second.send('What is the weather in Bern?'))
  await passTime(world, 5000)
  for (const { getSnapshot } of stores) {
    expect(getSnapshot().gates).toMatchObject([{ name: 'bash', status: 'asking' }])
    expect(getSnapshot()).toMatchObject({ connection: 'live', error: undefined, conversation: { status: 'idle' } })
  }
  const [gate] = second.getSnapshot().gates
  await inTime(world.clock, second.answer(gate?.id ?? '', { deny: 'not now' }))
  await passTime(world, 5000)
  expect(first.getSnapshot().conversation.items.at(-1)).toMatchObject({
    role: 'agent',
    content: [{ text: 'It is 18 degrees; no date.' }],
  })
  expect(first.getSnapshot().gates).toEqual([])
  expect(ran).toEqual(['tab 0'])
  for (const end of leave) end()
  for (const { client } of tabs) client.close()
  await passTime(world, 2000)
})

it('interrupts, and changes no part of a snapshot that has not changed', async () => {
  const world = await relayed({ emulator: { scenario: { agent: long } }, grant })
  const { client } = createOrigin(world).openTab()
  const store = createSessionStore(client)
  let changes = 0
  const leave = store.subscribe(() => changes++)
  await inTime(world.clock, store.send('go'))
  await passTime(world, 3000)
  const before = store.getSnapshot()
  expect(before.conversation.status).toBe('running')
  await inTime(world.clock, store.interrupt())
  await passTime(world, 3000)
  const after = store.getSnapshot()
  expect(after.conversation.status).toBe('idle')
  expect(after.gates).toBe(before.gates)
  expect(store.getSnapshot()).toBe(after)
  expect(changes).toBeGreaterThan(1)
  leave()
  client.close()
  await passTime(world, 2000)
})

it('shows after a reload what was there before, before the network answers, and goes on from it', async () => {
  const world = await relayed({ emulator: { scenario: { agent: long } }, grant })
  const stored = new Map<string, CachedSession>()
  const cache: EventCache = {
    load: async (key) => stored.get(key),
    save: async (key, session) => void stored.set(key, structuredClone(session)),
    delete: async (key) => void stored.delete(key),
  }
  const origin = createOrigin(world)
  const tab = origin.openTab()
  const store = createSessionStore(tab.client, { cache })
  const leave = store.subscribe(() => {})
  await inTime(world.clock, store.send('go'))
  await passTime(world, 3000)
  tab.fire('window', 'pagehide')
  leave()
  tab.client.close()
  await passTime(world, 80_000)
  expect(JSON.stringify([...stored])).not.toContain('v1.')

  const again = origin.openTab()
  const shown: string[] = []
  const reloaded = createSessionStore(again.client, { cache })
  const end = reloaded.subscribe(() => {
    const { connection, conversation } = reloaded.getSnapshot()
    shown.push(`${connection} ${conversation.items.length}`)
  })
  await passTime(world, 3000)
  expect(shown[0]).toBe('cached 2')
  expect(shown.at(-1)).toBe('live 3')
  end()
  again.client.close()
  await passTime(world, 2000)
})

it('goes on where it was when a component is mounted anew, as in strict mode', async () => {
  const world = await relayed({ emulator: { scenario: { agent: long } }, grant })
  const { client } = createOrigin(world).openTab()
  const store = createSessionStore(client)
  store.subscribe(() => {})()
  const leave = store.subscribe(() => {})
  await passTime(world, 2000)
  expect(world.emulator.requests().filter(({ operation }) => operation === 'streamSessionEvents')).toHaveLength(1)
  await inTime(world.clock, store.send('go'))
  await passTime(world, 3000)
  leave()
  await passTime(world, 90_000)
  const events = store.getSnapshot().events.length
  const back = store.subscribe(() => {})
  await passTime(world, 3000)
  const { events: now, conversation } = store.getSnapshot()
  expect(now.length).toBeGreaterThan(events)
  expect(new Set(now.map((event) => JSON.stringify(event))).size).toBe(now.length)
  expect(conversation.items).toHaveLength(3)
  back()
  client.close()
  await passTime(world, 2000)
})

function passTime({ clock }: World, ms: number): Promise<void> {
  return inTime(clock, new Promise<void>((resolve) => void clock.setTimer(resolve, ms)))
}
