import { describe, expect, it } from 'vitest'
import { origin, requestHeaders, settled, testClient, typesOf } from './client.test-support.ts'
import { createVirtualClock } from './clock/virtual-clock.ts'
import { createEmulator } from './emulator.ts'
import { routes } from './generated/routes.gen.ts'
import type { Route } from './validation/route.ts'

const weatherTool = {
  type: 'custom' as const,
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  input_schema: { type: 'object' as const, properties: { city: { type: 'string' } }, required: ['city'] },
}

function setUp() {
  const clock = createVirtualClock()
  const emulator = createEmulator({ seed: 7, clock })
  return { clock, emulator, client: testClient(emulator) }
}

describe('the default scenario', () => {
  it('uses a declared custom tool when the message asks for it, and ends the turn with its result', async () => {
    const { client } = setUp()
    const session = await client.session({ agent: { tools: [weatherTool] } })
    const stream = await client.stream(session.id, '?event_deltas[]=agent.message')

    const sent = await client.message(session.id, 'What is the weather in Bern?')
    expect(sent.body.data[0]).toMatchObject({ type: 'user.message', processed_at: null })
    const first = await stream.available()
    expect(typesOf(first)).toEqual([
      'user.message',
      'session.status_running',
      'session.thread_status_running',
      'user.message',
      'span.model_request_start',
      'event_start',
      'event_delta',
      'agent.message',
      'agent.custom_tool_use',
      'span.model_request_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    const use = first.find((event) => event.type === 'agent.custom_tool_use')
    expect(use).toMatchObject({ name: 'get_weather', input: { city: 'Bern' } })
    expect(first.at(-1)).toMatchObject({ stop_reason: { type: 'requires_action', event_ids: [use?.id] } })

    const useId = use?.id ?? ''
    await client.send(session.id, {
      type: 'user.custom_tool_result',
      custom_tool_use_id: useId,
      content: [{ type: 'text', text: '18 degrees' }],
    })
    const second = await stream.available()
    expect(typesOf(second)).toEqual([
      'user.custom_tool_result',
      'session.status_running',
      'session.thread_status_running',
      'span.model_request_start',
      'event_start',
      'event_delta',
      'agent.message',
      'span.model_request_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    expect(second.at(-1)).toMatchObject({ stop_reason: { type: 'end_turn' }, stop_details: null })
    expect(second.find((event) => event.type === 'agent.message')).toMatchObject({
      content: [{ type: 'text', text: 'get_weather says: 18 degrees' }],
    })
  })

  it('answers any agent without tools', async () => {
    const { client } = setUp()
    const session = await client.session()
    await client.message(session.id, 'hello')
    await settled()
    const said = (await client.history(session.id)).find((event) => event.type === 'agent.message')
    expect(said).toMatchObject({ content: [{ text: 'This is Helper, emulated. You wrote: "hello"' }] })
  })
})

describe('an emulator', () => {
  it('gives the same ids and times for the same seed and clock', async () => {
    const run = async () => {
      const { client } = setUp()
      const session = await client.session()
      await client.message(session.id, 'hello')
      await settled()
      return JSON.stringify([session, await client.history(session.id)])
    }
    expect(await run()).toBe(await run())
  })

  it('has every operation: a request that says nothing is refused for a reason of its own, or answered', async () => {
    const { emulator } = setUp()
    for (const route of routes) {
      const path = route.path.replaceAll(/\{\w+\}/g, 'some_id')
      const headers = {
        ...requestHeaders,
        ...credentialOf(route),
        ...(route.beta ? { 'anthropic-beta': route.beta } : {}),
      }
      const response = await emulator.fetch(origin + path, { method: route.method, headers })
      await response.body?.cancel()
      expect([200, 400, 404], route.id).toContain(response.status)
    }
  })
})

function credentialOf(route: Route): Record<string, string> {
  if (route.credentials.includes('ApiKey')) return {}
  const token = route.credentials.includes('EnvironmentKey') ? 'sk-ant-oat01-x' : 'federated'
  return { 'x-api-key': '', authorization: `Bearer ${token}` }
}
