// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../../resources/unknown-tag.ts'

/** The work is a probe without a session; skip it. */
export interface HealthCheckWorkData {
  id: string
  /** May be left out. */
  type?: 'healthcheck'
}

/**
 * An item of a self-hosted environment's work queue. One is queued when a session is created there, or when a
 * long-dormant one gets a message. Work items emit no webhooks.
 */
export interface SelfHostedWork {
  /** Starts with `work_`. */
  id: string
  acknowledged_at: string | null
  created_at: string
  /** What there is to do. An item of type `healthcheck` is to be skipped. */
  data:
    | SessionWorkData
    | HealthCheckWorkData
    | {
        type: UnknownTag
        id: string
        [key: string]: unknown
      }
  /** Starts with `env_`. */
  environment_id: string
  latest_heartbeat_at: string | null
  /** The caller's own keys and values. */
  metadata: Record<string, string>
  /**
   * The worker's credential for this session – base64url of the JSON of a `WorkSecret`. Filled by a poll only, null
   * everywhere else.
   */
  secret: string | null
  started_at: string | null
  /**
   * `queued`, then `starting` once acknowledged, `active` while heartbeats arrive, `stopping` after a graceful stop,
   * and `stopped`.
   */
  state: 'queued' | 'starting' | 'active' | 'stopping' | 'stopped' | (string & {})
  stop_requested_at: string | null
  stopped_at: string | null
  type: 'work'
}

/** State of the lease after a heartbeat. */
export interface SelfHostedWorkHeartbeatResponse {
  /** RFC 3339, or an empty string. Echo it byte for byte in the next heartbeat. */
  last_heartbeat: string
  /** False when the lease was not prolonged – the worker should let go of the item. */
  lease_extended: boolean
  /** `stopping` asks the worker to end, which it confirms with a forced stop. */
  state: 'queued' | 'starting' | 'active' | 'stopping' | 'stopped' | (string & {})
  /** How long the lease lasts without another heartbeat, in seconds. */
  ttl_seconds: number
  type: 'work_heartbeat'
}

/** One page of work items. */
export interface SelfHostedWorkPage {
  data: SelfHostedWork[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** How full the work queue is, and how many workers look at it. */
export interface SelfHostedWorkQueueStats {
  depth: number
  oldest_queued_at: string | null
  pending: number
  type: 'work_queue_stats'
  /** Workers that polled with an `Anthropic-Worker-ID` in the last 30 seconds. */
  workers_polling: number | null
}

/** The work is a session to run. */
export interface SessionWorkData {
  /** The session to run (`sesn_`). */
  id: string
  type: 'session'
}

/** How to stop a work item. */
export interface StopWorkRequest {
  /** False or left out asks the worker to stop, which it sees at its next heartbeat. True stops at once. */
  force?: boolean
}

/** A change of a work item's metadata. */
export interface UpdateWorkRequest {
  /** Merged key by key; null as a value deletes that key. */
  metadata: Record<string, string | null>
}

/** What the `secret` of a polled work item contains once decoded. */
export interface WorkSecret {
  /** Bearer token for the calls of this one session. */
  sessions_token: string
  /** Where to send these calls, if not to the usual origin. */
  api_base_url?: string
}
