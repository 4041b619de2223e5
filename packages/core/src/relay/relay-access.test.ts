import { describe, expect, test } from 'vitest'
import { json } from '../client.test-support.ts'
import { apiKey, eventsPath, message, page, session, streamPath, testRelay } from './relay.test-support.ts'
import { relayOperations, relayRoutes } from './relay-routes.ts'

const path = `/v1/sessions/${session}`

describe('the session of the token is the only one', () => {
  test.each([
    ['/v1/sessions/sesn_other', 403],
    ['/v1/sessions/sesn_other/events', 403],
    ['/v1/sessions/sesn_other/events/stream', 403],
    ['/v1/sessions/sesn_other/threads/sthr_1', 403],
    ['/v1/files?scope_id=sesn_other', 403],
    [`/v1/sessions/${session}%2F..%2Fsesn_other`, 404],
    [`/v1/sessions/${session}%252f..%252fsesn_other`, 404],
    [`/v1/sessions/${session}/../sesn_other`, 403],
    [`/v1/sessions/${session}/%2e%2e/sesn_other`, 403],
    [`/v1/sessions/${session}/..%2fsesn_other`, 404],
    [`/v1/sessions/${session}\\..\\sesn_other`, 403],
    [`/v1/sessions//${session}`, 404],
    [`/v1/sessions/${session}/`, 404],
    [`/v1/sessions/${session}%00`, 404],
    [`/v1/sessions/${session};sesn_other`, 404],
    [`/v1/sessions/${session}.`, 404],
  ])('%s is answered %i', async (tried, status) => {
    const { call, upstream } = testRelay()
    expect((await call(tried)).status).toBe(status)
    expect(upstream).toEqual([])
  })
})

describe('everything is denied by default', () => {
  test.each([
    ['GET', '/v1/sessions'],
    ['POST', '/v1/sessions'],
    ['GET', '/v1/agents'],
    ['GET', '/v1/vaults'],
    ['GET', '/v1/environments'],
    ['POST', `${path}/archive`],
    ['GET', `${path}/resources`],
    ['GET', '/v1/files/file_1'],
    ['GET', '/v1/models'],
    ['GET', '/'],
    ['GET', '/v1/'],
  ])('%s %s has no route', async (method, tried) => {
    const { call, upstream } = testRelay()
    expect((await call(tried, { method })).status).toBe(404)
    expect(upstream).toEqual([])
  })

  test.each([
    ['DELETE', path],
    ['POST', path],
    ['PUT', eventsPath],
    ['HEAD', eventsPath],
    ['GET', '/token'],
  ])('%s %s is no method of it', async (method, tried) => {
    const { call, upstream } = testRelay()
    expect((await call(tried, { method })).status).toBe(405)
    expect(upstream).toEqual([])
  })

  test.each(relayOperations)('%s is refused without its grant', async (name) => {
    const { call, token, upstream } = testRelay()
    const { path: template, method } = relayRoutes[name]
    const tried = template.replace('{session_id}', session).replace(/\{\w+\}/, 'x_1')
    const others = relayOperations.filter((other) => other !== name)
    const body = method === 'POST' ? { events: [message] } : undefined
    const response = await call(tried, { token: await token({ operations: others }), body })
    expect(response.status).toBe(403)
    expect(upstream).toEqual([])
  })

  test('the policy takes back what a token was granted', async () => {
    const { call } = testRelay({ policy: { operations: ['sessions.retrieve'] } })
    expect((await call(eventsPath)).status).toBe(403)
    expect((await call(path)).status).toBe(200)
  })

  test('a grant of what there is not is an error of the app, and no token', async () => {
    const { token } = testRelay()
    await expect(token({ operations: ['agents.list'] as never[] })).rejects.toThrow(/agents.list/)
    await expect(token({ eventTypes: ['user.root'] as never[] })).rejects.toThrow(/user.root/)
    await expect(token({ sessionId: '../x' })).rejects.toThrow(/session/)
  })
})

test('each route is the row of the operation table that it is named after', () => {
  for (const name of relayOperations) expect(relayRoutes[name].sdkMethod).toBe(name)
})

