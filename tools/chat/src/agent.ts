import type { ManagedAgents } from '@org/managed-agents-core'
import type { Script } from '@org/managed-agents-emulator'
import { callTools, pause, say } from '@org/managed-agents-emulator'

/** What the emulated agent does: it asks the page, asks for permission, and answers. */
export const script: Script = function* () {
  yield say('Let me ask your page for its time zone, and the machine for the time.')
  const [zone] = yield* callTools({ name: 'get_time_zone', input: {} })
  const [date] = yield* callTools({ name: 'bash', input: { command: 'date' } })
  yield pause(500)
  yield say(
    date?.isError
      ? `Your page is at ${zone?.text}. What time it is I was not allowed to find out.`
      : `Your page is at ${zone?.text}. The machine says ${date?.text.trim()}.`,
  )
}

/** Sessions by visitor, of one agent in one environment. */
export function createSessions(client: ManagedAgents): (visitor: string) => Promise<string> {
  const sessions = new Map<string, Promise<string>>()
  let prepared: Promise<{ agent: string; environment_id: string }> | undefined

  async function prepare() {
    const environment = await client.environments.ensure({ name: 'chat', config: { type: 'cloud' } })
    const agent = await client.agents.ensure({
      name: 'chat',
      model: 'claude-sonnet-5-5',
      tools: [
        {
          type: 'custom',
          name: 'get_time_zone',
          description: "Tells the visitor's time zone and language.",
          input_schema: { type: 'object', properties: {} },
        },
        { type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_ask' } } },
      ],
    })
    return { agent: agent.id, environment_id: environment.id }
  }

  return (visitor) => {
    const known = sessions.get(visitor)
    if (known) return known
    prepared ??= prepare()
    const made = prepared.then(async (ids) => (await client.sessions.create({ ...ids, title: 'chat' })).id)
    sessions.set(visitor, made)
    return made
  }
}
