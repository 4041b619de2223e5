import { describe, expect, it } from 'vitest'
import { announcing } from '../announcing.test-support.ts'
import type { EmulatorOptions } from '../options.ts'
import type { Credential, CredentialValidation } from '../wire.ts'
import type { McpOAuthServers } from './oauth-servers.ts'
import { newCredential, newVault } from './vaults.test-support.ts'

const hour = 3600_000
const refresh = (auth: object = { type: 'client_secret_basic', client_secret: 'client-secret' }) => ({
  client_id: 'app',
  refresh_token: 'refresh-secret',
  token_endpoint: 'https://auth.example/token',
  token_endpoint_auth: auth,
  scope: 'read',
})
const oauth = (more: object = {}) => ({
  type: 'mcp_oauth',
  access_token: 'access-secret',
  mcp_server_url: 'https://mcp.example/sse',
  ...more,
})

async function withCredential(auth: object, mcpOAuth: EmulatorOptions['mcpOAuth'] = {}) {
  const setup = announcing({ mcpOAuth })
  const { id } = await newVault(setup.client)
  const credential = await newCredential(setup.client, id, auth)
  const path = `/v1/vaults/${id}/credentials/${credential.id}`
  return {
    ...setup,
    credential,
    get: async () => (await setup.client.call<Credential>('GET', path)).body,
    update: (change: object) => setup.client.call<Credential>('POST', path, { auth: { type: 'mcp_oauth', ...change } }),
    validate: async () => (await setup.client.call<CredentialValidation>('POST', `${path}/mcp_oauth_validate`)).body,
    failures: () => setup.heard.filter(({ kind }) => kind === 'vault_credential.refresh_failed').length,
  }
}

describe('an OAuth credential', () => {
  it('shows how it is renewed, but no secret', async () => {
    const { credential } = await withCredential(oauth({ refresh: refresh() }))
    expect(credential.auth).toEqual({
      type: 'mcp_oauth',
      mcp_server_url: 'https://mcp.example/sse',
      expires_at: null,
      refresh: {
        client_id: 'app',
        token_endpoint: 'https://auth.example/token',
        token_endpoint_auth: { type: 'client_secret_basic' },
        resource: null,
        scope: 'read',
      },
    })
  })

  it('must expire in the future', async () => {
    const { client, update } = await withCredential(oauth())
    const { id } = await newVault(client)
    const past = oauth({ expires_at: '2026-11-01T00:00:00Z' })
    expect((await client.call('POST', `/v1/vaults/${id}/credentials`, { auth: past })).status).toBe(400)
    expect((await update({ expires_at: '2026-10-31T00:00:00Z' })).status).toBe(400)
  })

  it('keeps its expiry with a new token, unless a new one is sent', async () => {
    const { update } = await withCredential(oauth({ expires_at: '2026-12-01T00:00:00Z' }))
    const expiry = async (change: object) => Reflect.get((await update(change)).body.auth, 'expires_at')
    expect(await expiry({ access_token: 'new' })).toBe('2026-12-01T00:00:00Z')
    expect(await expiry({ expires_at: '2027-01-01T00:00:00Z' })).toBe('2027-01-01T00:00:00Z')
    expect(await expiry({ expires_at: null })).toBe(null)
  })

  it('keeps the kind of its client; an empty scope clears the scope, null does not', async () => {
    const { update } = await withCredential(oauth({ refresh: refresh() }))
    const change = (fields: object) => update({ refresh: fields })
    const basic = { type: 'client_secret_basic', client_secret: 'new' }
    expect((await change({ token_endpoint_auth: basic })).status).toBe(200)
    expect((await change({ token_endpoint_auth: { ...basic, type: 'client_secret_post' } })).status).toBe(400)
    expect((await change({ scope: null })).body.auth).toMatchObject({ refresh: { scope: 'read' } })
    expect((await change({ scope: '' })).body.auth).toMatchObject({ refresh: { scope: null } })
    expect((await change({ client_id: 'other' })).status).toBe(400)
  })

  it('gets no secret later for a client of the kind none, and no refresh that it was not created with', async () => {
    const basic = { token_endpoint_auth: { type: 'client_secret_basic', client_secret: 'late' } }
    const none = await withCredential(oauth({ refresh: refresh({ type: 'none' }) }))
    expect((await none.update({ refresh: basic })).status).toBe(400)
    const without = await withCredential(oauth())
    expect((await without.update({ refresh: { scope: 'x' } })).status).toBe(400)
  })
})

