import Anthropic from '@anthropic-ai/sdk'
import type { SessionEvent } from '@org/managed-agents-core'
import type { Peer } from './peer.ts'

/** The official client with its defaults: the stream is opened before the message is sent. */
export const officialStream: Peer = {
  name: "`@anthropic-ai/sdk`'s stream",
  file: 'official-stream.ts',
  shows: 'everything',
  async attend({ baseUrl, apiKey, fetch, sessionId, execute, received }) {
    const { events } = new Anthropic({ apiKey, baseURL: baseUrl, fetch, logLevel: 'off' }).beta.sessions
    const stream = await events.stream(sessionId)
    await events.send(sessionId, { events: [{ type: 'user.message', content: [{ type: 'text', text: 'go' }] }] })
    for await (const event of stream) {
      received(event as SessionEvent)
      if (event.type === 'agent.custom_tool_use') {
        const content = [{ type: 'text' as const, text: await execute(event.id) }]
        await events.send(sessionId, {
          events: [{ type: 'user.custom_tool_result', custom_tool_use_id: event.id, content }],
        })
      }
      if (event.type === 'session.status_idle' && event.stop_reason.type !== 'requires_action') break
    }
  },
}
