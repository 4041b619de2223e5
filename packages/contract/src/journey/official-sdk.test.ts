import Anthropic from '@anthropic-ai/sdk'
import { expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

it('lets the official SDK, unmodified, run a session with a custom tool to its end', async () => {
  const { fetch } = createJudgedEmulator({ seed: 1 })
  const client = new Anthropic({ apiKey: 'sk-ant-api03-test', fetch })
  const { agents, environments, sessions } = client.beta

  const environment = await environments.create({ name: 'demo', config: { type: 'cloud' } })
  const agent = await agents.create({
    name: 'Weather reporter',
    model: 'claude-opus-5',
    tools: [
      {
        type: 'custom',
        name: 'get_weather',
        description: 'Tells the weather of a city.',
        input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      },
    ],
  })
  const session = await sessions.create({ agent: agent.id, environment_id: environment.id })

  const stream = await sessions.events.stream(session.id, { event_deltas: ['agent.message'] })
  await sessions.events.send(session.id, {
    events: [{ type: 'user.message', content: [{ type: 'text', text: 'What is the weather in Bern?' }] }],
  })

  const seen: string[] = []
  const cities: unknown[] = []
  let text = ''
  for await (const event of stream) {
    seen.push(event.type)
    if (event.type === 'agent.message') {
      for (const block of event.content) if (block.type === 'text') text = block.text
    }
    if (event.type === 'agent.custom_tool_use') {
      cities.push(event.input.city)
      await sessions.events.send(session.id, {
        events: [
          {
            type: 'user.custom_tool_result',
            custom_tool_use_id: event.id,
            content: [{ type: 'text', text: '18 degrees and clear' }],
          },
        ],
      })
    }
    if (event.type === 'session.status_idle' && event.stop_reason.type === 'end_turn') break
  }

  expect(cities).toEqual(['Bern'])
  expect(text).toContain('18 degrees and clear')
  expect(seen).toContain('event_delta')
  const history: string[] = []
  for await (const event of sessions.events.list(session.id, { types: ['user.message', 'user.custom_tool_result'] })) {
    history.push(event.type)
  }
  expect(history).toEqual(['user.message', 'user.custom_tool_result'])
  const { status, usage } = await sessions.retrieve(session.id)
  expect(status).toBe('idle')
  expect(usage.output_tokens).toBeGreaterThan(0)
})
