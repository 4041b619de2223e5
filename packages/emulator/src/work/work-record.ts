import { notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { SelfHostedWork } from '../wire.ts'
import type { World } from '../world.ts'

/** An item of a queue, plain data. Its state is read through `settleLease`, as a lease lapses by the clock. */
export interface WorkRecord {
  readonly id: string
  readonly environment_id: string
  readonly data: SelfHostedWork['data']
  readonly created_at: string
  metadata: Record<string, string>
  state: SelfHostedWork['state']
  acknowledged_at: string | null
  started_at: string | null
  stop_requested_at: string | null
  stopped_at: string | null
  /** As the last heartbeat's reply had it; null before the first one. */
  latest_heartbeat_at: string | null
  /** The session token in the item's secret; null for a probe. */
  readonly token: string | null
  /** When a poll last handed the item out, milliseconds since 1970. */
  claimedAt: number | null
  /** When the lease ends, milliseconds since 1970; null before the acknowledgement. */
  leaseUntil: number | null
  ttlSeconds: number
}

/** By a comment of the official client. */
export const defaultTtlSeconds = 300

export function workOf(world: World): Collection<WorkRecord> {
  return world.collection<WorkRecord>('work')
}

/** An item with its state as of now. */
export function requireWork(world: World, environmentId: string, id: string): WorkRecord {
  const work = workOf(world).get(id)
  if (!work || work.environment_id !== environmentId) throw notFound(`work ${id} was not found`)
  settleLease(world, work)
  return work
}

/** The items of an environment, oldest first, with their states as of now. */
export function queueOf(world: World, environmentId: string): WorkRecord[] {
  const items: WorkRecord[] = []
  for (const { record } of workOf(world).scan('asc')) {
    if (record.environment_id !== environmentId) continue
    if (settleLease(world, record)) world.touch('work', record.id)
    items.push(record)
  }
  return items
}

/**
 * Applies the end of a lease; tells whether there was one. Inferred: a lapsed lease puts the item back on the queue, as a
 * comment of the official client says that another worker can claim it; an item that was asked to stop is stopped by it.
 */
export function settleLease(world: World, work: WorkRecord): boolean {
  if (work.leaseUntil === null || world.clock.now() < work.leaseUntil) return false
  if (work.state === 'stopping') {
    markStopped(world, work)
    return true
  }
  if (work.state !== 'starting' && work.state !== 'active') return false
  Object.assign(work, {
    state: 'queued',
    acknowledged_at: null,
    started_at: null,
    latest_heartbeat_at: null,
    claimedAt: null,
    leaseUntil: null,
  })
  return true
}

export function markStopped(world: World, work: WorkRecord): void {
  work.state = 'stopped'
  work.stopped_at = world.timestamps.next()
  work.leaseUntil = null
}

/** Documented: a work item's `secret` is filled by a poll only. */
export function workView(work: WorkRecord, secret: string | null = null): SelfHostedWork {
  return {
    type: 'work',
    id: work.id,
    environment_id: work.environment_id,
    data: work.data,
    state: work.state,
    metadata: work.metadata,
    secret,
    created_at: work.created_at,
    acknowledged_at: work.acknowledged_at,
    started_at: work.started_at,
    latest_heartbeat_at: work.latest_heartbeat_at,
    stop_requested_at: work.stop_requested_at,
    stopped_at: work.stopped_at,
  }
}
