import type { Consolidator } from './consolidate.ts'
import type { LogEvent } from './event-key.ts'
import { isBefore, isQueued } from './event-key.ts'

/**
 * Known events that must be met before reading back may stop. The order of the list is not that of time, so a missing
 * event can be listed a little before one that was given: one known event proves nothing, this many do.
 */
const OVERLAP = 20
/** Unknown events in a row, behind known ones, that mean: this is older than what is remembered. */
const BEYOND_MEMORY = 1000
/** Events held at most until the overlap is found. */
const MAX_HELD = 2000

/** As many events not proven yet may be read again for the sake of one that closes a turn. */
const MAX_REPROVED = 1000

export interface NewestFirstOptions {
  /**
   * Which events prove that nothing older is missing: any that were `given` find a gap at the end, those that are
   * `proven` find every gap since the last proof. An event that closes a turn asks for the latter.
   */
  readonly until: 'given' | 'proven'
  /** Id of a live event that is not given yet: what is listed after it is found apart. */
  readonly before?: string
}

/**
 * Reads history from its newest page back until the overlap with what was given is proven. Pure: it is fed pages and
 * says whether it needs another; its findings change nothing until the consolidator is given them.
 */
export class NewestFirst<T extends LogEvent> {
  /** More is missing than may be held: read the pages up to `overlapPage` again, oldest first, and cut each with `newer`. */
  overflowed = false
  /** Index of the page with the oldest known event that was met. */
  overlapPage = 0
  /** `before` is in the history. */
  anchored = false
  /** Unknown events that are listed after `before`, newest first. */
  readonly later: T[] = []
  /** Ids of known events that were met. */
  readonly met: string[] = []
  /** Ids of queued events that were not met. */
  readonly unmet: Set<string>
  /** The latest time that an event of the pages has. */
  latest: string | null | undefined
  readonly #core: Consolidator
  readonly #options: NewestFirstOptions
  readonly #neededGiven: number
  readonly #neededProven: number
  #closing = false
  #held: T[] = []
  #heldAtOverlap = 0
  #pages = 0
  #provenMet = 0
  #unknownInRow = 0
  readonly #read = new Set<string>()

  constructor(core: Consolidator, options: NewestFirstOptions) {
    const { seen } = core
    this.#core = core
    this.#options = options
    this.unmet = new Set(core.queued.keys())
    this.#neededGiven = this.#needed(seen.size)
    this.#neededProven = this.#needed(seen.size - seen.unproven)
  }

  /** Takes the next page; true when no more is needed. */
  feed(page: readonly T[]): boolean {
    for (const event of page) this.#take(event)
    this.#pages++
    const { complete, unproven } = this.#core.seen
    const deep = this.#options.until === 'proven' || (this.#closing && unproven <= MAX_REPROVED)
    if (deep ? this.#provenMet >= this.#neededProven : this.met.length >= this.#neededGiven) return true
    return !complete && this.met.length > 0 && this.#unknownInRow >= BEYOND_MEMORY
  }

  /** What is missing, in the order of history. Without an overlap in an incomplete memory that cannot be known: undefined. */
  missing(): T[] | undefined {
    const { complete, size } = this.#core.seen
    if (complete) return this.#held.toReversed()
    return this.met.length > 0 || size === 0 ? this.#held.slice(0, this.#heldAtOverlap).toReversed() : undefined
  }

  /** Everything that was read is without a gap, now that reading has ended by `feed` or at the beginning of history. */
  proves(reachedBeginning: boolean): boolean {
    return reachedBeginning || this.#provenMet >= this.#neededProven
  }

  /** Events that were read and are older than what is remembered. */
  older(): readonly T[] {
    return this.#core.seen.complete ? [] : this.#held.slice(this.#heldAtOverlap)
  }

  /** A complete memory that has fewer is that of a short history: it is read to its beginning. */
  #needed(known: number): number {
    const all = known < OVERLAP && (this.#core.seen.complete || known === 0)
    return all ? Number.POSITIVE_INFINITY : Math.min(OVERLAP, known)
  }

  #take(event: T): void {
    const core = this.#core
    // What is listed after a live event has not happened yet for the reader.
    if (this.#options.before === undefined) core.observe(event)
    if (!this.latest || isBefore(this.latest, event.processed_at)) this.latest = event.processed_at
    if (event.id) {
      // A page that has shifted shows events twice.
      const key = isQueued(event) ? `~${event.id}` : event.id
      if (this.#read.has(key)) return
      this.#read.add(key)
      this.unmet.delete(event.id)
      if (key === this.#options.before) {
        this.anchored = true
        this.later.push(...this.#held)
        this.#held = []
        this.#heldAtOverlap = 0
        return
      }
      if (core.knows(event)) {
        if (!isQueued(event)) this.#meet(event.id)
        return
      }
    }
    this.#unknownInRow++
    this.#closing ||= core.closes(event)
    if (this.#held.length >= MAX_HELD) this.#letGo()
    if (!this.overflowed) this.#held.push(event)
  }

  #letGo(): void {
    // What is far behind a live event will come live.
    if (this.#options.before !== undefined && !this.anchored) {
      this.#held = this.#held.slice(MAX_HELD / 2)
      return
    }
    this.overflowed = true
    this.#held = []
  }

  #meet(id: string): void {
    this.met.push(id)
    if (this.#core.seen.isProven(id)) this.#provenMet++
    this.#heldAtOverlap = this.#held.length
    this.overlapPage = this.#pages
    this.#unknownInRow = 0
  }
}

/** The part of a page, newest first, that is newer than the oldest known event in it. */
export function newer<T extends LogEvent>(core: Consolidator, page: readonly T[]): readonly T[] {
  if (core.seen.complete) return page
  const oldest = page.findLastIndex((event) => event.id && !isQueued(event) && core.knows(event))
  return oldest === -1 ? page : page.slice(0, oldest + 1)
}
