import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ManagedAgents } from '@org/managed-agents-core'
import type { Scenario } from '@org/managed-agents-emulator'
import { callTools, createEmulator, say, think } from '@org/managed-agents-emulator'

export interface Connection {
  readonly client: ManagedAgents
  /** What the ids of this server are stored under. */
  readonly server: string
  /** Keeps what the emulator knows for the next time; the hosted API keeps it by itself. */
  save(): void
}

/** The demo's agent: it looks at the weather, runs a command if it may, and sums up. */
const scenario: Scenario = {
  *agent(turn) {
    yield think()
    yield say('Let me look at the weather and at the clock.')
    const [weather, shell] = yield* callTools(
      { name: 'get_weather', input: { city: /\bin ([A-Z][a-z]+)/.exec(turn.message)?.[1] ?? 'Lisbon' } },
      // The emulated sandbox runs no commands: the scenario says what comes back.
      { name: 'bash', input: { command: 'date' }, result: new Date().toUTCString() },
    )
    const clock = shell?.denied ? 'I was not allowed to run the command' : `the command says ${shell?.text.trim()}`
    yield say(`The weather tool says ${weather?.text.trim()}, and ${clock}. An umbrella can stay at home.`)
  },
}

/** A client of the emulator in this process, with the state that it had at the end of the last demo. */
export function connectEmulator(stateFile: string): Connection {
  const emulator = createEmulator({ scenario, timing: 'lifelike', seed: 'demo' })
  if (existsSync(stateFile)) emulator.restore(JSON.parse(readFileSync(stateFile, 'utf8')))
  return {
    client: new ManagedAgents({ apiKey: 'sk-ant-api03-emulator', fetch: emulator.fetch }),
    server: 'emulator',
    save() {
      mkdirSync(dirname(stateFile), { recursive: true })
      writeFileSync(stateFile, JSON.stringify(emulator.snapshot()), { mode: 0o600 })
    },
  }
}

/** A client of the hosted API. Throws when the environment has no key. */
export function connectLive(env: Readonly<Record<string, string | undefined>>): Connection {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseUrl } = env
  if (!apiKey) throw new Error('--live needs the API key in the environment variable ANTHROPIC_API_KEY')
  return {
    client: new ManagedAgents({ apiKey, ...(baseUrl && { baseUrl }) }),
    server: baseUrl ?? 'hosted',
    save: () => undefined,
  }
}
