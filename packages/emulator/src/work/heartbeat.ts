import { ApiFailure } from '../http/api-failure.ts'
import type { SelfHostedWorkHeartbeatResponse } from '../wire.ts'
import type { World } from '../world.ts'
import type { WorkRecord } from './work-record.ts'
import { defaultTtlSeconds } from './work-record.ts'

const noHeartbeat = 'NO_HEARTBEAT'
/** Inferred: a lease is an hour at most. */
const maxTtlSeconds = 3600

export interface HeartbeatQuery {
  readonly expected_last_heartbeat?: string | null
  readonly desired_ttl_seconds?: number | null
}

/** Documented: a heartbeat is a compare-and-swap on the last one, but while the item is stopping or stopped. */
export function heartbeat(world: World, work: WorkRecord, query: HeartbeatQuery): SelfHostedWorkHeartbeatResponse {
  if (work.state === 'stopping' || work.state === 'stopped') return { type: 'work_heartbeat', ...leaseOf(world, work) }
  if (work.state === 'queued' || !matches(work, query.expected_last_heartbeat)) throw preconditionFailed(world, work)
  const ttl = query.desired_ttl_seconds ?? defaultTtlSeconds
  work.ttlSeconds = Math.min(maxTtlSeconds, Math.max(1, ttl))
  work.leaseUntil = world.clock.now() + work.ttlSeconds * 1000
  work.latest_heartbeat_at = world.timestamps.next()
  // Inferred: the first heartbeat makes an item active.
  work.state = 'active'
  work.started_at ??= work.latest_heartbeat_at
  return { type: 'work_heartbeat', ...leaseOf(world, work), lease_extended: true }
}

/** Inferred: a heartbeat without an expectation is not compared. */
function matches(work: WorkRecord, expected: string | null | undefined): boolean {
  if (expected === undefined || expected === null) return true
  return work.latest_heartbeat_at === null
    ? expected === noHeartbeat || expected === ''
    : expected === work.latest_heartbeat_at
}

/** Documented: a heartbeat that does not match is a 412 with the lease as it stands. Inferred: its error type. */
function preconditionFailed(world: World, work: WorkRecord): ApiFailure {
  return new ApiFailure({
    status: 412,
    type: 'invalid_request_error',
    message: 'expected_last_heartbeat is not the last heartbeat of this work item',
    details: {
      error_code: 'heartbeat_precondition_failed',
      current_state: { ...leaseOf(world, work), last_heartbeat: work.latest_heartbeat_at },
    },
  })
}

/** Documented: the heartbeat of an item that had none reads as an empty string. */
function leaseOf(world: World, work: WorkRecord) {
  const leftMs = work.leaseUntil === null ? 0 : work.leaseUntil - world.clock.now()
  return {
    state: work.state,
    last_heartbeat: work.latest_heartbeat_at ?? '',
    ttl_seconds: Math.max(0, Math.ceil(leftMs / 1000)),
    lease_extended: false,
  }
}