describe('the validation of a credential', () => {
  type Case = [string, object, Partial<McpOAuthServers>, object]
  const unauthorized = () => ({ status: 401, body: 'no access-secret here' })
  const cases: Case[] = [
    ['the server takes the token', oauth(), {}, { status: 'valid', mcp_probe: null, refresh: null }],
    ['the server refuses it', oauth(), { probe: () => ({ status: 403 }) }, { status: 'invalid', refresh: null }],
    ['the server is overloaded', oauth(), { probe: () => ({ status: 429 }) }, { status: 'unknown', refresh: null }],
    ['the server fails', oauth(), { probe: () => ({ status: 500 }) }, { status: 'unknown', refresh: null }],
    [
      'the server is out of reach',
      oauth(),
      { probe: () => null },
      { status: 'unknown', mcp_probe: { method: 'initialize', http_response: null }, refresh: null },
    ],
    [
      'there is nothing to renew with',
      oauth(),
      { probe: unauthorized },
      {
        status: 'invalid',
        has_refresh_token: false,
        mcp_probe: { http_response: { status_code: 401, body: 'no [redacted] here', body_truncated: false } },
        refresh: { status: 'no_refresh_token', http_response: null },
      },
    ],
    [
      'the token was renewed and not tested again',
      oauth({ refresh: refresh() }),
      { probe: unauthorized },
      { status: 'unknown', has_refresh_token: true, refresh: { status: 'succeeded', http_response: null } },
    ],
    [
      'the token endpoint refuses',
      oauth({ refresh: refresh() }),
      { probe: unauthorized, refresh: () => ({ status: 400, body: 'refresh-secret'.repeat(200) }) },
      { status: 'invalid', refresh: { status: 'failed', http_response: { status_code: 400, body_truncated: true } } },
    ],
    [
      'the token endpoint fails',
      oauth({ refresh: refresh() }),
      { probe: unauthorized, refresh: () => ({ status: 502 }) },
      { status: 'unknown', refresh: { status: 'failed' } },
    ],
    [
      'the token endpoint is out of reach',
      oauth({ refresh: refresh() }),
      { probe: unauthorized, refresh: () => null },
      { status: 'unknown', refresh: { status: 'connect_error', http_response: null } },
    ],
  ]

  it.each(cases)('when %s', async (_what, auth, servers, expected) => {
    const { validate } = await withCredential(auth, servers)
    const result = await validate()
    expect(result).toMatchObject(expected)
    expect(JSON.stringify(result)).not.toContain('secret')
  })

  it('finds the renewed token valid the next time', async () => {
    const { validate } = await withCredential(oauth({ refresh: refresh() }), {
      probe: ({ accessToken }) => ({ status: accessToken === 'fresh' ? 200 : 401 }),
      refresh: () => ({ accessToken: 'fresh', expiresInSeconds: 60 }),
    })
    expect([(await validate()).status, (await validate()).status]).toEqual(['unknown', 'valid'])
  })

  it('finds a token that has expired invalid', async () => {
    const { validate, clock } = await withCredential(oauth({ expires_at: '2026-11-01T01:00:00Z' }))
    expect((await validate()).status).toBe('valid')
    await clock.advance(hour)
    expect((await validate()).status).toBe('invalid')
  })

  it('tells of a failed renewal', async () => {
    const { validate, failures } = await withCredential(oauth({ refresh: refresh() }), {
      probe: unauthorized,
      refresh: () => ({ status: 400 }),
    })
    await validate()
    expect(failures()).toBe(1)
  })

  it('is refused for another kind, and for an archived credential', async () => {
    const { client } = announcing()
    const { id } = await newVault(client)
    const bearer = await newCredential(client, id, {
      type: 'static_bearer',
      token: 't',
      mcp_server_url: 'https://a.example',
    })
    const archived = await newCredential(client, id, oauth())
    await client.call('POST', `/v1/vaults/${id}/credentials/${archived.id}/archive`)
    for (const credential of [bearer, archived]) {
      const path = `/v1/vaults/${id}/credentials/${credential.id}/mcp_oauth_validate`
      expect((await client.call('POST', path)).status).toBe(400)
    }
  })
})

describe('an expired token', () => {
  const expiring = oauth({ expires_at: '2026-11-01T01:00:00Z', refresh: refresh() })

  it('is renewed by the server when there is a refresh token', async () => {
    const { get, clock, failures } = await withCredential(expiring)
    await clock.advance(hour)
    expect((await get()).auth).toMatchObject({ expires_at: '2026-11-01T02:00:00.000Z' })
    expect(failures()).toBe(0)
  })

  it('is reported once when that fails', async () => {
    const { get, clock, failures } = await withCredential(expiring, { refresh: () => null })
    await get()
    expect(failures()).toBe(0)
    await clock.advance(hour)
    await get()
    expect((await get()).auth).toMatchObject({ expires_at: '2026-11-01T01:00:00Z' })
    expect(failures()).toBe(1)
  })
})
