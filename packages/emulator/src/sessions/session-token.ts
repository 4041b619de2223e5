import type { Collection } from '../state/collection.ts'
import type { World } from '../world.ts'
import type { SessionRecord } from './session-record.ts'
import { sessionsOf } from './session-record.ts'

/** A work item's token, by itself, and the session that it opens. */
export interface SessionToken {
  readonly id: string
  readonly session_id: string
}

/** Tokens handed out with work items. */
export function sessionTokensOf(world: World): Collection<SessionToken> {
  return world.collection<SessionToken>('session_tokens')
}

export function sessionOfToken(world: World, token: string): SessionRecord | undefined {
  const found = sessionTokensOf(world).peek(token)
  return found && sessionsOf(world).peek(found.session_id)
}
