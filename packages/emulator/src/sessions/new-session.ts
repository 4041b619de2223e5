import type { World } from '../world.ts'
import { newThread } from './new-thread.ts'
import type { SessionRecord } from './session-record.ts'
import { zeroUsage } from './usage.ts'

type Given = 'id' | 'agent' | 'environment_id' | 'selfHosted' | 'resources'
type Optional = 'title' | 'metadata' | 'vault_ids' | 'budget' | 'deployment_id'

/** A session as it is before anything happened to it; it is not in the world's collection yet. */
export function newSession(
  world: World,
  parts: Pick<SessionRecord, Given> & Partial<Pick<SessionRecord, Optional>>,
): SessionRecord {
  const now = world.timestamps.next()
  return {
    title: null,
    metadata: {},
    vault_ids: [],
    budget: null,
    deployment_id: null,
    ...parts,
    created_at: now,
    updated_at: now,
    archived_at: null,
    status: 'idle',
    lagging: null,
    outcome_evaluations: [],
    outcome: null,
    threads: [newThread(world, { agent: null, parent: null, name: parts.agent.name })],
    log: [],
    queue: [],
    usage: zeroUsage(),
    active: { ms: 0, since: null },
    turns: 0,
    lastAnswerAt: null,
    files: {},
  }
}
