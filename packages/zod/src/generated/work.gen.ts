// generated from openapi/ by `pnpm generate`; do not edit

import type {
  HealthCheckWorkData,
  SelfHostedWork,
  SelfHostedWorkHeartbeatResponse,
  SelfHostedWorkPage,
  SelfHostedWorkQueueStats,
  SessionWorkData,
  StopWorkRequest,
  UpdateWorkRequest,
  WorkSecret,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { openEnum, openUnion } from '../open.ts'

/** The work is a probe without a session; skip it. */
export const zHealthCheckWorkData: z.ZodType<HealthCheckWorkData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('healthcheck').optional()
  }))()

/** The work is a session to run. */
export const zSessionWorkData: z.ZodType<SessionWorkData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('session')
  }))()

const zSelfHostedWork_data = /* @__PURE__ */ (() =>
  openUnion('type', {
    session: zSessionWorkData,
    healthcheck: zHealthCheckWorkData,
  }, 'optional'))()

const zSelfHostedWork_state = /* @__PURE__ */ (() =>
  openEnum(['queued', 'starting', 'active', 'stopping', 'stopped']))()

/**
 * An item of a self-hosted environment's work queue. One is queued when a session is created there, or when a
 * long-dormant one gets a message. Work items emit no webhooks.
 */
export const zSelfHostedWork: z.ZodType<SelfHostedWork> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    acknowledged_at: z.iso.datetime({ offset: true }).nullable(),
    created_at: z.iso.datetime({ offset: true }),
    data: zSelfHostedWork_data,
    environment_id: z.string(),
    latest_heartbeat_at: z.iso.datetime({ offset: true }).nullable(),
    metadata: z.record(z.string(), z.string()),
    secret: z.string().nullable(),
    started_at: z.iso.datetime({ offset: true }).nullable(),
    state: zSelfHostedWork_state,
    stop_requested_at: z.iso.datetime({ offset: true }).nullable(),
    stopped_at: z.iso.datetime({ offset: true }).nullable(),
    type: z.literal('work')
  }))()

const zSelfHostedWorkHeartbeatResponse_state = /* @__PURE__ */ (() =>
  openEnum(['queued', 'starting', 'active', 'stopping', 'stopped']))()

/** State of the lease after a heartbeat. */
export const zSelfHostedWorkHeartbeatResponse: z.ZodType<SelfHostedWorkHeartbeatResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    last_heartbeat: z.string(),
    lease_extended: z.boolean(),
    state: zSelfHostedWorkHeartbeatResponse_state,
    ttl_seconds: z.int(),
    type: z.literal('work_heartbeat')
  }))()

/** One page of work items. */
export const zSelfHostedWorkPage: z.ZodType<SelfHostedWorkPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSelfHostedWork),
    next_page: z.string().nullish()
  }))()

/** How full the work queue is, and how many workers look at it. */
export const zSelfHostedWorkQueueStats: z.ZodType<SelfHostedWorkQueueStats> = /* @__PURE__ */ (() =>
  z.looseObject({
    depth: z.int(),
    oldest_queued_at: z.iso.datetime({ offset: true }).nullable(),
    pending: z.int(),
    type: z.literal('work_queue_stats'),
    workers_polling: z.int().nullable()
  }))()

/** How to stop a work item. */
export const zStopWorkRequest: z.ZodType<StopWorkRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    force: z.boolean().optional()
  }))()

/** A change of a work item's metadata. */
export const zUpdateWorkRequest: z.ZodType<UpdateWorkRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    metadata: z.record(z.string(), z.string().nullable())
  }))()

/** What the `secret` of a polled work item contains once decoded. */
export const zWorkSecret: z.ZodType<WorkSecret> = /* @__PURE__ */ (() =>
  z.looseObject({
    sessions_token: z.string(),
    api_base_url: z.string().optional()
  }))()
