import { readStatus } from '../turn/status.ts'
import type { Session } from '../wire.ts'
import type { World } from '../world.ts'
import type { SessionRecord } from './session-record.ts'
import { activeMs, reportUsage } from './usage.ts'

/** A session as reads report it. Archived sessions read `terminated` (documented). */
export function sessionView(world: World, session: SessionRecord): Session {
  const now = world.clock.now()
  const ended = session.archived_at ?? (session.status === 'terminated' ? session.updated_at : null)
  return {
    type: 'session',
    id: session.id,
    status: session.archived_at ? 'terminated' : readStatus(world, session),
    agent: session.agent,
    environment_id: session.environment_id,
    title: session.title,
    metadata: session.metadata,
    vault_ids: session.vault_ids,
    resources: session.resources,
    budget: session.budget,
    deployment_id: session.deployment_id,
    outcome_evaluations: session.outcome_evaluations.map((evaluation) => ({ ...evaluation })),
    usage: reportUsage(session.usage, session.active, now),
    stats: {
      active_seconds: activeMs(session.active, now) / 1000,
      duration_seconds: Math.max(0, (ended ? Date.parse(ended) : now) - Date.parse(session.created_at)) / 1000,
    },
    created_at: session.created_at,
    updated_at: session.updated_at,
    archived_at: session.archived_at,
  }
}
