import { follow } from './follow.ts'
import type { Follow, FollowEvent, FollowOptions, PreviewVoid } from './follow-options.ts'
import { remember } from './remember.ts'
import type { SessionClient } from './session-client.ts'
import { setLongTimer } from './wait.ts'

/** An event of a run; with previews also the notice that some will not be continued. */
export type RunEvent = FollowEvent | PreviewVoid

/** How a turn ended: at an event, at once (left, timed out), or with an error. */
export interface TurnEnd {
  readonly endId?: string | undefined
  readonly error?: unknown
}

export interface TurnIteration {
  readonly client: SessionClient
  readonly sessionId: Promise<string>
  /** Where the turn begins; undefined when it ended before that was known. */
  readonly from: Promise<FollowOptions['from'] | undefined>
  readonly options: Pick<FollowOptions, 'previews' | 'idleTimeoutMs' | 'giveUpAfterMs' | 'proofTimeoutMs'>
  /** Calls back once, when the turn has ended. */
  readonly onEnd: (callback: (end: TurnEnd) => void) => void
  /** The consumer has left before the end, or right at an event that may turn out to be it. */
  readonly leave: (perhapsAtEnd: boolean) => Promise<unknown>
}

const KEPT_IDS = 100

/**
 * The events of a turn for one consumer, by a reader of its own: a slow consumer never holds up the tools, a late one
 * misses nothing, and two of them each get everything.
 */
export function iterateTurn(turn: TurnIteration): AsyncIterableIterator<RunEvent, undefined, undefined> {
  let stream: Follow<RunEvent> | undefined
  let end: TurnEnd | undefined
  let done = false
  let atStatus = false
  let behind = false
  let waiting = false
  let lookAgainMs = 2000
  let cancelLook = (): void => {}
  const passedIds = new Set<string>()

  turn.onEnd((how) => {
    end = how
    if (isPast(how)) stream?.close()
    else if (waiting) lookAgainLater()
  })

  /** The reader is replaced by one that reads from history what this one did not get. */
  function readAgain(): void {
    behind = true
    stream?.close()
  }

  /** The turn's last event is known to exist: a reader that still waits for it has lost it. */
  function lookAgainLater(): void {
    cancelLook()
    cancelLook = setLongTimer(turn.client.platform.clock, readAgain, lookAgainMs)
    lookAgainMs *= 2
  }

  /** The consumer has everything up to the end, or is to get no more. */
  function isPast({ endId }: TurnEnd): boolean {
    return endId === undefined || passedIds.has(endId)
  }

  async function open(): Promise<Follow<RunEvent> | undefined> {
    const from = stream?.position ?? (await turn.from)
    if (from === undefined || (end && isPast(end))) return undefined
    const { previews, ...options } = turn.options
    const sessionId = await turn.sessionId
    behind = false
    stream = previews
      ? follow(turn.client, sessionId, { ...options, from, previews: previews === true ? true : previews })
      : follow(turn.client, sessionId, { ...options, from })
    return stream
  }

  async function nextOf(reader: Follow<RunEvent> | undefined) {
    waiting = true
    if (end) lookAgainLater()
    try {
      return await reader?.next()
    } finally {
      waiting = false
      cancelLook()
    }
  }

  async function next(): Promise<IteratorResult<RunEvent, undefined>> {
    const reader = done ? undefined : behind || !stream ? await open() : stream
    const item = end && isPast(end) ? undefined : await nextOf(reader)
    // The reader was closed so that another one reads from history what it did not get.
    if (item?.done && behind && !done) return next()
    if (item && !item.done) {
      passed(item.value)
      return item
    }
    stream?.close()
    const failed = !done && end?.error !== undefined
    done = true
    if (failed) throw end?.error
    return { done: true, value: undefined }
  }

  function passed(event: RunEvent): void {
    atStatus = false
    if (!('id' in event) || !/^session\.(status_(idle|terminated)|deleted)/.test(event.type)) return
    atStatus = true
    remember(passedIds, event.id as string, KEPT_IDS)
  }

  return {
    next,
    async return() {
      const open = !done
      done = true
      stream?.close()
      if (open) await turn.leave(atStatus)
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
