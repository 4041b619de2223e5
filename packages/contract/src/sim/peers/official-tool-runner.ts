import Anthropic from '@anthropic-ai/sdk'
import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema'
import type { SessionEvent } from '@org/managed-agents-core'
import type { Peer } from './peer.ts'

/** The official session tool runner with its defaults. It shows calls of tools, and ends after a minute of idle. */
export const officialToolRunner: Peer = {
  name: "`@anthropic-ai/sdk`'s session tool runner",
  file: 'official-tool-runner.ts',
  shows: 'calls',
  async attend({ baseUrl, apiKey, fetch, sessionId, execute, received }) {
    const { events } = new Anthropic({ apiKey, baseURL: baseUrl, fetch, logLevel: 'off' }).beta.sessions
    const work = betaTool({
      name: 'work',
      description: 'Works.',
      inputSchema: { type: 'object', properties: {} },
      run: (_, context) => execute(context?.toolUse?.id ?? ''),
    })
    await events.send(sessionId, { events: [{ type: 'user.message', content: [{ type: 'text', text: 'go' }] }] })
    for await (const { event } of events.toolRunner(sessionId, { tools: [work] })) received(event as SessionEvent)
  },
}
