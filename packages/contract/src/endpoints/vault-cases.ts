import type { ApiClient } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'

function makeVault({ call }: ApiClient): Promise<Made> {
  return call('vaults.create', { display_name: 'Tracker', metadata: { owner: 'docs' } })
}

const auth = { type: 'mcp_oauth', access_token: 'EXAMPLE', mcp_server_url: 'https://mcp.tracker.example/sse' }

/** The params of a call about a credential: its id, and its vault's. */
async function makeCredential(client: ApiClient): Promise<[id: string, params: { vault_id: string }]> {
  const { id: vault } = await makeVault(client)
  const { id } = await client.call<Made>('vaults.credentials.create', vault, { auth, display_name: 'Tracker' })
  return [id, { vault_id: vault }]
}

export const vaultCases: readonly EndpointCase[] = [
  { operation: 'createVault', run: makeVault, shows: { type: 'vault', metadata: { owner: 'docs' } } },
  {
    operation: 'getVault',
    run: async (client) => client.call('vaults.retrieve', (await makeVault(client)).id),
    shows: { display_name: 'Tracker' },
  },
  {
    operation: 'updateVault',
    run: async (client) =>
      client.call('vaults.update', (await makeVault(client)).id, { metadata: { owner: null, team: 'shop' } }),
    shows: { metadata: { team: 'shop' } },
  },
  {
    operation: 'listVaults',
    needs: 'a server without anything else',
    async run(client) {
      const { id } = await makeVault(client)
      await client.call('vaults.archive', id)
      const listed = async (params: object) => (await client.call<{ data: Made[] }>('vaults.list', params)).data.length
      return [await listed({}), await listed({ include_archived: true })]
    },
    shows: [0, 1],
  },
  {
    operation: 'archiveVault',
    run: async (client) => typeof (await client.call<Made>('vaults.archive', (await makeVault(client)).id)).archived_at,
    shows: 'string',
  },
  {
    operation: 'deleteVault',
    run: async (client) => client.call('vaults.delete', (await makeVault(client)).id),
    shows: { type: 'vault_deleted' },
  },
]

export const credentialCases: readonly EndpointCase[] = [
  {
    operation: 'createCredential',
    run: async (client) => client.call('vaults.credentials.create', (await makeVault(client)).id, { auth }),
    shows: { type: 'vault_credential', auth: { type: 'mcp_oauth', mcp_server_url: auth.mcp_server_url } },
  },
  {
    operation: 'getCredential',
    run: async (client) => client.call('vaults.credentials.retrieve', ...(await makeCredential(client))),
    shows: { display_name: 'Tracker' },
  },
  {
    operation: 'updateCredential',
    async run(client) {
      const [id, params] = await makeCredential(client)
      const change = { type: 'mcp_oauth', access_token: 'NEW', expires_at: '2027-01-01T00:00:00Z' }
      return client.call('vaults.credentials.update', id, { ...params, auth: change })
    },
    shows: { auth: { expires_at: '2027-01-01T00:00:00Z' } },
  },
  {
    operation: 'listCredentials',
    async run(client) {
      const [id, { vault_id: vault }] = await makeCredential(client)
      const { data } = await client.call<{ data: Made[] }>('vaults.credentials.list', vault, { limit: 5 })
      return data.map((credential) => credential.id === id)
    },
    shows: [true],
  },
  {
    operation: 'archiveCredential',
    async run(client) {
      const archived = await client.call<Made>('vaults.credentials.archive', ...(await makeCredential(client)))
      return typeof archived.archived_at
    },
    shows: 'string',
  },
  {
    operation: 'deleteCredential',
    run: async (client) => client.call('vaults.credentials.delete', ...(await makeCredential(client))),
    shows: { type: 'vault_credential_deleted' },
  },
  {
    operation: 'validateCredentialMcpOAuth',
    run: async (client) => client.call('vaults.credentials.mcpOAuthValidate', ...(await makeCredential(client))),
    shows: { type: 'vault_credential_validation', status: 'valid', has_refresh_token: false },
  },
]
