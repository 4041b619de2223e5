import type { At } from '../events/append-event.ts'
import { emit } from '../events/append-event.ts'
import type { SessionRecord, SessionStatus, StopDetails, StopReason } from '../sessions/session-record.ts'
import type { ActiveTime } from '../sessions/usage.ts'
import { activeMs, addUsage, reportUsage, zeroUsage } from '../sessions/usage.ts'
import type { World } from '../world.ts'
import { blockingIds } from './blocking.ts'

/** The thread works; the session with it, once per turn (documented: running if any thread runs). */
export function setRunning(at: At): void {
  const { world, session, thread } = at
  if (session.status !== 'running') {
    setSessionStatus(world, session, 'running')
    emit(primaryOf(at), { type: 'session.status_running' }, 'session')
  }
  if (thread.status === 'running') return
  setThreadStatus(at, 'running')
  // Recorded: session.status_running, session.thread_status_running, then the message.
  emit(
    at,
    { type: 'session.thread_status_running', session_thread_id: thread.id, agent_name: thread.name },
    threadShown(at),
  )
}

/** The thread rests; if it was the last one that worked, so does the session. */
export function setIdle(at: At, stop: StopReason, details: StopDetails = null): void {
  restThread(at, stop, details)
  settleSession(at)
}

export function restThread(at: At, stop: StopReason, details: StopDetails = null): void {
  const { thread } = at
  setThreadStatus(at, 'idle')
  thread.stop = stop
  thread.stopDetails = details
  emit(
    at,
    {
      type: 'session.thread_status_idle',
      session_thread_id: thread.id,
      agent_name: thread.name,
      stop_reason: stop,
      stop_details: details,
    },
    threadShown(at),
  )
}

export function terminateThread(at: At): void {
  const { thread } = at
  setThreadStatus(at, 'terminated')
  emit(
    at,
    { type: 'session.thread_status_terminated', session_thread_id: thread.id, agent_name: thread.name },
    threadShown(at),
  )
}

/** Recorded: each idle is a group of thread idle, `session.usage` and session idle with the same stop reason. */
export function settleSession(at: At): void {
  const { world, session } = at
  if (session.threads.some((thread) => thread.status === 'running' || thread.status === 'rescheduling')) return
  commitUsage(session)
  setSessionStatus(world, session, 'idle')
  emitUsage(at)
  const { stop, details } = aggregateStop(session)
  emit(primaryOf(at), { type: 'session.status_idle', stop_reason: stop, stop_details: details }, 'session')
  world.announce({ kind: 'session.idle', id: session.id, stop: stop.type })
}

/** Inferred: whatever blocks wins, then the primary thread's reason. Documented: a pending ask wins over the budget. */
function aggregateStop(session: SessionRecord): { stop: StopReason; details: StopDetails } {
  const ids = blockingIds(session)
  if (ids.length > 0) return { stop: { type: 'requires_action', event_ids: ids }, details: null }
  const capped = session.threads.some((thread) => thread.turn?.capped)
  if (capped) return { stop: { type: 'budget_reached' }, details: null }
  const primary = session.threads[0]
  return { stop: primary?.stop ?? { type: 'end_turn' }, details: primary?.stopDetails ?? null }
}

export function emitUsage(at: At): void {
  const { world, session } = at
  const usage = reportUsage(session.usage, session.active, world.clock.now())
  emit(primaryOf(at), { type: 'session.usage', usage, budget: session.budget }, 'session')
}

/** Tokens become visible when the turn rests; until then they stand still (recorded). */
export function commitUsage(session: SessionRecord): void {
  for (const thread of session.threads) {
    const spent = thread.turn?.spent
    if (!spent) continue
    addUsage(session.usage, spent)
    addUsage(thread.usage, spent)
    Object.assign(spent, zeroUsage())
  }
}

export function setSessionStatus(world: World, session: SessionRecord, status: SessionStatus): void {
  if (session.status === status) return
  const lagMs = world.settings.timing.statusLagMs
  session.lagging = lagMs > 0 ? { status: session.status, untilMs: world.clock.now() + lagMs } : null
  session.status = status
  session.updated_at = world.timestamps.next()
  measure(session.active, status, world.clock.now())
}

/** The status that a read reports: it may lag behind the stream (recorded). */
export function readStatus(world: World, session: SessionRecord): SessionStatus {
  const { lagging } = session
  return lagging && world.clock.now() < lagging.untilMs ? lagging.status : session.status
}

export function setThreadStatus({ world, thread }: At, status: SessionStatus): void {
  thread.status = status
  thread.updated_at = world.timestamps.next()
  measure(thread.active, status, world.clock.now())
}

function measure(active: ActiveTime, status: SessionStatus, nowMs: number): void {
  active.ms = activeMs(active, nowMs)
  active.since = status === 'running' ? nowMs : null
}

export function primaryOf(at: At): At {
  const primary = at.session.threads[0]
  return primary && primary !== at.thread ? { ...at, thread: primary } : at
}

/** Status events of child threads show on the session's stream too (documented). */
function threadShown(at: At): 'both' | 'cross' {
  return at.thread.parent === null ? 'both' : 'cross'
}
