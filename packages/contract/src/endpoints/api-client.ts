import { readFileSync } from 'node:fs'
import Anthropic from '@anthropic-ai/sdk'
import { ManagedAgents } from '@org/managed-agents-core'
import { callMethod } from '../calls/call-method.ts'
import type { Fetch } from '../validation/validating-fetch.ts'

/** A client whose methods are called by their names, for example `sessions.create`. */
export interface ApiClient {
  readonly name: string
  call<Result>(method: string, ...args: unknown[]): Promise<Result>
  stream(method: string, ...args: unknown[]): Promise<AsyncIterable<StreamedEvent>>
  /** The same client with another token: of the kind that some operations take instead of an API key. */
  as(token: string): ApiClient
}

/** An environment key, and a federated token. */
export const environmentKey = 'sk-ant-oat01-test'
export const federatedToken = 'token-test'

export interface StreamedEvent {
  readonly type: string
  readonly id?: string
  readonly [field: string]: unknown
}

/** Both clients of the API: the same methods and params, so that one case can be run by either. */
export const apiClients: readonly ((fetch: Fetch) => ApiClient)[] = [
  (fetch) => ourClient(fetch),
  (fetch) => officialClient(fetch),
]

const baseUrl = 'https://api.emulator.test'
const apiKey = 'sk-ant-api03-test'

interface Access {
  readonly apiKey?: string
  readonly authToken?: string
}

export function ourClient(fetch: Fetch, access: Access = { apiKey }): ApiClient {
  const client = new ManagedAgents({ ...access, baseUrl, fetch, retry: false })
  return byName({
    name: 'core',
    client,
    nameOf: (method) => method,
    as: (authToken) => ourClient(fetch, { authToken }),
  })
}

export function officialClient(fetch: Fetch, access: Access = { apiKey }): ApiClient {
  const client = new Anthropic({ ...access, baseURL: baseUrl, fetch, maxRetries: 0 })
  return byName({
    name: '@anthropic-ai/sdk',
    client,
    nameOf: officialName,
    as: (authToken) => officialClient(fetch, { authToken }),
  })
}

interface NamedClient extends Pick<ApiClient, 'name' | 'as'> {
  readonly client: object
  readonly nameOf: (method: string) => string
}

function byName({ name, client, nameOf, as }: NamedClient): ApiClient {
  return {
    name,
    as,
    call: async <Result>(method: string, ...args: unknown[]) =>
      (await callMethod(client, nameOf(method), args)) as Result,
    stream: async (method, ...args) => (await callMethod(client, nameOf(method), args)) as AsyncIterable<StreamedEvent>,
  }
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
