import { describe, expect, it } from 'vitest'
import { origin, requestHeaders } from '../client.test-support.ts'
import { setUp } from '../session.test-support.ts'

interface Refusal {
  readonly type: string
  readonly error: { readonly type: string; readonly message: string }
  readonly request_id: string
}

async function ask(
  headers: Record<string, string | undefined>,
  path = '/v1/agents',
  options: Parameters<typeof setUp>[0] = {},
) {
  const { emulator } = setUp(options)
  const sent = Object.entries({ ...requestHeaders, ...headers }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const response = await emulator.fetch(origin + path, { headers: Object.fromEntries(sent) })
  const body: Refusal = await response.json()
  return { status: response.status, headers: response.headers, body }
}

describe('a request', () => {
  it('is answered with ids of the request, the organization and the workspace', async () => {
    const { headers } = await ask({})
    expect(headers.get('request-id')).toMatch(/^req_/)
    expect(headers.get('anthropic-organization-id')).toBeTruthy()
    expect(headers.get('anthropic-workspace-id')).toMatch(/^wrkspc_/)
  })

  it('is refused in the API’s envelope, with the id of its header', async () => {
    const { status, headers, body } = await ask({ 'x-api-key': undefined })
    expect(status).toBe(401)
    expect(body).toEqual({
      type: 'error',
      error: { type: 'authentication_error', message: 'x-api-key or Authorization: Bearer is required' },
      request_id: headers.get('request-id'),
    })
  })

  it.each([
    ['an API key as bearer', { 'x-api-key': undefined, authorization: 'Bearer sk-ant-api03-x' }, '/v1/agents', 200],
    ['a federated token', { 'x-api-key': undefined, authorization: 'Bearer federated' }, '/v1/agents', 200],
    [
      'an environment key where it does not fit',
      { 'x-api-key': undefined, authorization: 'Bearer sk-ant-oat01-x' },
      '/v1/agents',
      401,
    ],
    ['an API key on the work list', {}, '/v1/environments/env_1/work', 403],
    ['an API key on tunnels', { 'anthropic-beta': 'mcp-tunnels-2026-06-22' }, '/v1/tunnels', 403],
    ['no version', { 'anthropic-version': undefined }, '/v1/agents', 400],
    ['an unknown version', { 'anthropic-version': '2020-01-01' }, '/v1/agents', 400],
    ['the older version', { 'anthropic-version': '2023-06-01' }, '/v1/agents', 200],
    [
      'both memory betas',
      { 'anthropic-beta': 'agent-memory-2026-07-22,managed-agents-2026-04-01' },
      '/v1/memory_stores',
      400,
    ],
    ['a foreign workspace', { 'anthropic-workspace-id': 'wrkspc_other' }, '/v1/agents', 400],
    ['an unknown path', {}, '/v1/nothing', 404],
    ['a bad number in the query', {}, '/v1/agents?limit=many', 400],
    ['a limit out of bounds', {}, '/v1/agents?limit=101', 400],
    ['an unknown query parameter', {}, '/v1/agents?beta=true', 200],
  ])('with %s', async (_what, headers, path, status) => {
    expect((await ask(headers, path)).status).toBe(status)
  })

  it('with a revoked credential fails from the next one on', async () => {
    expect((await ask({}, '/v1/agents', { revokedCredentials: ['sk-ant-api03-test'] })).status).toBe(401)
  })

  it('with a body that is too large or not JSON is refused', async () => {
    const { client } = setUp({ maxBodyBytes: 100 })
    const large = await client.call<Refusal>('POST', '/v1/agents', { name: 'x'.repeat(100), model: 'claude-opus-5' })
    expect([large.status, large.body.error.type]).toEqual([413, 'request_too_large'])
    expect((await client.call('POST', '/v1/agents', '{"name":')).status).toBe(400)
    expect((await client.call('POST', '/v1/agents')).status).toBe(400)
  })

  it('beyond a rate limit is refused with a wait, and allowed again after it', async () => {
    const { client, clock } = setUp({ rateLimits: { read: 2 } })
    const read = () => client.call('GET', '/v1/agents')
    expect([(await read()).status, (await read()).status]).toEqual([200, 200])
    const refused = await read()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30'])
    await clock.advance(30_000)
    expect((await read()).status).toBe(200)
  })

  it('can be a platform Request', async () => {
    const { emulator } = setUp()
    const request = new Request(`${origin}/v1/environments`, {
      method: 'POST',
      headers: requestHeaders,
      body: '{"name":"from a Request"}',
    })
    expect(await (await emulator.fetch(request)).json()).toMatchObject({ name: 'from a Request' })
  })

  it('that is aborted beforehand never arrives', async () => {
    const { emulator } = setUp()
    await expect(
      emulator.fetch(`${origin}/v1/agents`, { headers: requestHeaders, signal: AbortSignal.abort(new Error('no')) }),
    ).rejects.toThrow('no')
    expect(emulator.requests()).toEqual([])
  })
})
