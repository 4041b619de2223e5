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
}

export interface StreamedEvent {
  readonly type: string
  readonly id?: string
  readonly [field: string]: unknown
}

/** Both clients of the API: the same methods and params, so that one case can be run by either. */
export const apiClients: readonly ((fetch: Fetch) => ApiClient)[] = [ourClient, officialClient]

const baseUrl = 'https://api.emulator.test'
const apiKey = 'sk-ant-api03-test'

export function ourClient(fetch: Fetch): ApiClient {
  const client = new ManagedAgents({ apiKey, baseUrl, fetch, retry: false })
  return byName('core', client, (method) => method)
}

export function officialClient(fetch: Fetch): ApiClient {
  const client = new Anthropic({ apiKey, baseURL: baseUrl, fetch, maxRetries: 0 })
  return byName('@anthropic-ai/sdk', client, officialName)
}

function byName(name: string, client: object, nameOf: (method: string) => string): ApiClient {
  return {
    name,
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
