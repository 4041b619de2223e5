import type { SessionEvent } from '@org/managed-agents-core'
import { defineTool, ManagedAgents } from '@org/managed-agents-core'
import type { Peer } from './peer.ts'

export const ourRun: Peer = {
  name: '`client.sessions.run`',
  file: 'our-run.ts',
  shows: 'everything',
  async attend({ baseUrl, apiKey, fetch, sessionId, execute, received }) {
    const client = new ManagedAgents({ apiKey, baseUrl, fetch })
    const work = defineTool({
      name: 'work',
      description: 'Works.',
      inputSchema: { type: 'object', properties: {} },
      execute: (_, { callId }) => execute(callId),
    })
    const run = client.sessions.run(sessionId, { input: 'go', tools: [work] })
    for await (const event of run) received(event as SessionEvent)
    await run.outcome
  },
}
