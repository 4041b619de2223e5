import { isAbortedError, isConnectionError, isSdkError } from '@org/managed-agents-core'
import { check, equal, eventually, rejection } from '../expect.ts'
import type { Cases } from '../suite.ts'
import { openWorld } from '../world.ts'

const json = { 'content-type': 'application/json' }
const models = JSON.stringify({ data: [], has_more: false, first_id: null, last_id: null })

export const clientCases: Cases = {
  '[client.headers] a request carries key, version and beta': async (context) => {
    const world = await openWorld(context)
    await world.client.agents.list()
    const [{ headers } = { headers: {} as Record<string, string> }] = await world.seen()
    equal(headers['x-api-key'], 'sk-ant-api03-conformance')
    equal(headers['anthropic-version'], '2026-10-21')
    check(/managed-agents-/.test(headers['anthropic-beta'] ?? ''), 'the beta is sent')
  },
  '[client.headers] a token is sent as bearer, and headers of the caller are added and removed': async (context) => {
    const world = await openWorld(context)
    const client = world.connect({ authToken: 'token-1', headers: { 'x-mine': '1', 'x-other': '2' } })
    await client.models.list(null, { headers: { 'x-other': null } }).catch(() => {})
    const [seen] = await world.seen()
    equal(
      [seen?.headers['authorization'], seen?.headers['x-mine'], seen?.headers['x-other']],
      ['Bearer token-1', '1', undefined],
    )
  },
  '[client.json] texts of any script go there and back': async (context) => {
    const { client } = await openWorld(context)
    const name = 'é€😀 \u2028 "quoted" \\ 日本 \u0000'.replace('\u0000', '')
    const agent = await client.agents.create({ name, model: 'claude-opus-5' })
    equal((await client.agents.retrieve(agent.id)).name, name)
  },
  '[client.json] a character that chunks part is read whole': async (context) => {
    const bytes = new TextEncoder().encode(models.replace('[]', '[{"id":"é€😀"}]'))
    const chunks = Array.from(bytes, (byte) => [byte])
    const world = await openWorld(context, { answers: [{ to: 'GET /v1/models', headers: json, chunks }] })
    equal((await world.client.models.list()).data[0]?.id, 'é€😀')
  },
  '[client.paths] an id is encoded as one segment': async (context) => {
    const world = await openWorld(context)
    await rejection(world.client.agents.retrieve('agent/ü?#%'))
    equal(
      (await world.seen()).map(({ target }) => target),
      ['/v1/agents/agent%2F%C3%BC%3F%23%25'],
    )
  },
  '[client.paths] an id of dots is refused before anything is sent': async (context) => {
    const world = await openWorld(context)
    for (const id of ['..', '.', '', '%2e%2e', 'a\0b']) {
      check(isSdkError(await rejection(world.client.agents.retrieve(id)), 'invalid_argument'), `${id} is refused`)
    }
    equal(await world.seen(), [])
  },
  '[client.query] lists repeat their name and undefined is left out': async (context) => {
    const world = await openWorld(context)
    await world.client.sessions.list({ limit: 2, statuses: ['idle', 'running'], agent_id: undefined })
    const [seen] = await world.seen()
    equal(decodeURIComponent(seen?.target ?? ''), '/v1/sessions?limit=2&statuses[]=idle&statuses[]=running')
  },
  '[client.redirects] a redirect is an error and is not followed': async (context) => {
    const headers = { location: './elsewhere' }
    const world = await openWorld(context, { answers: [{ to: 'GET /v1/models', status: 307, headers }] })
    check(isSdkError(await rejection(world.client.models.list()), 'redirected'), 'redirected')
    equal((await world.seen()).length, 1)
  },
  '[client.abort] a signal that is aborted already sends nothing': async (context) => {
    const world = await openWorld(context)
    const reason = new Error('mine')
    const error = await rejection(world.client.models.list(null, { signal: AbortSignal.abort(reason) }))
    check(isAbortedError(error) && error.cause === reason, 'aborted with the reason')
    equal(await world.seen(), [])
  },
  '[client.abort] an abort while the answer is awaited is seen by the server': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'hang' } }] })
    const controller = new AbortController()
    const call = rejection(world.client.agents.list(null, { signal: controller.signal }))
    await eventually(async () => (await world.seen()).length === 1, 'the request arrives')
    const reason = { code: 7 }
    controller.abort(reason)
    const error = await call
    check(isAbortedError(error) && error.cause === reason, 'aborted with the reason')
    await eventually(async () => (await world.seen())[0]?.aborted, 'the server sees the close')
  },
  '[client.abort] an abort while the body is read rejects': async (context) => {
    const answer = { to: 'GET /v1/models', headers: json, chunks: ['{"data":['], end: 'open' } as const
    const world = await openWorld(context, { answers: [answer] })
    const controller = new AbortController()
    const call = rejection(world.client.models.list(null, { signal: controller.signal }))
    await eventually(async () => (await world.seen()).length === 1, 'the request arrives')
    controller.abort()
    check(isAbortedError(await call), 'aborted')
  },
  '[client.timeouts] an attempt without an answer is given up': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'hang' } }] })
    const error = await rejection(world.client.agents.list(null, { timeoutMs: 60, retry: false }))
    check(isConnectionError(error) && error.code === 'attempt_timeout', String(error))
    await eventually(async () => (await world.seen())[0]?.aborted, 'the server sees the close')
  },
  '[client.timeouts] the deadline spans all attempts': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'hang' } }] })
    const options = { timeoutMs: 40, deadlineMs: 60, retry: { maxAttempts: 20 } }
    const error = await rejection(world.client.agents.list(null, options))
    check(isSdkError(error, 'deadline_exceeded', 'attempt_timeout'), String(error))
    check((await world.seen()).length < 5, 'few attempts')
  },
  '[client.broken-answers] a body that a reset cuts is an error': async (context) => {
    const answer = { to: 'GET /v1/models', headers: json, chunks: ['{"data":['], end: 'reset', times: 3 } as const
    const world = await openWorld(context, { answers: [answer] })
    const error = await rejection(world.client.models.list())
    check(isSdkError(error, 'truncated_response', 'connection_lost'), String(error))
  },
  '[client.broken-answers] a body shorter than its length is an error': async (context) => {
    const answer = {
      to: 'GET /v1/models',
      headers: { ...json, 'content-length': '900' },
      chunks: [models],
      end: 'reset',
      times: 3,
    } as const
    const world = await openWorld(context, { answers: [answer] })
    check(isSdkError(await rejection(world.client.models.list()), 'truncated_response', 'connection_lost'), 'cut')
  },
  '[client.broken-answers] a page of a proxy with status 200 is an error': async (context) => {
    const answer = { to: 'GET /v1/models', headers: { 'content-type': 'text/html' }, chunks: ['<h1>hi'], times: 3 }
    const world = await openWorld(context, { answers: [answer] })
    check(isSdkError(await rejection(world.client.models.list()), 'invalid_response', 'truncated_response'), 'no JSON')
  },
  '[client.broken-answers] a body beyond the limit is an error': async (context) => {
    const answer = { to: 'GET /v1/models', headers: json, chunks: [`"${'x'.repeat(5000)}"`], times: 3 }
    const world = await openWorld(context, { answers: [answer] })
    const error = await rejection(world.connect({ maxJsonBytes: 1000 }).models.list())
    check(isSdkError(error, 'response_too_large'), String(error))
  },
  '[client.responses] data, response and request id are given together': async (context) => {
    const { client } = await openWorld(context)
    const { data, response, requestId } = await client.models.list().withResponse()
    equal([Array.isArray(data.data), response.status, requestId?.startsWith('req_')], [true, 200, true])
  },
  '[client.responses] the response itself is given with its body unread': async (context) => {
    const { client } = await openWorld(context)
    const response = await client.models.list().asResponse()
    equal([response.bodyUsed, Array.isArray((await response.json()).data)], [false, true])
  },
  '[client.connections] twenty calls at once all settle': async (context) => {
    const { client } = await openWorld(context)
    const all = await Promise.all(Array.from({ length: 20 }, () => client.agents.list()))
    equal(all.length, 20)
  },
  '[client.connections] failed calls leave no body that stalls the next': async (context) => {
    const body = JSON.stringify({ type: 'error', error: { type: 'not_found_error', message: 'x'.repeat(100_000) } })
    const answer = { to: 'GET /v1/agents/agent_1', status: 404, headers: json, chunks: [body], times: 12 }
    const { client } = await openWorld(context, { answers: [answer] })
    for (let index = 0; index < 12; index++) await rejection(client.agents.retrieve('agent_1'))
    await client.models.list()
  },
  '[client.connections] redirects leave no body that stalls the next': async (context) => {
    const answer = {
      to: 'GET /v1/agents',
      status: 302,
      headers: { location: './x' },
      chunks: ['x'.repeat(9000)],
      times: 8,
    }
    const { client } = await openWorld(context, { answers: [answer] })
    for (let index = 0; index < 8; index++) await rejection(client.agents.list())
    await client.models.list()
  },
  '[client.downloads] bytes arrive as they are': async (context) => {
    const bytes = Array.from({ length: 1024 }, (_, index) => index % 256)
    const answer = {
      to: 'GET /v1/files/file_1/content',
      headers: { 'content-type': 'application/octet-stream' },
      chunks: [bytes.slice(0, 700), bytes.slice(700)],
    }
    const { client } = await openWorld(context, { answers: [answer] })
    const response = await client.files.download('file_1')
    equal(Array.from(new Uint8Array(await response.arrayBuffer())), bytes)
  },
  '[client.middleware] a call is seen once and each attempt by itself': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'status', status: 529 }, times: 1 }] })
    const seen: string[] = []
    const client = world.connect({
      middleware: [
        (request, next) => {
          seen.push('call')
          return next(request)
        },
      ],
      attemptMiddleware: [
        (request, next) => {
          seen.push('attempt')
          return next(request)
        },
      ],
    })
    await client.agents.list()
    equal(seen, ['call', 'attempt', 'attempt'])
  },
}
