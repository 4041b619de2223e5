export { isWebhookError } from '../errors/guards.ts'
export { WebhookError } from '../errors/webhook-error.ts'
export type { WebhookEvent, WebhookEventData } from '../generated/models.gen.ts'
export { type DeliveryStore, memoryDeliveryStore } from './delivery-store.ts'
export { parseWebhook } from './parse-webhook.ts'
export type { ReplayStore } from './replay-store.ts'
export { memoryReplayStore } from './replay-store.ts'
export {
  type ContinuationStore,
  type ResumeByWebhookOptions,
  type ResumedOutcome,
  type ResumedRun,
  resumeByWebhook,
} from './resume-by-webhook.ts'
export type { VerifyWebhookOptions, WebhookDelivery, WebhookHeaders } from './verify-signature.ts'
export { verifyWebhook } from './verify-signature.ts'
export { createWebhookHandler, type WebhookHandler, type WebhookHandlerOptions } from './webhook-handler.ts'
export type {
  KnownWebhookType,
  WebhookContext,
  WebhookEventOf,
  WebhookListener,
  WebhookListeners,
} from './webhook-listeners.ts'
