import { expect } from 'vitest'
import type { TestClient } from '../client.test-support.ts'
import type { Credential, Vault } from '../wire.ts'

export function bearer(url: string): object {
  return { type: 'static_bearer', token: 'secret', mcp_server_url: url }
}

export async function newVault(client: TestClient, body: object = {}): Promise<Vault> {
  const answer = await client.call<Vault>('POST', '/v1/vaults', { display_name: 'Tracker', ...body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}

export async function newCredential(
  client: TestClient,
  vault: string,
  auth: object,
  body: object = {},
): Promise<Credential> {
  const answer = await client.call<Credential>('POST', `/v1/vaults/${vault}/credentials`, { auth, ...body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}