describe('the origin is exact', () => {
  test.each([
    'https://evil.example',
    'https://app.example.evil.example',
    'https://app.example:444',
    'http://app.example',
    'https://APP.example',
    'https://app.example/',
    'https://sub.app.example',
    'null',
    '',
  ])('a page of %j is refused', async (origin) => {
    const { call, upstream } = testRelay()
    for (const init of [{}, { method: 'OPTIONS' }]) {
      const response = await call(eventsPath, { ...init, headers: { origin } })
      expect(response.status).toBe(403)
      expect(response.headers.get('access-control-allow-origin')).toBe(null)
    }
    expect((await call('/token', { method: 'POST', headers: { origin } })).status).toBe(403)
    expect(upstream).toEqual([])
  })

  test('a token of one page is refused to another that may use the relay as well', async () => {
    const { call, token } = testRelay({ origins: [page, 'https://other.example'] })
    const response = await call(eventsPath, { token: await token(), headers: { origin: 'https://other.example' } })
    expect(response.status).toBe(403)
  })

  test('a GET without Origin counts as the relay’s own origin only if the browser says so', async () => {
    const { relay, token } = testRelay({ origins: [page, 'https://relay.example'] })
    const { token: own } = await relay.issueToken({ ...grant(), origin: 'https://relay.example' })
    const get = async (bearer: string, headers: Record<string, string>) =>
      (
        await relay(
          new Request(`https://relay.example${eventsPath}`, {
            headers: { authorization: `Bearer ${bearer}`, ...headers },
          }),
        )
      ).status
    expect(await get(own, { 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await get(own, { 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await get(own, {})).toBe(403)
    expect(await get(await token(), { 'sec-fetch-site': 'same-origin' })).toBe(403)
  })

  test('a preflight of the page is answered for this origin alone', async () => {
    const { call } = testRelay()
    const response = await call(eventsPath, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(page)
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization')
    expect(response.headers.get('vary')).toBe('origin')
  })

  test('an origin with a path, a wildcard or null cannot be allowed', () => {
    for (const origin of ['*', 'https://app.example/x', 'null', 'app.example']) {
      expect(() => testRelay({ origins: [origin] })).toThrow(/no origin/)
    }
  })
})

describe('the request to the API is built anew', () => {
  test('headers of the page do not get through', async () => {
    const { call, upstream } = testRelay()
    await call(eventsPath, {
      headers: {
        'x-api-key': 'sk-ant-api03-evil',
        'anthropic-beta': 'evil-2026-01-01',
        'anthropic-version': '1999-01-01',
        'anthropic-workspace-id': 'wrkspc_evil',
        cookie: 'session=1',
        'x-forwarded-host': 'evil.example',
        'x-http-method-override': 'DELETE',
        'transfer-encoding-x': 'chunked',
      },
    })
    const [sent] = upstream
    expect([...(sent?.headers.keys() ?? [])].sort()).toEqual(['anthropic-beta', 'anthropic-version', 'x-api-key'])
    expect(sent?.headers.get('x-api-key')).toBe(apiKey)
    expect(JSON.stringify([...(sent?.headers ?? [])])).not.toContain('evil')
  })

  test('of the query only what the operation has gets through', async () => {
    const { call, upstream } = testRelay()
    const query =
      'limit=5&types[]=agent.message&types[]=user.message&session_id=sesn_other&beta=true&workspace_id=w&betas=x'
    expect((await call(`${eventsPath}?${query}`)).status).toBe(200)
    expect([...(upstream[0]?.url.searchParams ?? [])]).toEqual([
      ['limit', '5'],
      ['types[]', 'agent.message'],
      ['types[]', 'user.message'],
    ])
    expect(upstream[0]?.url.pathname).toBe(eventsPath)
  })

  test('a parameter that is given twice, or is a text of its own, is refused', async () => {
    const { call, upstream } = testRelay()
    expect((await call(`${eventsPath}?limit=1&limit=1000`)).status).toBe(400)
    expect((await call(`${eventsPath}?page=${'x'.repeat(5000)}`)).status).toBe(400)
    expect(upstream).toEqual([])
    await call(`${eventsPath}?page=${encodeURIComponent('a&limit=9#/../x')}`)
    expect([...(upstream[0]?.url.searchParams ?? [])]).toEqual([['page', 'a&limit=9#/../x']])
  })

  test('files are listed of the session alone, and those of others are not found', async () => {
    const scope = { type: 'session', id: 'sesn_other' }
    const { call, upstream } = testRelay({
      answer: ({ url }) => (url.pathname.endsWith('/content') ? new Response('x') : json({ data: [], scope })),
    })
    await call('/v1/files?limit=3&ids[]=file_1')
    expect([...(upstream[0]?.url.searchParams ?? [])]).toEqual([
      ['limit', '3'],
      ['scope_id', session],
    ])
    expect((await call('/v1/files/file_1/content')).status).toBe(404)
    expect(upstream).toHaveLength(2)
  })

  test('a file of the session comes as a download that no browser shows as a page', async () => {
    const { call } = testRelay({
      answer: ({ url }) =>
        url.pathname.endsWith('/content')
          ? new Response('<script>', {
              headers: { 'content-type': 'text/html', 'set-cookie': 'a=1', 'x-internal': '1' },
            })
          : json({ scope: { type: 'session', id: session } }),
    })
    const response = await call('/v1/files/file_1/content')
    expect(await response.text()).toBe('<script>')
    expect(response.headers.get('content-disposition')).toBe('attachment')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('x-internal')).toBe(null)
    expect(response.headers.get('set-cookie')).toBe(null)
  })
})

test('answers are never stored, and have no headers of the API beyond the allowed', async () => {
  const headers = {
    'anthropic-organization-id': 'org_1',
    'set-cookie': 'a=1',
    server: 'x',
    'anthropic-ratelimit-requests-limit': '9',
  }
  const { call } = testRelay({ answer: () => json({ id: session }, 200, headers) })
  for (const tried of [path, '/v1/nothing', streamPath]) {
    const response = await call(tried)
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
    for (const name of Object.keys(headers)) expect(response.headers.get(name)).toBe(null)
    await response.body?.cancel()
  }
})

test('redact takes out what a page shall not see', async () => {
  const { call } = testRelay({
    answer: () => json({ id: session, agent: { system: 'secret' } }),
    redact: (data, { operation }) => (operation === 'sessions.retrieve' ? { ...(data as object), agent: null } : data),
  })
  expect(await (await call(path)).json()).toEqual({ id: session, agent: null })
})

function grant() {
  return { sessionId: session, user: 'u', operations: relayOperations }
}
