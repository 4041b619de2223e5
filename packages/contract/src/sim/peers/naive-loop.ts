import type { SessionEvent } from '@org/managed-agents-core'
import type { Peer } from './peer.ts'

/** What one writes first: send, read the stream line by line, answer calls where they stand. */
export const naiveLoop: Peer = {
  name: 'a naive loop',
  file: 'naive-loop.ts',
  shows: 'everything',
  async attend({ baseUrl, apiKey, fetch, sessionId, execute, received }) {
    const url = `${baseUrl}/v1/sessions/${sessionId}/events`
    const headers = {
      'x-api-key': apiKey,
      'anthropic-version': '2023-06-01',
      'anthropic-beta': 'managed-agents-2026-04-01',
      'content-type': 'application/json',
    }
    async function send(event: object) {
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ events: [event] }) })
      if (!response.ok) throw new Error(`send answered ${response.status}`)
    }
    await send({ type: 'user.message', content: [{ type: 'text', text: 'go' }] })
    const response = await fetch(`${url}/stream`, { headers })
    if (!response.ok || !response.body) throw new Error(`the stream answered ${response.status}`)
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let text = ''; ; ) {
      const { done, value } = await reader.read()
      if (done) return
      text += value
      const lines = text.split('\n')
      text = lines.pop() ?? ''
      for (const line of lines) {
        if (!line.startsWith('data: ')) continue
        const event = JSON.parse(line.slice(6)) as SessionEvent
        received(event)
        if (event.type === 'agent.custom_tool_use') {
          const content = [{ type: 'text', text: await execute(event.id) }]
          await send({ type: 'user.custom_tool_result', custom_tool_use_id: event.id, content })
        }
        if (event.type === 'session.status_idle' && event.stop_reason.type !== 'requires_action') {
          await reader.cancel()
          return
        }
      }
    }
  },
}
