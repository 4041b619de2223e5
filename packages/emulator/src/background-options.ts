import type { RunErrorType } from './deployments/run-error.ts'
import type { DreamOutcome } from './dreams/dream-outcome.ts'
import type { WebhookDeliveryOptions, WebhookEndpointOptions, WebhookFetch } from './webhooks/webhook-options.ts'
import type { Deployment, Dream } from './wire.ts'

/** Options of what happens without a request: deployments, self-hosted work, webhooks, dreams. */
export interface BackgroundOptions {
  /** Environment keys (`sk-ant-oat01-…`) and the names of the self-hosted environments that they are for. */
  readonly environmentKeys?: Readonly<Record<string, string>>
  /** Makes a deployment's run fail: for failures that the emulator's own state cannot have. Default: none does. */
  readonly failDeploymentRun?: (deployment: Deployment) => RunErrorType | null
  /** Webhook endpoints. */
  readonly webhooks?: readonly WebhookEndpointOptions[]
  /** Delivers webhooks. Default: the platform's fetch, to loopback only. */
  readonly webhookFetch?: WebhookFetch
  readonly webhookDelivery?: WebhookDeliveryOptions
  /** How a dream ends. Default: it writes one memory. */
  readonly dream?: (dream: Dream) => DreamOutcome
  /** Credentials without write access to memory stores: a dream that updates one is refused to them. */
  readonly memoryReaders?: readonly string[]
}

export interface BackgroundSettings {
  readonly environmentKeys: Readonly<Record<string, string>>
  failDeploymentRun(deployment: Deployment): RunErrorType | null
  readonly webhooks: readonly WebhookEndpointOptions[]
  readonly webhookFetch: WebhookFetch | undefined
  readonly webhookDelivery: WebhookDeliveryOptions
  dream(dream: Dream): DreamOutcome
  readonly memoryReaders: ReadonlySet<string>
}

export function resolveBackground(options: BackgroundOptions): BackgroundSettings {
  return {
    environmentKeys: options.environmentKeys ?? {},
    failDeploymentRun: options.failDeploymentRun ?? (() => null),
    webhooks: options.webhooks ?? [],
    webhookFetch: options.webhookFetch,
    webhookDelivery: options.webhookDelivery ?? {},
    dream: options.dream ?? (() => ({})),
    memoryReaders: new Set(options.memoryReaders),
  }
}
