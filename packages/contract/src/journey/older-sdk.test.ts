import { callTools, say } from '@org/managed-agents-emulator'
import Anthropic from 'anthropic-sdk-0120'
import { expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

// 0.120.0 sends `?beta=true`, `x-api-key` and the version of 2023-06-01.

function setUp() {
  const emulator = createJudgedEmulator({
    seed: 1,
    scenario: function* () {
      const [weather] = yield* callTools({ name: 'get_weather', input: { city: 'Lisbon' } })
      yield say(`It is ${weather?.text}.`)
    },
  })
  const client = new Anthropic({ apiKey: 'sk-ant-api03-test', fetch: emulator.fetch, maxRetries: 0 })
  return { emulator, client, ...client.beta }
}

it('version 0.120.0 runs a session with a custom tool to its end', async () => {
  const { agents, environments, sessions } = setUp()
  const agent = await agents.create({
    name: 'Weather',
    model: 'claude-opus-4-8',
    tools: [{ type: 'custom', name: 'get_weather', description: 'Tells it.', input_schema: { type: 'object' } }],
  })
  const environment = await environments.create({ name: 'old' })
  const { id } = await sessions.create({ agent: agent.id, environment_id: environment.id })
  const types: string[] = []
  const stream = await sessions.events.stream(id)
  await sessions.events.send(id, { events: [{ type: 'user.message', content: [{ type: 'text', text: 'Well?' }] }] })
  for await (const event of stream) {
    types.push(event.type)
    if (event.type === 'agent.custom_tool_use')
      await sessions.events.send(id, {
        events: [
          { type: 'user.custom_tool_result', custom_tool_use_id: event.id, content: [{ type: 'text', text: 'dry' }] },
        ],
      })
    if (event.type === 'agent.message') expect(event.content).toEqual([{ type: 'text', text: 'It is dry.' }])
    if (event.type === 'session.status_idle' && event.stop_reason.type === 'end_turn') break
  }
  expect(types).toContain('agent.message')
  const listed: string[] = []
  for await (const { type } of sessions.events.list(id)) listed.push(type)
  expect(listed.filter((type) => type === 'user.custom_tool_result')).toHaveLength(1)
  expect((await sessions.archive(id)).status).toBe('terminated')
})

it('version 0.120.0 works with vaults, memory stores, files and models', async () => {
  const { vaults, memoryStores, files, models } = setUp()
  const vault = await vaults.create({ display_name: 'Keys' })
  expect((await vaults.retrieve(vault.id)).display_name).toBe('Keys')
  const store = await memoryStores.create({ name: 'Notes' })
  const { id } = await memoryStores.memories.create(store.id, { path: '/a.md', content: 'one' })
  expect((await memoryStores.memories.retrieve(id, { memory_store_id: store.id })).content).toBe('one')
  expect((await files.upload({ file: new File(['a'], 'a.txt') })).filename).toBe('a.txt')
  for await (const { id: model } of models.list()) expect(model).toMatch(/^claude-/)
})
