import Anthropic from '@anthropic-ai/sdk'
import type { Emulator, Scenario } from '@org/managed-agents-emulator'
import { callTools, say } from '@org/managed-agents-emulator'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

export const baseURL = 'https://api.emulator.test'

/** Writes a file, reads it by a command, and says what came of it. */
export const noteScenario: Scenario = {
  *agent() {
    const [written] = yield* callTools({ name: 'write', input: { file_path: 'note.txt', content: 'hello' } })
    const [read] = yield* callTools({ name: 'bash', input: { command: 'cat note.txt' } })
    yield say(written?.isError ? 'It failed.' : `It says: ${read?.text.trim()}`)
  },
}

export interface SelfHosted {
  readonly emulator: Emulator
  /** The official client, with an API key. */
  readonly client: Anthropic
  readonly environmentId: string
  readonly environmentKey: string
  /** Creates a session, sends it a message, and returns its id. */
  start(): Promise<string>
  history(session: string): Promise<{ readonly type: string }[]>
  /** States of all work items, newest first. */
  states(): Promise<string[]>
}

/** A self-hosted environment with its key, and an agent that has the built-in tools. */
export async function selfHosted(scenario: Scenario = noteScenario): Promise<SelfHosted> {
  const emulator = createJudgedEmulator({ seed: 1, scenario })
  const client = new Anthropic({ apiKey: 'sk-ant-api03-test', baseURL, fetch: emulator.fetch, maxRetries: 0 })
  const { agents, environments, sessions } = client.beta
  const environment = await environments.create({ name: 'farm', config: { type: 'self_hosted' } })
  const permission_policy = { type: 'always_allow' as const }
  const agent = await agents.create({
    name: 'Builder',
    model: 'claude-opus-5',
    tools: [{ type: 'agent_toolset_20260401', default_config: { permission_policy } }],
  })
  const { key } = emulator.createEnvironmentKey(environment.id)
  const keyed = new Anthropic({ authToken: key, baseURL, fetch: emulator.fetch, maxRetries: 0 })

  return {
    emulator,
    client,
    environmentId: environment.id,
    environmentKey: key,
    async start() {
      const { id } = await sessions.create({ agent: agent.id, environment_id: environment.id })
      const content = [{ type: 'text' as const, text: 'Write a note.' }]
      await sessions.events.send(id, { events: [{ type: 'user.message', content }] })
      return id
    },
    async history(session) {
      const events = []
      for await (const event of sessions.events.list(session, { order: 'asc' })) events.push(event)
      return events
    },
    async states() {
      const { data } = await keyed.beta.environments.work.list(environment.id)
      return data.map(({ state }) => state)
    },
  }
}
