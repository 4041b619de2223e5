import { createBrowserClient } from '@org/managed-agents-browser'

const client = createBrowserClient({ relay: '/api/agent' })
const session = await client.sessionId()
for await (const event of client.run(session, { input: 'Hello' })) console.log(event.type)
for await (const event of client.follow(session)) console.log(event.type)
