import Anthropic, { ConflictError } from '@anthropic-ai/sdk'
import { ManagedAgents } from '@org/managed-agents-core'
import { expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

const apiKey = 'sk-ant-api03-test'

it('lets the official client find out that a user must authorize again, and our client replace the token', async () => {
  let accepted = 'expired-not-this'
  const { fetch } = createJudgedEmulator({
    seed: 1,
    mcpOAuth: { probe: ({ accessToken }) => ({ status: accessToken === accepted ? 200 : 401 }) },
  })
  const { vaults } = new Anthropic({ apiKey, fetch, maxRetries: 0 }).beta
  const ours = new ManagedAgents({ apiKey, fetch, retry: false })
  const vault = await vaults.create({ display_name: 'Tracker' })
  const auth = { type: 'mcp_oauth', access_token: 'old', mcp_server_url: 'https://mcp.example/sse' } as const
  const { id } = await vaults.credentials.create(vault.id, { auth })
  await expect(vaults.credentials.create(vault.id, { auth })).rejects.toBeInstanceOf(ConflictError)

  const validate = async () => (await vaults.credentials.mcpOAuthValidate(id, { vault_id: vault.id })).status
  expect(await validate()).toBe('invalid')
  accepted = 'new'
  await ours.vaults.credentials.update(id, { vault_id: vault.id, auth: { type: 'mcp_oauth', access_token: 'new' } })
  expect(await validate()).toBe('valid')

  await vaults.archive(vault.id)
  const [archived] = (await ours.vaults.credentials.list(vault.id, { include_archived: true })).data
  expect(archived?.archived_at).not.toBe(null)
})
