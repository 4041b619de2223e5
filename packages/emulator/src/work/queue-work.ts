import { requireEnvironment } from '../environments/handlers.ts'
import { invalidRequest } from '../http/api-failure.ts'
import type { SessionRecord } from '../sessions/session-record.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import { sessionTokensOf } from '../sessions/session-token.ts'
import type { World } from '../world.ts'
import { notifyPolls } from './waiting-polls.ts'
import type { WorkRecord } from './work-record.ts'
import { defaultTtlSeconds, markStopped, queueOf, workOf } from './work-record.ts'

/** Queues work for the sessions of self-hosted environments as things happen to them. */
export function queueSessionWork(world: World): void {
  world.listen((happening) => {
    switch (happening.kind) {
      case 'session.created':
      case 'session.messaged':
      case 'session.interrupted': {
        const session = sessionsOf(world).peek(happening.id)
        // Documented: work is queued when a session is created, when a dormant one gets a message, and at an interrupt
        // after its item was dropped.
        if (session?.selfHosted && !hasOpenWork(world, session)) queue(world, session.environment_id, session)
        return
      }
      case 'session.archived':
      case 'session.terminated':
      case 'session.deleted':
        return endWork(world, happening.id)
    }
  })
}

/** Queues a probe, which workers have to skip. */
export function queueHealthcheck(world: World, environmentId: string): WorkRecord {
  if (requireEnvironment(world, environmentId).config.type !== 'self_hosted') {
    throw invalidRequest(`environment ${environmentId} is not self-hosted`)
  }
  return queue(world, environmentId, undefined)
}

function queue(world: World, environmentId: string, session: SessionRecord | undefined): WorkRecord {
  const id = world.newId('work_')
  const work = workOf(world).insert({
    id,
    environment_id: environmentId,
    data: session ? { type: 'session', id: session.id } : { type: 'healthcheck', id },
    created_at: world.timestamps.next(),
    metadata: {},
    state: 'queued',
    acknowledged_at: null,
    started_at: null,
    stop_requested_at: null,
    stopped_at: null,
    latest_heartbeat_at: null,
    token: session ? newToken(world, session.id) : null,
    claimedAt: null,
    leaseUntil: null,
    ttlSeconds: defaultTtlSeconds,
  })
  notifyPolls(world, environmentId)
  return work
}

function newToken(world: World, sessionId: string): string {
  const token = world.newId('sk-ant-req-') + world.newId('')
  return sessionTokensOf(world).insert({ id: token, session_id: sessionId }).id
}

function hasOpenWork(world: World, session: SessionRecord): boolean {
  return queueOf(world, session.environment_id).some((work) => work.data.id === session.id && work.state !== 'stopped')
}

/**
 * Inferred: when a session ends, an item that nobody took up is withdrawn, and a worker that has one is asked to stop.
 */
function endWork(world: World, sessionId: string): void {
  for (const work of workOf(world).values()) {
    if (work.data.id !== sessionId || work.state === 'stopped' || work.state === 'stopping') continue
    world.touch('work', work.id)
    work.stop_requested_at = world.timestamps.next()
    if (work.state === 'queued') markStopped(world, work)
    else work.state = 'stopping'
  }
}
