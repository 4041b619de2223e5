import { describe, expect, it } from 'vitest'
import { announcing } from '../announcing.test-support.ts'
import { setUp } from '../session.test-support.ts'
import type { Credential, CredentialPage, Vault, VaultPage } from '../wire.ts'
import { bearer, newCredential, newVault } from './vaults.test-support.ts'

describe('a vault', () => {
  it('is created, changed per key, and left alone by a change that changes nothing', async () => {
    const { client, clock } = setUp()
    const vault = await newVault(client, { metadata: { owner: 'docs', tier: 'gold' } })
    expect(vault).toMatchObject({ type: 'vault', display_name: 'Tracker', archived_at: null })
    await clock.advance(1000)
    const update = (body: object) => client.call<Vault>('POST', `/v1/vaults/${vault.id}`, body)
    expect((await update({ display_name: null, metadata: {} })).body.updated_at).toBe(vault.updated_at)
    const { body } = await update({ display_name: 'Other', metadata: { tier: null, team: 'shop' } })
    expect(body).toMatchObject({ display_name: 'Other', metadata: { owner: 'docs', team: 'shop' } })
    expect(body.updated_at > vault.updated_at).toBe(true)
  })

  it.each([
    ['no name', {}],
    ['an empty name', { display_name: '' }],
    ['a long name', { display_name: 'x'.repeat(256) }],
    [
      '17 keys',
      { display_name: 'x', metadata: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, 'v'])) },
    ],
  ])('is refused with %s', async (_what, body) => {
    expect((await setUp().client.call('POST', '/v1/vaults', body)).status).toBe(400)
  })

  it('is listed newest first, archived ones on request', async () => {
    const { client } = setUp()
    const vaults = [await newVault(client), await newVault(client), await newVault(client)]
    await client.call('POST', `/v1/vaults/${vaults[1]?.id}/archive`)
    const ids = async (query: string) =>
      (await client.call<VaultPage>('GET', `/v1/vaults${query}`)).body.data.map(({ id }) => id)
    expect(await ids('')).toEqual([vaults[2]?.id, vaults[0]?.id])
    expect(await ids('?include_archived=true&limit=2')).toEqual([vaults[2]?.id, vaults[1]?.id])
  })

  it('archives its credentials with it, once, and is then closed to changes and new sessions', async () => {
    const { client, heard } = announcing()
    const vault = await newVault(client)
    const [a, b] = [
      await newCredential(client, vault.id, bearer('https://a.example')),
      await newCredential(client, vault.id, bearer('https://b.example')),
    ]
    heard.length = 0
    const { body } = await client.call<Vault>('POST', `/v1/vaults/${vault.id}/archive`)
    expect(body.archived_at).toMatch(/\.\d{9}Z$/)
    await client.call('POST', `/v1/vaults/${vault.id}/archive`)
    expect(heard).toEqual([
      { kind: 'vault_credential.archived', id: a.id, vault_id: vault.id },
      { kind: 'vault_credential.archived', id: b.id, vault_id: vault.id },
      { kind: 'vault.archived', id: vault.id },
    ])
    expect((await client.call('POST', `/v1/vaults/${vault.id}`, { display_name: 'x' })).status).toBe(400)
    const more = await client.call('POST', `/v1/vaults/${vault.id}/credentials`, { auth: bearer('https://c.example') })
    expect(more.status).toBe(400)
    const [agent, environment] = [await client.agent(), await client.environment()]
    const session = { agent: agent.id, environment_id: environment.id, vault_ids: [vault.id] }
    expect((await client.call('POST', '/v1/sessions', session)).status).toBe(400)
  })

  it('takes its credentials along when it is deleted', async () => {
    const { client, heard } = announcing()
    const vault = await newVault(client)
    const { id } = await newCredential(client, vault.id, bearer('https://a.example'))
    heard.length = 0
    expect((await client.call('DELETE', `/v1/vaults/${vault.id}`)).body).toEqual({
      id: vault.id,
      type: 'vault_deleted',
    })
    expect(heard.map(({ kind }) => kind)).toEqual(['vault_credential.deleted', 'vault.deleted'])
    expect((await client.call('GET', `/v1/vaults/${vault.id}`)).status).toBe(404)
    expect((await client.call('GET', `/v1/vaults/${vault.id}/credentials/${id}`)).status).toBe(404)
  })
})

