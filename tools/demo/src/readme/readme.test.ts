import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ManagedAgents } from '@org/managed-agents-core'
import type { Scenario } from '@org/managed-agents-emulator'
import { callTools, createEmulator, say } from '@org/managed-agents-emulator'
import { expect, test } from 'vitest'
import { watch } from './follow.ts'
import { ask, goOn } from './outcomes.ts'

const scenario: Scenario = {
  *agent() {
    const [shell] = yield* callTools({ name: 'bash', input: { command: 'date' }, result: 'Wednesday' })
    yield say(`It is ${shell?.text}.`)
  },
}

async function newSession() {
  const { fetch } = createEmulator({ scenario })
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-any', fetch })
  const environment = await client.environments.create({ name: 'readme', config: { type: 'cloud' } })
  const agent = await client.agents.create({
    name: 'readme',
    model: 'claude-sonnet-5-5',
    tools: [{ type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_ask' } } }],
  })
  const { id } = await client.sessions.create({ agent: agent.id, environment_id: environment.id })
  return { client, id }
}

test('the first program prints the outcome and the tokens', async () => {
  const file = new URL('./first-run.ts', import.meta.url).pathname
  const { stdout } = await promisify(execFile)(process.execPath, [file])
  expect(stdout).toContain('agent.custom_tool_use\n')
  expect(stdout).toMatch(/end_turn get_weather says: 19 °C and dry in Lisbon \{\s+inputTokens: \d+/)
})

test('a run that must wait for an approval gives a token, and goes on from it', async () => {
  const { client, id } = await newSession()
  const token = await ask(client, id, 'What day is it?')
  expect(await goOn(client, token)).toBe('It is Wednesday.')
})

test('following goes on from a stored position', async () => {
  const { client, id } = await newSession()
  await client.sessions.events.send(id, {
    events: [{ type: 'user.message', content: [{ type: 'text', text: 'What day is it?' }] }],
  })
  const store = {}
  const lines: string[] = []
  await watch(client, id, store, (line) => lines.push(line))
  const before = lines.length
  const [gate] = (await client.sessions.events.list(id, { types: ['agent.tool_use'] })).data
  await client.sessions.events.send(id, {
    events: [{ type: 'user.tool_confirmation', tool_use_id: gate?.id ?? '', result: 'allow' }],
  })
  await watch(client, id, store, (line) => lines.push(line))
  expect(lines.slice(before)).toContain('agent.message')
  expect(lines.filter((line) => line === 'agent.tool_use')).toHaveLength(1)
})
