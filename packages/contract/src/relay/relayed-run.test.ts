import { defineTool, follow, run } from '@org/managed-agents-core/session'
import type { Script } from '@org/managed-agents-emulator'
import { callTools, pause, say } from '@org/managed-agents-emulator'
import { expect, it } from 'vitest'
import { inTime, relayed } from './relayed.test-support.ts'

const operations = [
  'sessions.retrieve',
  'sessions.events.list',
  'sessions.events.send',
  'sessions.events.stream',
] as const

const agent: Script = function* () {
  const [weather] = yield* callTools({ name: 'get_weather', input: { city: 'Bern' } })
  yield* callTools({ name: 'bash', input: { command: 'date' } })
  yield say(`It is ${weather?.text}.`)
}

const weather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  inputSchema: { type: 'object' },
  execute: async () => '18 degrees',
})

it('a page runs a session with a tool of its own and an approval, and never sees the key', async () => {
  const { page, session, clock, seen, history, emulator } = await relayed({
    emulator: { scenario: { agent } },
    grant: {
      operations,
      eventTypes: ['user.message', 'user.custom_tool_result', 'user.tool_confirmation', 'user.interrupt'],
      toolNames: ['get_weather', 'bash'],
    },
  })
  const asked: string[] = []
  const running = run(page, session.id, {
    input: 'What is the weather in Bern?',
    tools: [weather],
    approve: ({ name }) => {
      asked.push(name)
      return 'allow'
    },
  })
  const outcome = await inTime(clock, running.outcome)
  expect([outcome.type, outcome.text, asked]).toEqual(['end_turn', 'It is 18 degrees.', ['bash']])
  const sent = (await history()).map(({ type }) => type).filter((type) => type.startsWith('user.'))
  expect(sent).toEqual(['user.message', 'user.custom_tool_result', 'user.tool_confirmation'])
  expect(seen.join()).not.toContain('sk-ant')
  expect(seen.every((request) => request.startsWith('https://app.example/api/agent/'))).toBe(true)
  expect(emulator.verdict().findings).toEqual([])
})

it('a page that was not granted the answers cannot give them, and the call stays open', async () => {
  const { page, session, clock, history } = await relayed({
    emulator: { scenario: { agent } },
    grant: { operations, eventTypes: ['user.message', 'user.interrupt'] },
  })
  const reports: string[] = []
  const running = run(page, session.id, {
    input: 'hi',
    tools: [weather],
    onReport: ({ type }) => reports.push(type),
  })
  const outcome = await inTime(clock, running.outcome)
  expect([outcome.type, ...new Set(reports)]).toEqual(['requires_action', 'answer_refused'])
  expect((await history()).map(({ type }) => type)).not.toContain('user.custom_tool_result')
})

it('a page misses nothing and sees nothing twice, while streams end at the budget and tokens at their time', async () => {
  const { page, session, server, clock, history, renewals, emulator } = await relayed({
    emulator: {
      scenario: {
        *agent() {
          for (let index = 0; index < 40; index++) {
            yield say(`part ${index}`)
            yield pause(7000)
          }
        },
      },
    },
    policy: { streamBudgetMs: 30_000, tokenLifetimeMs: 100_000 },
    grant: { operations: ['sessions.events.list', 'sessions.events.stream'] },
  })
  const states: string[] = []
  const followed = follow(page, session.id, { onState: ({ status }) => states.push(status) })
  const events: string[] = []
  const reading = (async () => {
    for await (const event of followed) {
      events.push(`${'id' in event ? event.id : ''} ${event.type}`)
      if (event.type === 'session.status_idle' && events.length > 40) break
    }
  })()
  const content = [{ type: 'text' as const, text: 'go' }]
  await server.sessions.events.send(session.id, { events: [{ type: 'user.message', content }] })
  await inTime(clock, reading)
  const listed = (await history()).map(({ id, type }) => `${id} ${type}`)
  expect(events.filter((event) => event.includes('agent.message'))).toHaveLength(40)
  // A message that was seen in the queue is seen once more when it is processed.
  expect([...new Set(events)]).toEqual(listed)
  expect(events.length - listed.length).toBeLessThanOrEqual(1)
  expect(states.filter((status) => status === 'reconnecting').length).toBeGreaterThan(8)
  expect(renewals.length).toBeGreaterThan(2)
  const opened = emulator.requests().filter(({ operation }) => operation === 'streamSessionEvents')
  expect(opened.length).toBeGreaterThan(8)
})

it('a run survives that the relay is deployed anew at every step, and answers each call once', async () => {
  const cities = ['Bern', 'Basel', 'Chur']
  const { page, session, clock, history, redeploy, emulator } = await relayed({
    emulator: {
      scenario: {
        *agent() {
          for (const city of cities) {
            yield pause(5000)
            yield* callTools({ name: 'get_weather', input: { city } })
          }
          yield say('done')
        },
      },
    },
    grant: { operations, eventTypes: ['user.message', 'user.custom_tool_result'], toolNames: ['get_weather'] },
  })
  const executed: string[] = []
  const tool = defineTool({
    name: 'get_weather',
    description: 'Tells the weather of a city.',
    inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    execute: async ({ city }) => {
      executed.push(String(city))
      redeploy()
      return '18 degrees'
    },
  })
  const running = run(page, session.id, { input: 'go', tools: [tool] })
  const outcome = await inTime(clock, running.outcome)
  expect([outcome.type, outcome.text, executed]).toEqual(['end_turn', 'done', cities])
  const answers = (await history()).filter(({ type }) => type === 'user.custom_tool_result')
  expect(answers).toHaveLength(3)
  expect(emulator.verdict().findings).toEqual([])
})
