import { isApiError, isKnown, ManagedAgents } from '@org/managed-agents-core'

const client = new ManagedAgents({ apiKey: 'key' })
for await (const agent of client.agents.list({ limit: 20 })) console.log(agent.id, agent.name)
try {
  const session = await client.sessions.create({ agent: 'agent_1', environment_id: 'env_1' })
  for await (const event of await client.sessions.events.stream(session.id)) {
    if (!isKnown(event)) console.log('new in the API', event)
    else if (event.type === 'agent.message') console.log(event.content)
  }
  await client.sessions.archive(session.id)
} catch (error) {
  if (!isApiError(error)) throw error
  console.log(error.status, error.requestId)
}
