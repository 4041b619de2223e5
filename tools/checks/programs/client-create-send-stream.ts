import { createClient, sessions } from '@org/managed-agents-core/client'

const client = createClient({ apiKey: 'key' }, { sessions })
const { id } = await client.sessions.create({ agent: 'agent_1', environment_id: 'env_1' })
const stream = await client.sessions.events.stream(id)
await client.sessions.events.send(id, {
  events: [{ type: 'user.message', content: [{ type: 'text', text: 'Summarise the repository' }] }],
})
for await (const event of stream) {
  switch (event.type) {
    case 'agent.message':
      console.log(event.content)
      break
    case 'session.status_idle':
      console.log(event.stop_reason?.type)
      break
  }
}
