import type { WebhookEvent, WebhookEventData } from '../generated/models.gen.ts'

/** What the platform gives along with a request, where it gives anything. */
export interface WebhookContext {
  /** Keeps the isolate alive until the promise settles. Without it, work after the answer needs a process that lives on. */
  waitUntil?(promise: Promise<unknown>): void
}

/** Every known variant has this field, typed; the unknown one has not. */
type KnownData = Extract<WebhookEventData, { organization_id: string }>

/** A type of webhook event that this version knows. */
export type KnownWebhookType = KnownData['type']

/** An event of one type. */
export type WebhookEventOf<Type extends KnownWebhookType> = WebhookEvent & {
  readonly data: Extract<KnownData, { type: Type }>
}

/** What is done with an event. */
export type WebhookListener<Event extends WebhookEvent = WebhookEvent> = (
  event: Event,
  context: WebhookContext,
) => void | Promise<void>

/** What is done with the events of each type; `otherwise` gets those that have no listener, unknown types included. */
export type WebhookListeners = {
  readonly [Type in KnownWebhookType]?: WebhookListener<WebhookEventOf<Type>>
} & { readonly otherwise?: WebhookListener }

/** The listener for an event, if there is one. */
export function listenerFor(on: WebhookListeners, event: WebhookEvent): WebhookListener | undefined {
  const { type }: { type: string } = event.data
  const own: unknown = Object.entries(on).find(([name]) => name === type)?.[1]
  // A listener under the name of a type takes the events of that type.
  return (own as WebhookListener | undefined) ?? on.otherwise
}
