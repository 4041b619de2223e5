import { createClient, sessions } from '@org/managed-agents-core/client'
import { defineTool, run } from '@org/managed-agents-core/session'

const client = createClient({ apiKey: 'key' }, { sessions })
const weather = defineTool({
  name: 'get_weather',
  description: 'The weather of a city',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  execute: async () => 'sunny',
})
const session = run(client, 'sesn_1', { input: 'Will it rain in Bern?', tools: [weather] })
for await (const event of session) console.log(event.type)
console.log(await session.outcome)
