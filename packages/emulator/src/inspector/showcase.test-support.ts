import type { ListeningEmulator } from '../node/listen.ts'
import { listen } from '../node/listen.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { callTools, delegate, pause, say, think } from '../scenario/steps.ts'

/** An agent that shows what the inspector can: sub-agents, tools of all kinds, an approval, slow words. */
const scenario: Scenario = {
  *agent(turn) {
    yield think({ ms: 120 })
    if (turn.message.includes('slowly'))
      return yield say('These words come one after another, so that you can watch them.', { deltaMs: 150 })
    if (!turn.message.includes('release')) return yield say(`You wrote: ${turn.message}`, { deltaMs: 20 })
    yield say('I will look at the changes first, and ask the researcher about the weather for the party.', {
      deltaMs: 10,
    })
    yield* callTools(
      { name: 'glob', input: { pattern: 'src/**/*.ts' }, ms: 420, result: 'src/index.ts\nsrc/app.ts' },
      { name: 'read', input: { path: 'CHANGELOG.md' }, ms: 420, result: '## 1.4.0' },
    )
    const [weather] = yield* delegate({ agent: 'Researcher', message: 'How is the weather in Lisbon?' })
    yield say(`The researcher says: ${weather} Now the release.`, { deltaMs: 10 })
    const [push] = yield* callTools({
      name: 'bash',
      input: { command: 'npm publish --tag next' },
      result: '+ app@1.4.0',
    })
    yield say(push?.denied ? `I will not publish: ${push.text}` : `Published: ${push?.text}`, { deltaMs: 10 })
  },
  subagents: {
    *Researcher() {
      yield think({ ms: 150 })
      const [found] = yield* callTools({ name: 'get_weather', input: { city: 'Lisbon' } })
      yield pause(100)
      yield say(`It is ${found?.text} in Lisbon.`, { deltaMs: 20 })
    },
  },
}

const weatherTool = {
  type: 'custom',
  name: 'get_weather',
  description: 'The weather in a city',
  input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
}
const toolset = {
  type: 'agent_toolset_20260401',
  configs: [{ name: 'bash', permission_policy: { type: 'always_ask' } }],
}

export interface Showcase {
  readonly emulator: ListeningEmulator
  /** Ids of the sessions, the newest last. */
  readonly sessions: readonly string[]
  /** A request as an app makes it: recorded and judged. */
  call(method: string, path: string, body?: object): Promise<Record<string, string>>
  message(session: string, text: string): Promise<unknown>
}

/** A listening emulator with a team of agents and two sessions. */
export async function startShowcase(): Promise<Showcase> {
  const emulator = await listen({
    seed: 7,
    scenario,
    faults: {
      rules: [
        {
          id: 'busy',
          match: { operation: 'getSession', ordinal: { every: 3 } },
          action: { type: 'status', status: 529, headers: { 'retry-after': '1' } },
        },
      ],
    },
  })

  async function call(method: string, path: string, body?: object): Promise<Record<string, string>> {
    const response = await fetch(emulator.url + path, {
      method,
      headers: {
        'x-api-key': 'sk-ant-api03-app',
        'anthropic-version': '2026-10-21',
        'anthropic-beta': 'managed-agents-2026-04-01',
        'content-type': 'application/json',
      },
      body: body === undefined ? null : JSON.stringify(body),
    })
    return response.json()
  }

  const model = 'claude-opus-5'
  const researcher = await call('POST', '/v1/agents', { name: 'Researcher', model, tools: [weatherTool] })
  const lead = await call('POST', '/v1/agents', {
    name: 'Lead',
    model,
    tools: [toolset],
    multiagent: { type: 'coordinator', agents: [researcher['id']] },
  })
  const environment = await call('POST', '/v1/environments', { name: 'showcase' })
  const titles = ['Answer a customer', 'Prepare the release']
  const sessions: string[] = []
  for (const title of titles) {
    const body = { agent: lead['id'], environment_id: environment['id'], title }
    const { id = '' } = await call('POST', '/v1/sessions', body)
    sessions.push(id)
  }
  return {
    emulator,
    sessions,
    call,
    message: (session, text) =>
      call('POST', `/v1/sessions/${session}/events`, {
        events: [{ type: 'user.message', content: [{ type: 'text', text }] }],
      }),
  }
}
