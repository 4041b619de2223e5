import type { SessionEvent } from '@org/managed-agents-core'
import { ManagedAgents } from '@org/managed-agents-core'
import type { ClientOptions } from '@org/managed-agents-core/client'
import { createClient, credentialProviders, files, sessions } from '@org/managed-agents-core/client'
import type { IssuedToken, RelayGrant, RelayOptions } from '@org/managed-agents-core/relay'
import { awaitAttached, createRelay } from '@org/managed-agents-core/relay'
import type { EmulatorOptions } from '@org/managed-agents-emulator'
import { createVirtualClock } from '@org/managed-agents-emulator'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

const origin = 'https://app.example'
const base = 'https://app.example/api/agent'

export const weatherTool = {
  type: 'custom' as const,
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  input_schema: { type: 'object' as const, properties: { city: { type: 'string' } } },
}

export interface RelayedOptions {
  readonly emulator?: EmulatorOptions
  readonly grant: Omit<RelayGrant, 'sessionId' | 'user'>
  readonly policy?: RelayOptions['policy']
  readonly signingKeys?: RelayOptions['signingKeys']
}

/** WebCrypto answers after some turns of the event loop, which virtual time knows nothing of. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

/** An emulator, a relay in front of it that holds the key, and a page with nothing but a token; all in virtual time. */
export async function relayed({ emulator: options, grant, policy }: RelayedOptions) {
  const clock = createVirtualClock({ settle })
  const emulator = createJudgedEmulator({ seed: 5, clock, ...options })
  const server = new ManagedAgents({ apiKey: 'sk-ant-api03-canary', fetch: emulator.fetch, platform: { clock } })
  const agent = await server.agents.create({
    name: 'Helper',
    model: 'claude-opus-5',
    system: 'Be brief.',
    tools: [
      weatherTool,
      { type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_ask' } } },
    ],
  })
  const environment = await server.environments.create({ name: 'cloud', config: { type: 'cloud' } })
  const session = await server.sessions.create({ agent: agent.id, environment_id: environment.id })
  const start = () =>
    createRelay({
      client: server,
      signingKeys: [{ id: 'k1', secret: 'a secret of at least thirty-two bytes' }],
      origins: [origin],
      basePath: '/api/agent',
      authorize: () => ({ ...grant, sessionId: session.id, user: 'user_1' }),
      policy,
    })
  let relay = start()
  const cuts = new Set<() => void>()
  /** All that the page ever sends and gets, as text. */
  const seen: string[] = []
  const network = async (url: string, init: RequestInit): Promise<Response> => {
    seen.push(`${url} ${JSON.stringify(init.headers)} ${init.body ?? ''}`)
    const headers = { ...Object.fromEntries(new Headers(init.headers)), origin }
    const response = await relay(new Request(url, { ...init, headers }))
    const isStream = response.headers.get('content-type') === 'text/event-stream'
    return isStream ? severable(response, cuts) : response
  }
  let token: IssuedToken | undefined
  const renewals: boolean[] = []
  const credentials: ClientOptions['credentials'] = async () => {
    const valid = token && Date.parse(token.expires_at) > clock.now()
    renewals.push(Boolean(valid))
    const headers = valid ? { authorization: `Bearer ${token?.token}` } : undefined
    const response = await network(`${base}/token`, { method: 'POST', headers })
    if (!response.ok) throw new Error(`no token: ${response.status}`)
    const issued: IssuedToken = await response.json()
    token = issued
    return { token: issued.token, expiresAtMs: Date.parse(issued.expires_at) }
  }
  const page = createClient(
    {
      baseUrl: base,
      credentials,
      fetch: awaitAttached(network),
      platform: { clock },
      features: { credentialProviders },
    },
    { sessions, files },
  )
  /** Another instance of the relay, with the same keys; connections to the one before are lost. */
  const redeploy = () => {
    relay = start()
    for (const cut of cuts) cut()
    cuts.clear()
  }
  return {
    redeploy,
    clock,
    emulator,
    server,
    session,
    page,
    network,
    base,
    seen,
    renewals,
    history: () => allEvents(server, session.id),
  }
}

export async function allEvents(server: ManagedAgents, sessionId: string): Promise<SessionEvent[]> {
  const events: SessionEvent[] = []
  for await (const event of server.sessions.events.list(sessionId)) events.push(event)
  return events
}

/** The response with a body that can be cut, as by a process that dies. */
function severable({ body, status, headers }: Response, cuts: Set<() => void>): Response {
  const reader = body?.getReader()
  const severed = new ReadableStream<Uint8Array>({
    start(controller) {
      cuts.add(() => {
        controller.error(new TypeError('terminated'))
        reader?.cancel().catch(() => {})
      })
    },
    async pull(controller) {
      const result = await reader?.read()
      if (!result || result.done) controller.close()
      else controller.enqueue(result.value)
    },
    cancel: (reason) => reader?.cancel(reason),
  })
  return new Response(severed, { status, headers })
}

/** Lets virtual time run until the promise settles. */
export async function inTime<T>(clock: { advanceToNext(): Promise<boolean> }, promise: Promise<T>): Promise<T> {
  let settled = false
  const done = () => {
    settled = true
  }
  promise.then(done, done)
  for (let idle = 0; !settled && idle < 200; ) {
    // WebCrypto works in threads, outside virtual time: what it was given before this is done after this.
    for (let turns = 0; turns < 4; turns++) {
      await crypto.subtle.digest('SHA-256', new Uint8Array(1))
      await settle()
    }
    if (settled) break
    if (!(await clock.advanceToNext())) idle++
  }
  if (!settled) throw new Error('nothing is left to wait for, and the promise has not settled')
  return promise
}
