import { SdkError } from '../errors/sdk-error.ts'
import { Backward } from './backward.ts'
import type { CatchUp } from './catch-up.ts'
import { Consolidator } from './consolidate.ts'
import type { FollowOptions, SessionPosition } from './follow-options.ts'
import { Forward } from './forward.ts'
import { checkPosition, PositionTracker, restore } from './position.ts'

export interface FollowStart {
  readonly core: Consolidator
  readonly tracker: PositionTracker
  readonly catchUp: CatchUp
}

/** Sets up the memory of a reader for the place where it starts. */
export function followStart(sessionId: string, options: FollowOptions, readsBack: boolean): FollowStart {
  const { from = 'beginning', threadId } = options
  if (typeof from === 'string' ? from !== 'beginning' && from !== 'now' : typeof from !== 'object' || from === null)
    throw new SdkError('invalid_argument', 'Follow from "beginning", "now", { after: id } or a position.')
  const start = typeof from === 'string' ? undefined : 'after' in from ? afterEvent(from.after, sessionId) : from
  if (start && from === start) checkPosition(start, sessionId, threadId)
  const core = new Consolidator({ fromBeginning: !start || start.complete === true, threadId })
  if (start) restore(core, start)
  const tracker = new PositionTracker({ core, sessionId, threadId, start })
  const empty = from === 'beginning' || (start?.complete && start.seen.length === 0)
  const page = start?.page ?? (empty ? '' : undefined)
  return { core, tracker, catchUp: readsBack ? new Backward({ core, page }) : new Forward({ core, page }) }
}

function afterEvent(id: string, session_id: string): SessionPosition {
  return { version: 1, session_id, seen: [id], proven: 1 }
}