describe('the key of a credential', () => {
  it('is unique among the active ones of a vault, whatever the spelling of the URL', async () => {
    const { client } = setUp()
    const { id } = await newVault(client)
    const first = await newCredential(client, id, bearer('https://mcp.example/sse'))
    const add = async (url: string) =>
      (await client.call('POST', `/v1/vaults/${id}/credentials`, { auth: bearer(url) })).status
    for (const url of ['HTTPS://MCP.example:443/sse/', 'https://mcp.example/sse']) expect(await add(url), url).toBe(409)
    for (const url of ['https://mcp.example/SSE', 'http://mcp.example/sse', 'https://mcp.example:444/sse']) {
      expect(await add(url), url).toBe(200)
    }
    const oauth = { type: 'mcp_oauth', access_token: 't', mcp_server_url: 'https://mcp.example/sse' }
    expect((await client.call('POST', `/v1/vaults/${id}/credentials`, { auth: oauth })).status).toBe(409)
    await client.call('POST', `/v1/vaults/${id}/credentials/${first.id}/archive`)
    expect(await add('https://mcp.example/sse')).toBe(200)
    const other = await newVault(client)
    await newCredential(client, other.id, bearer('https://mcp.example/sse'))
  })

  it('must be a URL of the web', async () => {
    const { client } = setUp()
    const { id } = await newVault(client)
    for (const url of ['mcp.example', 'ftp://mcp.example', '']) {
      expect((await client.call('POST', `/v1/vaults/${id}/credentials`, { auth: bearer(url) })).status, url).toBe(400)
    }
  })

  it('is one of at most 20 active ones', async () => {
    const { client } = setUp()
    const { id } = await newVault(client)
    const all: Credential[] = []
    for (let i = 0; i < 20; i++) all.push(await newCredential(client, id, bearer(`https://s${i}.example`)))
    const add = () => client.call('POST', `/v1/vaults/${id}/credentials`, { auth: bearer('https://more.example') })
    expect((await add()).status).toBe(400)
    await client.call('DELETE', `/v1/vaults/${id}/credentials/${all[3]?.id}`)
    expect((await add()).status).toBe(200)
    const { body } = await client.call<CredentialPage>('GET', `/v1/vaults/${id}/credentials?limit=2`)
    expect(body.data.map(({ auth }) => Reflect.get(auth, 'mcp_server_url'))).toEqual([
      'https://more.example',
      'https://s19.example',
    ])
  })
})

