import { json } from '../client.test-support.ts'
import { createClient } from '../client.ts'
import { files, sessions } from '../client-entry.ts'
import type { VirtualClock } from '../virtual-clock.test-support.ts'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import type { Relay } from './create-relay.ts'
import { createRelay } from './create-relay.ts'
import { sendableTypes } from './event-fields.ts'
import type { RelayGrant } from './relay-grant.ts'
import type { RelayOptions, RelayRefusal } from './relay-options.ts'
import { relayOperations } from './relay-routes.ts'

export const page = 'https://app.example'
export const session = 'sesn_mine'
export const signingKey = { id: 'k1', secret: 'a secret of at least thirty-two bytes' }
export const apiKey = 'sk-ant-api03-canary'

export const everything: RelayGrant = {
  sessionId: session,
  user: 'user_1',
  operations: relayOperations,
  eventTypes: sendableTypes,
}

/** A request that reached the API behind the relay. */
export interface Upstreamed {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: unknown
  readonly signal: AbortSignal
}

export type UpstreamAnswer = (request: Upstreamed) => Response | Promise<Response>

export interface TestRelay {
  readonly relay: Relay
  readonly clock: VirtualClock
  /** What reached the API. */
  readonly upstream: Upstreamed[]
  readonly refused: RelayRefusal[]
  token(grant?: Partial<RelayGrant>): Promise<string>
  /** A request of the page, with a token for everything unless headers say otherwise. */
  call(path: string, init?: CallInit): Promise<Response>
}

export interface CallInit {
  readonly method?: string
  readonly token?: string | null
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export interface TestRelayOptions extends Partial<RelayOptions> {
  readonly answer?: UpstreamAnswer
  readonly clock?: VirtualClock
}

/** A relay in virtual time, with the client of this package behind it and `answer` for the API. */
export function testRelay({ answer, clock = createVirtualClock(), ...options }: TestRelayOptions = {}): TestRelay {
  const upstream: Upstreamed[] = []
  const refused: RelayRefusal[] = []
  const client = createClient(
    {
      apiKey,
      baseUrl: 'https://api.test',
      retry: false,
      platform: { clock },
      async fetch(url, init) {
        const request: Upstreamed = {
          method: init.method ?? 'GET',
          url: new URL(url),
          headers: new Headers(init.headers),
          body: init.body ? JSON.parse(String(init.body)) : undefined,
          signal: init.signal as AbortSignal,
        }
        upstream.push(request)
        return answer?.(request) ?? json({ data: [], next_page: null })
      },
    },
    { sessions, files },
  )
  const relay = createRelay({
    client,
    signingKeys: [signingKey],
    origins: [page],
    authorize: () => everything,
    onRefused: (refusal) => refused.push(refusal),
    ...options,
  })
  const token = async (grant: Partial<RelayGrant> = {}): Promise<string> =>
    (await relay.issueToken({ ...everything, ...grant, origin: page })).token
  return {
    relay,
    clock,
    upstream,
    refused,
    token,
    async call(path, { method, token: given, body, headers, signal } = {}) {
      const bearer = given === undefined ? await token() : given
      return relay(
        new Request(`https://relay.example/agent${path}`, {
          method: method ?? (body === undefined ? 'GET' : 'POST'),
          signal,
          body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
          headers: {
            origin: page,
            ...(bearer && { authorization: `Bearer ${bearer}` }),
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...headers,
          },
        }),
      )
    },
  }
}

export const eventsPath = `/v1/sessions/${session}/events`
export const streamPath = `/v1/sessions/${session}/events/stream`
export const message = { type: 'user.message', content: [{ type: 'text', text: 'hi' }] }
