import type { Clock, Platform } from '../platform.ts'
import type { LimitStore } from './limit-store.ts'
import type { OpenStreams } from './open-streams.ts'
import type { RelayOptions } from './relay-options.ts'
import type { RelayPolicy } from './relay-policy.ts'
import type { Upstream } from './upstream.ts'
import type { UpstreamGate } from './upstream-gate.ts'

/** What the platform gives along with a request, where it gives anything. */
export interface RelayContext {
  /** Keeps the isolate alive until the promise settles. */
  waitUntil?(promise: Promise<unknown>): void
}

/** What answering a call needs. */
export interface RelayParts {
  readonly clock: Clock
  readonly crypto: Platform['crypto']
  readonly policy: RelayPolicy
  readonly limits: LimitStore
  readonly streams: OpenStreams
  readonly gate: UpstreamGate
  readonly upstream: Upstream
  readonly redact: RelayOptions['redact']
  isRevoked(lineage: string): Promise<boolean>
}
