import { notFound } from '../http/api-failure.ts'
import type { OwnedWorld } from '../state/create-world.ts'
import type { WebhookEvent } from '../wire.ts'
import { deliveriesSettled } from './deliver.ts'
import type { WebhookDelivery } from './delivery-record.ts'
import { deliveriesOf } from './delivery-record.ts'
import type { WebhookEndpoint } from './endpoint-record.ts'
import { createEndpoint, endpointsOf } from './endpoint-record.ts'
import { tell } from './tell-endpoints.ts'
import type { WebhookEndpointOptions } from './webhook-options.ts'
import { isWebhookType } from './webhook-types.ts'
import type { Told } from './webhooks-of.ts'

/** Webhook endpoints of an emulator and what is delivered to them. */
export interface Webhooks {
  /** Throws for a URL that is not delivered to. */
  create(options: WebhookEndpointOptions): WebhookEndpoint
  list(): WebhookEndpoint[]
  /** Throws when there is none of this id. */
  remove(id: string): void
  /** Deliveries with their attempts, oldest first; of finished ones the newest thousand. */
  deliveries(): WebhookDelivery[]
  /** Delivers an event of any of the API's types: for those that nothing in the emulator causes. */
  send(told: Told): WebhookEvent
  /** Resolves when no attempt is under way. */
  settled(): Promise<void>
}

export function createWebhooks(world: OwnedWorld): Webhooks {
  const kept = <T>(result: T): T => {
    world.commit()
    return result
  }
  return {
    create: (options) => kept(createEndpoint(world, options)),
    list: () => endpointsOf(world).values(),
    remove(id) {
      if (!endpointsOf(world).delete(id)) throw notFound(`there is no webhook endpoint ${id}`)
      world.commit()
    },
    deliveries: () => Array.from(deliveriesOf(world).scan('asc'), ({ record }) => record),
    send(told) {
      if (!isWebhookType(told.type)) throw new TypeError(`"${told.type}" is no type of a webhook event`)
      return kept(tell(world, told))
    },
    settled: () => deliveriesSettled(world),
  }
}
