import type { Collection } from '../state/collection.ts'
import type { World } from '../world.ts'

/** One event on its way to one endpoint, plain data. */
export interface WebhookDelivery {
  readonly id: string
  readonly endpoint_id: string
  /** Equals the `webhook-id` header. */
  readonly event_id: string
  readonly event_type: string
  /** The JSON as it is sent. */
  readonly body: string
  state: 'pending' | 'delivered' | 'dropped'
  readonly attempts: WebhookAttempt[]
  /** When the next attempt is due, milliseconds since 1970. */
  nextAt: number
}

/** One try to deliver a webhook. */
export interface WebhookAttempt {
  readonly at: string
  /** Null when there was no answer. */
  readonly status: number | null
  readonly error: string | null
}

/** Finished deliveries beyond this many are forgotten. */
const keptDeliveries = 1000

export function deliveriesOf(world: World): Collection<WebhookDelivery> {
  return world.collection<WebhookDelivery>('webhook_deliveries')
}

export function forgetOldDeliveries(world: World): void {
  const deliveries = deliveriesOf(world)
  for (const { record } of deliveries.scan('asc')) {
    if (deliveries.size <= keptDeliveries) return
    if (record.state !== 'pending') deliveries.delete(record.id)
  }
}
