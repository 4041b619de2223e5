import { isWebhookError } from '../errors/guards.ts'
import type { WebhookEvent } from '../generated/models.gen.ts'
import type { DeliveryStore } from './delivery-store.ts'
import { memoryDeliveryStore } from './delivery-store.ts'
import { parseWebhook } from './parse-webhook.ts'
import { readBytes } from './read-bytes.ts'
import type { VerifyWebhookOptions } from './verify-signature.ts'
import type { WebhookContext, WebhookListener, WebhookListeners } from './webhook-listeners.ts'
import { listenerFor } from './webhook-listeners.ts'

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions extends Pick<VerifyWebhookOptions, 'keys' | 'toleranceMs' | 'crypto' | 'now'> {
  /** What to do, by type; types without a listener are acknowledged and left alone. */
  readonly on: WebhookListeners
  /** Where events are remembered, so that each is worked on once. Default: in this process. */
  readonly store?: DeliveryStore
  /**
   * `first` (default): answer, then work; what fails is told to `onError` and not delivered again. `after`: work, then
   * answer; what fails is answered 500, and the sender tries again some seconds later, three times in all.
   */
  readonly acknowledge?: 'first' | 'after'
  /** Told what a listener threw. */
  readonly onError?: (error: unknown, event: WebhookEvent) => void
  /** Milliseconds after which an event that was begun and neither ended nor failed may be begun again. Default 300,000. */
  readonly leaseMs?: number
  /** Milliseconds for which an event that is done is remembered. Default 3,600,000; the sender is done after 5 min. */
  readonly rememberMs?: number
  /** Largest body. Default 262,144 bytes; webhooks carry ids only. */
  readonly maxBodyBytes?: number
}

/** Answers the requests of webhooks. */
export type WebhookHandler = (request: Request, context?: WebhookContext) => Promise<Response>

/**
 * Makes the handler of an endpoint for webhooks. A delivery is verified, acknowledged with 204, and worked on once
 * whatever the number and the order of its deliveries. What does not verify is answered 400 and goes nowhere.
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const { on, onError, now = Date.now, acknowledge = 'first' } = options
  const { leaseMs = 300_000, rememberMs = 3_600_000, maxBodyBytes = 262_144 } = options
  const store = options.store ?? memoryDeliveryStore(now)

  /** Does the work of an event; false when it failed. */
  async function work(event: WebhookEvent, listener: WebhookListener, context: WebhookContext): Promise<boolean> {
    try {
      await listener(event, context)
      await store.keep(event.id, now() + rememberMs)
      return true
    } catch (error) {
      await Promise.resolve(store.release(event.id)).catch(() => {})
      try {
        onError?.(error, event)
      } catch {}
      return false
    }
  }

  return async (request, context = {}) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    const body = await readBytes(request, maxBodyBytes)
    if (!body) return new Response(null, { status: 413 })
    let event: WebhookEvent
    try {
      event = await parseWebhook({ ...options, headers: request.headers, body })
    } catch (error) {
      if (isWebhookError(error)) return new Response(null, { status: 400 })
      throw error
    }
    const listener = listenerFor(on, event)
    if (!listener) return acknowledged()
    if (!(await store.claim(event.id, now() + leaseMs))) {
      // Done already, or under way: then the sender asks again later, in case it fails.
      return acknowledge === 'first' ? acknowledged() : new Response(null, { status: 409 })
    }
    if (acknowledge === 'after') {
      return (await work(event, listener, context)) ? acknowledged() : new Response(null, { status: 500 })
    }
    const working = work(event, listener, context)
    context.waitUntil?.(working)
    return acknowledged()
  }
}

function acknowledged(): Response {
  return new Response(null, { status: 204 })
}
