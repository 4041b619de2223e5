import { defineTool, ManagedAgents } from '@org/managed-agents-core'
import { createEmulator } from '@org/managed-agents-emulator'

const client = new ManagedAgents({ apiKey: 'sk-ant-api03-any', fetch: createEmulator().fetch }) // hosted: { apiKey } alone

const weather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  execute: ({ city }) => `19 °C and dry in ${city}`,
})
const environment = await client.environments.ensure({ name: 'hello', config: { type: 'cloud' } })
const agent = await client.agents.ensure({ name: 'hello', model: 'claude-sonnet-5-5', tools: [weather.declaration] })

const run = client.run({
  agent: agent.id,
  environment: environment.id,
  input: 'The weather in Lisbon?',
  tools: [weather],
})
for await (const event of run) console.log(event.type)
const outcome = await run.outcome
console.log(outcome.type, outcome.text, outcome.usage)
