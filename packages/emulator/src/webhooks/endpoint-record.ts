import { invalidRequest } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { World } from '../world.ts'
import { checkUrl } from './addresses.ts'
import type { WebhookEndpointOptions } from './webhook-options.ts'

/** A webhook endpoint, plain data. */
export interface WebhookEndpoint {
  readonly id: string
  readonly url: string
  readonly secret: string
  /** Null for all. */
  readonly events: readonly string[] | null
  /** Why nothing is delivered any more. */
  disabled: 'redirect' | 'private_address' | 'failing' | null
  /** Events in a row that could not be delivered. */
  failures: number
}

/** The endpoints, those of the options first. */
export function endpointsOf(world: World): Collection<WebhookEndpoint> {
  const endpoints = world.collection<WebhookEndpoint>('webhook_endpoints')
  for (const [index, options] of world.settings.webhooks.entries()) {
    const id = `whend_${index + 1}`
    if (!endpoints.peek(id)) endpoints.insert(endpointOf(world, id, options))
  }
  return endpoints
}

export function createEndpoint(world: World, options: WebhookEndpointOptions): WebhookEndpoint {
  return endpointsOf(world).insert(endpointOf(world, world.newId('whend_'), options))
}

function endpointOf(world: World, id: string, { url, secret, events }: WebhookEndpointOptions): WebhookEndpoint {
  checkUrl(url, world.settings.webhookFetch !== undefined)
  if (secret !== undefined && !/^whsec_[A-Za-z0-9+/]+=*$/.test(secret)) {
    throw invalidRequest('secret: must be whsec_ and the base64 of the key')
  }
  return {
    id,
    url,
    secret: secret ?? `whsec_${btoa(world.newId('') + world.newId(''))}`,
    events: events ?? null,
    disabled: null,
    failures: 0,
  }
}
