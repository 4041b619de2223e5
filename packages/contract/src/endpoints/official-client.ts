import { readFileSync } from 'node:fs'
import Anthropic from '@anthropic-ai/sdk'
import type { Fetch } from '../validation/validating-fetch.ts'
import type { Access, ApiClient } from './api-client.ts'
import { apiKey, baseUrl, byName, ourClient } from './api-client.ts'

/** Both clients of the API: the same methods and params, so that one case can be run by either. */
export const apiClients: readonly ((fetch: Fetch) => ApiClient)[] = [
  (fetch) => ourClient(fetch),
  (fetch) => officialClient(fetch),
]

export function officialClient(fetch: Fetch, access: Access = { apiKey }): ApiClient {
  const client = new Anthropic({ ...access, baseURL: baseUrl, fetch, maxRetries: 0 })
  return byName({
    name: '@anthropic-ai/sdk',
    client,
    nameOf: officialName,
    as: (authToken) => officialClient(fetch, { authToken }),
  })
}

const officialNames = new Map(
  Object.values(
    JSON.parse(readFileSync(new URL('../parity/official-methods.json', import.meta.url), 'utf8')) as object,
  ).map((name: string) => [name.replace(/^beta\./, ''), name]),
)

/** The official client keeps most resources under `beta`. */
function officialName(method: string): string {
  const name = officialNames.get(method)
  if (name === undefined) throw new Error(`The official client has no method ${method}.`)
  return name
}
