import { WebhookError } from '../errors/webhook-error.ts'
import type { WebhookEvent } from '../generated/models.gen.ts'
import type { VerifyWebhookOptions } from './verify-signature.ts'
import { verifyWebhook } from './verify-signature.ts'

/**
 * Verifies a delivery and gives its event. The event names an object by id; fetch it to see its state. An event of a
 * type that this version does not know arrives whole. Deliveries are repeated until one is answered with 2xx, in any
 * order: answer first, and handle each `id` once. Throws what `verifyWebhook` throws, and `WebhookError`
 * `webhook_invalid` for a signed body that is no webhook event.
 */
export async function parseWebhook(options: VerifyWebhookOptions): Promise<WebhookEvent> {
  await verifyWebhook(options)
  const { body } = options
  try {
    const event: unknown = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body))
    if (isWebhookEvent(event)) return event
  } catch (cause) {
    throw new WebhookError('webhook_invalid', 'The body of the webhook is signed and yet not JSON.', { cause })
  }
  throw new WebhookError('webhook_invalid', 'The body of the webhook is signed and yet not a webhook event.')
}

function isWebhookEvent(value: unknown): value is WebhookEvent {
  const event = value as { type?: unknown; data?: { type?: unknown } | null } | null
  return event?.type === 'event' && typeof event.data?.type === 'string'
}