describe('secrets', () => {
  const secrets = ['s3cret-token', 's3cret-access', 's3cret-refresh', 's3cret-client', 's3cret-value']
  const auths = [
    { type: 'static_bearer', token: 's3cret-token', mcp_server_url: 'https://a.example' },
    {
      type: 'mcp_oauth',
      access_token: 's3cret-access',
      mcp_server_url: 'https://b.example',
      refresh: {
        client_id: 'app',
        refresh_token: 's3cret-refresh',
        token_endpoint: 'https://b.example/token',
        token_endpoint_auth: { type: 'client_secret_post', client_secret: 's3cret-client' },
      },
    },
    {
      type: 'environment_variable',
      secret_name: 'NPM_TOKEN',
      secret_value: 's3cret-value',
      networking: { type: 'unrestricted' },
    },
  ]

  it('are in no reply; a snapshot has them under a mark, until they are purged', async () => {
    const { client, emulator } = setUp()
    const { id } = await newVault(client)
    const replies: unknown[] = []
    const ids: string[] = []
    for (const auth of auths) {
      const credential = await newCredential(client, id, auth)
      ids.push(credential.id)
      const path = `/v1/vaults/${id}/credentials/${credential.id}`
      replies.push(credential, (await client.call('GET', path)).body)
      replies.push((await client.call('POST', path, { display_name: 'x' })).body)
    }
    replies.push((await client.call('GET', `/v1/vaults/${id}/credentials`)).body)
    for (const secret of secrets) expect(JSON.stringify(replies)).not.toContain(secret)

    const snapshot = () => JSON.stringify(emulator.snapshot().collections)
    for (const secret of secrets) expect(snapshot()).toContain(`{"$secret":"${secret}"}`)
    expect(snapshot().replaceAll(/\{"\$secret":"[^"]*"\}/g, '')).not.toContain('s3cret')

    for (const credential of ids) await client.call('POST', `/v1/vaults/${id}/credentials/${credential}/archive`)
    expect(snapshot()).not.toContain('s3cret')
  })

  it('must not be empty', async () => {
    const { client } = setUp()
    const { id } = await newVault(client)
    const auth = { ...auths[0], token: '' }
    expect((await client.call('POST', `/v1/vaults/${id}/credentials`, { auth })).status).toBe(400)
  })
})

describe('a credential', () => {
  it('is archived once, stays readable, and takes no more changes', async () => {
    const { client, heard } = announcing()
    const { id } = await newVault(client)
    const credential = await newCredential(client, id, bearer('https://a.example'))
    const path = `/v1/vaults/${id}/credentials/${credential.id}`
    heard.length = 0
    const archived = await client.call<Credential>('POST', `${path}/archive`)
    expect((await client.call('POST', `${path}/archive`)).body).toEqual(archived.body)
    expect(heard).toEqual([{ kind: 'vault_credential.archived', id: credential.id, vault_id: id }])
    expect((await client.call<Credential>('GET', path)).body.auth).toEqual(credential.auth)
    expect((await client.call('POST', path, { display_name: 'x' })).status).toBe(400)
    const ids = async (query: string) =>
      (await client.call<CredentialPage>('GET', `/v1/vaults/${id}/credentials${query}`)).body.data.length
    expect([await ids(''), await ids('?include_archived=true')]).toEqual([0, 1])
  })

  it('is deleted for good, and is found in its own vault alone', async () => {
    const { client } = setUp()
    const [vault, other] = [await newVault(client), await newVault(client)]
    const { id } = await newCredential(client, vault.id, bearer('https://a.example'))
    expect((await client.call('GET', `/v1/vaults/${other.id}/credentials/${id}`)).status).toBe(404)
    const path = `/v1/vaults/${vault.id}/credentials/${id}`
    expect((await client.call('DELETE', path)).body).toEqual({ id, type: 'vault_credential_deleted' })
    expect((await client.call('DELETE', path)).status).toBe(404)
  })

  it('keeps its kind, merges metadata, and is left alone by a change that changes nothing', async () => {
    const { client, clock } = setUp()
    const { id } = await newVault(client)
    const credential = await newCredential(client, id, bearer('https://a.example'), { metadata: { a: '1', b: '2' } })
    await clock.advance(1000)
    const update = (body: object) =>
      client.call<Credential>('POST', `/v1/vaults/${id}/credentials/${credential.id}`, body)
    expect((await update({ auth: { type: 'mcp_oauth' } })).status).toBe(400)
    expect((await update({ auth: { type: 'static_bearer', mcp_server_url: 'https://b.example' } })).status).toBe(400)
    expect((await update({ auth: { type: 'static_bearer', token: null } })).body.updated_at).toBe(credential.updated_at)
    const renewed = (await update({ auth: { type: 'static_bearer', token: 'new' } })).body
    expect(renewed.updated_at > credential.updated_at).toBe(true)
    expect((await update({ metadata: { a: null, c: '3' } })).body.metadata).toEqual({ b: '2', c: '3' })
  })
})
