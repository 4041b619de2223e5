import type { World } from '../world.ts'
import type { ThreadRecord } from './session-record.ts'
import { zeroUsage } from './usage.ts'

export interface NewThread {
  /** Null for the primary thread. */
  readonly agent: ThreadRecord['agent']
  readonly parent: string | null
  readonly name: string
  readonly workflow?: string
}

export function newThread(world: World, { agent, parent, name, workflow }: NewThread): ThreadRecord {
  const now = world.timestamps.next()
  return {
    id: world.newId('sthr_'),
    parent,
    name,
    workflow_run_id: workflow ?? null,
    agent,
    created_at: now,
    updated_at: now,
    archived_at: null,
    status: 'idle',
    stop: null,
    stopDetails: null,
    turn: null,
    usage: zeroUsage(),
    active: { ms: 0, since: null },
    lastText: '',
    context: { cachedTokens: 0, newChars: 0 },
  }
}
