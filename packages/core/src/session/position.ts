import { SdkError } from '../errors/sdk-error.ts'
import type { Consolidator } from './consolidate.ts'
import type { LogEvent } from './event-key.ts'
import { fingerprint, isFingerprint, isPreview, isQueued } from './event-key.ts'
import type { SessionPosition } from './follow-options.ts'

/** Keys in a position: enough to find it in a history whose order is a little different. */
const KEYS = 100
const MAX_QUEUED = 50

/** Follows what the reader was given, and says where that is. */
export class PositionTracker {
  readonly #core: Consolidator
  readonly #sessionId: string
  readonly #threadId: string | undefined
  /** The last keys given: a ring from `at` on once it is full. */
  readonly #keys: string[] = []
  #at = 0
  #complete: boolean
  readonly #queued = new Map<string, string>()

  constructor(options: { core: Consolidator; sessionId: string; threadId?: string; start?: SessionPosition }) {
    this.#core = options.core
    this.#sessionId = options.sessionId
    this.#threadId = options.threadId
    this.#complete = options.core.seen.complete
    for (const key of options.start?.seen ?? []) this.#push(key)
    for (const [id, type] of options.start?.queued ?? []) this.#queued.set(id, type)
  }

  /** Following starts behind `events`, the last of a history that is not given. */
  startsAfter(events: readonly LogEvent[]): void {
    this.#complete = events.length === 0
    for (const event of events) this.given(event)
  }

  /** The reader was given `event`. */
  given(event: LogEvent): void {
    if (event.id) {
      if (isQueued(event)) this.#queued.set(event.id, event.type)
      else {
        this.#push(event.id)
        if (this.#queued.size > 0) this.#queued.delete(event.id)
      }
    } else if (!isPreview(event) && event.type !== 'preview_void') this.#push(fingerprint(event))
  }

  /** `page`: the page of the history that is being read, empty for the first. */
  position(page: string | undefined): SessionPosition {
    const seen = [...this.#keys.slice(this.#at), ...this.#keys.slice(0, this.#at)]
    const lastProven = seen.findLastIndex((key) => this.#core.seen.isProven(key))
    const queued = [...this.#queued].slice(-MAX_QUEUED)
    return {
      version: 1,
      session_id: this.#sessionId,
      ...(this.#threadId !== undefined && { thread_id: this.#threadId }),
      seen,
      proven: lastProven + 1,
      ...(this.#complete && { complete: true }),
      ...(queued.length > 0 && { queued }),
      ...(page !== undefined && { page }),
    }
  }

  #push(key: string): void {
    if (this.#keys.length < KEYS) {
      this.#keys.push(key)
      return
    }
    this.#complete = false
    this.#keys[this.#at] = key
    this.#at = (this.#at + 1) % KEYS
  }
}

/** Checks that a stored position is one, and of this log. */
export function checkPosition(position: SessionPosition, sessionId: string, threadId: string | undefined): void {
  const fits = position.version === 1 && position.session_id === sessionId && position.thread_id === threadId
  if (fits && Array.isArray(position.seen)) return
  throw new SdkError(
    'invalid_argument',
    `The position is not one of ${threadId ?? sessionId}; pass the one that its follow gave.`,
  )
}

/** Tells the consolidator what was given before `position`. */
export function restore(core: Consolidator, position: SessionPosition): void {
  position.seen.forEach((key, index) => {
    if (isFingerprint(key)) core.rememberNameless(key)
    else core.seen.add(key, index < position.proven)
  })
  for (const [id, type] of position.queued ?? []) core.queued.set(id, type)
}

export function positionLost(): SdkError {
  return new SdkError(
    'position_lost',
    'The history does not contain the position any more; follow from the beginning or from now instead.',
  )
}
