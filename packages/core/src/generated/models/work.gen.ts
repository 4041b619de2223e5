// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../../resources/unknown-tag.ts'

export interface HealthCheckWorkData {
  id: string
  type?: 'healthcheck'
}

export interface SelfHostedWork {
  id: string
  acknowledged_at: string | null
  created_at: string
  data: SessionWorkData | HealthCheckWorkData | {
    type: UnknownTag
    id: string
    [key: string]: unknown
  }
  environment_id: string
  latest_heartbeat_at: string | null
  metadata: Record<string, string>
  secret: string | null
  started_at: string | null
  state: 'queued' | 'starting' | 'active' | 'stopping' | 'stopped' | (string & {})
  stop_requested_at: string | null
  stopped_at: string | null
  type: 'work'
}

export interface SelfHostedWorkHeartbeatResponse {
  last_heartbeat: string
  lease_extended: boolean
  state: 'queued' | 'starting' | 'active' | 'stopping' | 'stopped' | (string & {})
  ttl_seconds: number
  type: 'work_heartbeat'
}

export interface SelfHostedWorkPage {
  data: SelfHostedWork[]
  next_page: string | null
}

export interface SelfHostedWorkQueueStats {
  depth: number
  oldest_queued_at: string | null
  pending: number
  type: 'work_queue_stats'
  workers_polling: number | null
}

export interface SessionWorkData {
  id: string
  type: 'session'
}

export interface StopWorkRequest {
  force?: boolean
}

export interface UpdateWorkRequest {
  metadata: Record<string, string | null>
}

export interface WorkSecret {
  sessions_token: string
  api_base_url?: string
}
