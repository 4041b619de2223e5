import type { ClientOptions } from '@org/managed-agents-core'
import { ManagedAgents } from '@org/managed-agents-core'
import type { RelayGrant, RelayPolicy } from '@org/managed-agents-core/relay'
import type { FaultRule } from '@org/managed-agents-emulator'

/** What a case is given: nothing of a test runner, and nothing of the runtime that is not a standard. */
export interface Context {
  /** Origin of the conformance server; in a browser it is the page's own. */
  readonly origin: string
}

/** An answer that the server gives byte for byte, in place of the emulator. */
export interface RawAnswer {
  /** Method and path, for example `GET /v1/models`. */
  readonly to: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text, or bytes; each goes out in a write of its own. */
  readonly chunks?: readonly (string | readonly number[])[]
  /** How the body ends. `open`: it does not. Default `close`. */
  readonly end?: 'close' | 'reset' | 'open'
  /** How often it is given. Default 1. */
  readonly times?: number
}

/** What the server of a case does. */
export interface WorldOptions {
  /** Steps of the scripted agent. */
  readonly steps?: readonly object[]
  readonly faults?: readonly FaultRule[]
  readonly answers?: readonly RawAnswer[]
  /** Mounts a relay below `/relay`, which lets pages of this origin do what the grant says with the newest session. */
  readonly relay?: Omit<RelayGrant, 'sessionId' | 'user'> & { readonly policy?: Partial<RelayPolicy> }
}

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string
  /** Path and query below the world's base URL. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly bodyBytes: number
  /** The client closed the connection before the answer was complete. */
  readonly aborted: boolean
}

/** An emulator of its own for one case, behind the conformance server. */
export interface World {
  readonly baseUrl: string
  readonly client: ManagedAgents
  connect(options?: Partial<ClientOptions>): ManagedAgents
  /** Requests to the API so far, oldest first. */
  seen(): Promise<readonly SeenRequest[]>
  /** What the emulator has against the client. */
  findings(): Promise<readonly string[]>
  /** A session of an agent with the tool `get_weather`, and the agent toolset, which asks. */
  session(): Promise<string>
}

/** Opens a world. Its client repeats within milliseconds. */
export async function openWorld({ origin }: Context, options: WorldOptions = {}): Promise<World> {
  const { id } = await exchange<{ id: string }>(`${origin}/_worlds`, options)
  const baseUrl = `${origin}/w/${id}`
  const look = () => exchange<{ seen: SeenRequest[]; findings: string[] }>(`${origin}/_worlds/${id}`)
  const connect: World['connect'] = (more) =>
    new ManagedAgents({
      apiKey: more?.authToken || more?.credentials !== undefined ? undefined : 'sk-ant-api03-conformance',
      baseUrl,
      retry: { baseDelayMs: 1, throttledBaseDelayMs: 1 },
      rateLimit: false,
      ...more,
    })
  const client = connect()
  return {
    baseUrl,
    client,
    connect,
    seen: async () => (await look()).seen,
    findings: async () => (await look()).findings,
    async session() {
      const agent = await client.agents.create({
        name: 'Helper',
        model: 'claude-opus-5',
        tools: [
          {
            type: 'custom',
            name: 'get_weather',
            description: 'Tells the weather of a city.',
            input_schema: { type: 'object', properties: { city: { type: 'string' } } },
          },
          { type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_ask' } } },
        ],
      })
      const environment = await client.environments.create({ name: 'cloud', config: { type: 'cloud' } })
      return (await client.sessions.create({ agent: agent.id, environment_id: environment.id })).id
    },
  }
}

async function exchange<T>(url: string, body?: object): Promise<T> {
  const response = await fetch(url, body && { method: 'POST', body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`the conformance server answered ${response.status}: ${await response.text()}`)
  return response.json()
}
