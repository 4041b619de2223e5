/** An endpoint to which events are delivered; the hosted API makes it in its console only. */
export interface WebhookEndpointOptions {
  /** Loopback unless `webhookFetch` is given. */
  readonly url: string
  /** `whsec_` and the base64 of the key. Default: made from the seed. */
  readonly secret?: string
  /** Types that are delivered. Default: all. */
  readonly events?: readonly string[]
}

/** How badly deliveries behave. */
export interface WebhookDeliveryOptions {
  /** Share of deliveries that come twice, from 0 to 1. Default 0. */
  readonly duplicates?: number
  /** Deliveries are held back by up to so many ms, so that they overtake each other. Default 0. */
  readonly spreadMs?: number
}

/** Sends a delivery; a `fetch` of the runtime, or one of a test. */
export type WebhookFetch = (url: string, init: RequestInit) => Promise<Response>
