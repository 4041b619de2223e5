import { expect } from 'vitest'
import { findRoute } from './api.ts'
import type { Emulator } from './emulator.ts'
import { issuesOf } from './validation/report.ts'
import type { Agent, CreateAgentRequest, Environment, Session, SessionEvent, SessionEventParams } from './wire.ts'

export const requestHeaders: Readonly<Record<string, string>> = {
  'x-api-key': 'sk-ant-api03-test',
  'anthropic-version': '2026-10-21',
  'anthropic-beta': 'managed-agents-2026-04-01',
  'content-type': 'application/json',
}

export const origin = 'https://api.emulator.test'

export interface Answer<Body> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

/** A bare client for tests; every success is checked against the contract. */
export interface TestClient {
  call<Body>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>
  agent(params?: Partial<CreateAgentRequest>): Promise<Agent>
  environment(body?: object): Promise<Environment>
  /** A session of a fresh agent in a fresh environment. */
  session(params?: { agent?: Partial<CreateAgentRequest>; session?: object; environment?: object }): Promise<Session>
  send(session: string, ...events: SessionEventParams[]): Promise<Answer<{ data: SessionEvent[] }>>
  message(session: string, text: string): Promise<Answer<{ data: SessionEvent[] }>>
  history(session: string, query?: string): Promise<SessionEvent[]>
  stream(session: string, query?: string): Promise<TestStream>
}

export interface TestStream {
  readonly response: Response
  /** Everything that can be read without waiting for time to pass. */
  available(): Promise<StreamedEvent[]>
  /** Reads to the end; rejects when the body errs. */
  rest(): Promise<StreamedEvent[]>
  cancel(): Promise<void>
}

/** An event as it came: its name, and its data parsed. */
export type StreamedEvent = Record<string, unknown> & { type: string; id?: string }

export function testClient(emulator: Pick<Emulator, 'fetch'>): TestClient {
  let names = 0

  async function call<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const isForm = body instanceof FormData
    const { 'content-type': _json, ...formHeaders } = requestHeaders
    const response = await emulator.fetch(origin + path, {
      method,
      headers: { ...(isForm ? formHeaders : requestHeaders), ...headers },
      body: body === undefined || isForm || typeof body === 'string' ? body : JSON.stringify(body),
    })
    const json: Body = JSON.parse(await response.text())
    if (response.status === 200) expectContract(method, path, json)
    return { status: response.status, headers: response.headers, body: json }
  }

  async function make<Body>(path: string, body: unknown): Promise<Body> {
    const answer = await call<Body>('POST', path, body)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.body
  }

  const client: TestClient = {
    call,
    agent: (params = {}) => make('/v1/agents', { name: 'Helper', model: 'claude-opus-5', ...params }),
    environment: (body = {}) => make('/v1/environments', { name: `environment ${++names}`, ...body }),
    async session({ agent = {}, session = {}, environment = {} } = {}) {
      const { id: agentId } = await client.agent(agent)
      const { id } = await client.environment(environment)
      return make('/v1/sessions', { agent: agentId, environment_id: id, ...session })
    },
    send: (session, ...events) => call('POST', `/v1/sessions/${session}/events`, { events }),
    message: (session, text) => client.send(session, { type: 'user.message', content: [{ type: 'text', text }] }),
    async history(session, query = '') {
      const answer = await call<{ data: SessionEvent[] }>('GET', `/v1/sessions/${session}/events${query}`)
      return answer.body.data
    },
    async stream(session, query = '') {
      const path = `/v1/sessions/${session}/events/stream${query}`
      return testStream(await emulator.fetch(origin + path, { headers: requestHeaders }))
    },
  }
  return client
}

function expectContract(method: string, path: string, json: unknown): void {
  const match = findRoute(method, path.split('?')[0] ?? '')
  if (match.found && match.row.checks.response) expect(issuesOf(match.row.checks.response, json)).toEqual([])
}

export function testStream(response: Response): TestStream {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
  const decoder = new TextDecoder()
  let text = ''
  let pending: Promise<boolean> | undefined

  const readMore = () => {
    pending ??= reader.read().then(({ done, value }) => {
      pending = undefined
      text += decoder.decode(value, { stream: !done })
      return !done
    })
    return pending
  }

  function take(): StreamedEvent[] {
    const end = text.lastIndexOf('\n\n')
    if (end < 0) return []
    const frames = text.slice(0, end).split('\n\n')
    text = text.slice(end + 2)
    return frames.filter((frame) => !frame.startsWith('event: ping')).map(parseFrame)
  }

  return {
    response,
    async available() {
      for (;;) {
        const more = await Promise.race([readMore(), settled().then(() => null)])
        if (more !== true) return take()
      }
    },
    async rest() {
      while (await readMore());
      return take()
    },
    cancel: () => reader.cancel(),
  }
}

function parseFrame(frame: string): StreamedEvent {
  const name = /^event: (.*)$/m.exec(frame)?.[1]
  const event: StreamedEvent = JSON.parse(/^data: (.*)$/m.exec(frame)?.[1] ?? 'null')
  expect(name).toBe(event.type)
  const stream = findRoute('GET', '/v1/sessions/sesn_1/events/stream')
  if (stream.found && stream.row.checks.response) expect(issuesOf(stream.row.checks.response, event)).toEqual([])
  return event
}

/** Lets everything happen that needs no time. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** Types alone, for pinned sequences. */
export function typesOf(events: readonly { readonly type: string }[]): string[] {
  return events.map((event) => event.type)
}
