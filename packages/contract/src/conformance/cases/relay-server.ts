import { isSdkError } from '@org/managed-agents-core'
import type { Relay } from '@org/managed-agents-core/relay'
import { createRelay } from '@org/managed-agents-core/relay'
import { check, equal, eventually, rejection } from '../expect.ts'
import type { Cases } from '../suite.ts'
import type { Context } from '../world.ts'
import { openWorld } from '../world.ts'

const origin = 'https://app.example'
const key = (id: string) => ({ id, secret: `${id}: a secret of at least thirty-two bytes` })

/** A relay that runs here, with the key; requests are made by hand. */
async function serving(context: Context, signingKeys = [key('k1')]) {
  const world = await openWorld(context, { steps: [{ say: 'hi' }] })
  const sessionId = await world.session()
  const grant = { sessionId, user: 'u1', operations: ['sessions.retrieve', 'sessions.events.stream'] as const }
  const options = { client: world.client, origins: [origin], authorize: () => grant }
  const relay = createRelay({ ...options, signingKeys })
  const { token } = await relay.issueToken({ ...grant, origin })
  return { world, sessionId, relay, token, options, grant }
}

function ask(
  relay: Relay,
  path: string,
  { token = '', from = origin, signal }: { token?: string; from?: string; signal?: AbortSignal } = {},
) {
  const headers = { origin: from, authorization: `Bearer ${token}` }
  return relay(new Request(`${origin}${path}`, { headers, ...(signal && { signal }) }))
}

export const relayServerCases: Cases = {
  '[relay.tokens] a token opens its session, and a changed one does not': async (context) => {
    const { relay, token, sessionId } = await serving(context)
    const path = `/v1/sessions/${sessionId}`
    const forged = `${token.slice(0, 10)}${token[10] === 'a' ? 'b' : 'a'}${token.slice(11)}`
    const statuses = [
      await ask(relay, path, { token }),
      await ask(relay, path, { token: forged }),
      await ask(relay, path),
    ]
    equal(
      statuses.map(({ status }) => status),
      [200, 401, 401],
    )
  },
  '[relay.tokens] a page of another origin is refused': async (context) => {
    const { relay, token, sessionId } = await serving(context)
    equal((await ask(relay, `/v1/sessions/${sessionId}`, { token, from: 'https://evil.example' })).status, 403)
  },
  '[relay.tokens] a revoked token is refused': async (context) => {
    const { relay, token, sessionId } = await serving(context)
    await relay.revoke(token)
    equal((await ask(relay, `/v1/sessions/${sessionId}`, { token })).status, 401)
  },
  '[relay.tokens] a key that is being rotated out still counts, one that is gone does not': async (context) => {
    const { token, options, sessionId } = await serving(context)
    const path = `/v1/sessions/${sessionId}`
    const rotating = createRelay({ ...options, signingKeys: [key('k2'), key('k1')] })
    const rotated = createRelay({ ...options, signingKeys: [key('k2')] })
    equal([(await ask(rotating, path, { token })).status, (await ask(rotated, path, { token })).status], [200, 401])
  },
  '[relay.tokens] a key that is too short is refused at once': async (context) => {
    const { options } = await serving(context)
    const error = await rejection(
      (async () => createRelay({ ...options, signingKeys: [{ id: 'k', secret: 'short' }] }))(),
    )
    check(isSdkError(error, 'invalid_argument'), String(error))
  },
  '[relay.grants] what is not granted is refused, and never asked of the API': async (context) => {
    const { relay, token, sessionId, world } = await serving(context)
    const before = (await world.seen()).length
    const paths = [`/v1/sessions/${sessionId}/events`, '/v1/sessions/sesn_other', '/v1/agents', '/v1/sessions']
    const answers = await Promise.all(paths.map((path) => ask(relay, path, { token })))
    equal(
      answers.map(({ status }) => status >= 400 && status < 500),
      [true, true, true, true],
    )
    equal((await world.seen()).length, before)
  },
  '[relay.headers] answers carry the page’s origin and no key': async (context) => {
    const { relay, token, sessionId } = await serving(context)
    const { headers } = await ask(relay, `/v1/sessions/${sessionId}`, { token })
    equal([headers.get('access-control-allow-origin'), headers.get('x-content-type-options')], [origin, 'nosniff'])
    check(/no-store/.test(headers.get('cache-control') ?? ''), 'no-store')
  },
  '[relay.streams] a stream passes events on, and a page that goes away ends it': async (context) => {
    const { relay, token, sessionId, world } = await serving(context)
    const controller = new AbortController()
    const response = await ask(relay, `/v1/sessions/${sessionId}/events/stream`, { token, signal: controller.signal })
    equal([response.status, response.headers.get('content-type')], [200, 'text/event-stream'])
    const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
    const content = [{ type: 'text' as const, text: 'go' }]
    const decoder = new TextDecoder()
    let text = ''
    let sent = false
    while (!text.includes('session.status_idle')) {
      const { done, value } = await reader.read()
      check(!done, 'it goes on')
      text += decoder.decode(value, { stream: true })
      if (sent || !(await world.seen()).some(({ target }) => target.includes('/stream'))) continue
      sent = true
      await world.client.sessions.events.send(sessionId, { events: [{ type: 'user.message', content }] })
    }
    check(text.includes('agent.message'), 'the message')
    await reader.cancel()
    await eventually(
      async () => (await world.seen()).some(({ target, aborted }) => target.includes('/stream') && aborted),
      'the API sees the close',
    )
  },
  '[relay.streams] a stream ends at its budget': async (context) => {
    const { options, grant, sessionId } = await serving(context)
    const relay = createRelay({
      ...options,
      signingKeys: [key('k1')],
      policy: { streamBudgetMs: 100, heartbeatMs: 30 },
    })
    const { token } = await relay.issueToken({ ...grant, origin })
    const text = await (await ask(relay, `/v1/sessions/${sessionId}/events/stream`, { token })).text()
    check(text.split('\n').length > 3, text)
  },
}
