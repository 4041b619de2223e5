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

export const baseUrl = 'https://api.emulator.test'
export const apiKey = 'sk-ant-api03-test'

export interface Access {
  readonly apiKey?: string
  readonly authToken?: string
  /** Default: that of an emulator in this process. */
  readonly baseUrl?: string
}

export function ourClient(fetch: Fetch, access: Access = { apiKey }): ApiClient {
  const client = new ManagedAgents({ baseUrl, ...access, fetch, retry: false, rateLimit: false })
  return byName({
    name: 'core',
    client,
    nameOf: (method) => method,
    as: (authToken) => ourClient(fetch, { baseUrl: access.baseUrl ?? baseUrl, authToken }),
  })
}

interface NamedClient extends Pick<ApiClient, 'name' | 'as'> {
  readonly client: object
  readonly nameOf: (method: string) => string
}

/** A client whose methods are reached by their names. */
export function byName({ name, client, nameOf, as }: NamedClient): ApiClient {
  return {
    name,
    as,
    call: async <Result>(method: string, ...args: unknown[]) =>
      (await callMethod(client, nameOf(method), args)) as Result,
    stream: async (method, ...args) => (await callMethod(client, nameOf(method), args)) as AsyncIterable<StreamedEvent>,
  }
}
