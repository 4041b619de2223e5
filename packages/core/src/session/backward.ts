import { isSdkError } from '../errors/guards.ts'
import type { SessionEvent } from '../generated/models.gen.ts'
import type { CatchUp, CatchUpOptions, CaughtUp, Proof, ReadPage } from './catch-up.ts'
import { FULL_PAGE } from './catch-up.ts'
import type { Consolidator } from './consolidate.ts'
import { CursorTrail } from './cursor-trail.ts'
import { isBefore, isQueued } from './event-key.ts'
import { Forward } from './forward.ts'
import { NewestFirst, newer } from './newest-first.ts'
import { positionLost } from './position.ts'
import type { EventPage } from './session-client.ts'

/** Most gaps are short: the first page is small. */
const FIRST_PAGE = 100

interface ReadBack {
  readonly found: NewestFirst<SessionEvent>
  /** Cursors of the pages that were read, the first left out. */
  readonly cursors: readonly string[]
  readonly reachedBeginning: boolean
}

/**
 * Catches up in the time of the gap: reads history newest first until the overlap with what was given is proven. Only
 * the first time, from the beginning, it reads oldest first, page by page.
 */
export class Backward implements CatchUp {
  readonly #core: Consolidator
  #forward: Forward | undefined
  /** Pages, newest first, of a gap that is too large to hold: they are read again from the oldest on. */
  #again: string[] = []

  constructor(options: CatchUpOptions) {
    this.#core = options.core
    this.#forward = options.page === undefined ? undefined : new Forward(options)
  }

  get page(): string | undefined {
    return this.#forward?.page
  }

  restart(): void {
    this.#again = []
  }

  recover(): void {
    this.restart()
    this.#forward?.recover()
  }

  async step(read: ReadPage): Promise<CaughtUp> {
    if (this.#forward) {
      const caught = await this.#forward.step(read)
      if (caught.done) this.#forward = undefined
      return caught
    }
    return this.#again.length > 0 ? this.#stepAgain(read) : this.#fillGap(read)
  }

  async prove(read: ReadPage, id: string, until: 'given' | 'proven'): Promise<Proof> {
    const { found, reachedBeginning } = await this.#readBack(read, new NewestFirst(this.#core, { until, before: id }))
    const missing = found.overflowed ? undefined : found.missing()
    if (!missing) return { before: [], after: [], found: false, proven: false }
    const before = [...this.#give(found, missing, reachedBeginning), ...(await this.#processedSince(read, found))]
    const after = found.later.toReversed().filter((event) => !this.#core.knows(event))
    return { before, after, found: found.anchored, proven: found.anchored && found.proves(reachedBeginning) }
  }

  async skipAll(read: ReadPage): Promise<readonly SessionEvent[]> {
    const page = await read({ limit: FIRST_PAGE, order: 'desc' })
    this.#core.history(page.data.toReversed(), true)
    if (page.next_page) this.#core.seen.complete = false
    return page.data.toReversed()
  }

  async #fillGap(read: ReadPage): Promise<CaughtUp> {
    const { found, cursors, reachedBeginning } = await this.#readBack(
      read,
      new NewestFirst(this.#core, { until: 'given' }),
    )
    if (found.overflowed) {
      // The newest page is left to the next round: by then it is another.
      this.#again = cursors.slice(0, found.overlapPage)
      if (!this.#core.seen.complete && found.met.length === 0) throw positionLost()
      return { events: [], done: false }
    }
    const missing = found.missing()
    if (!missing) throw positionLost()
    const events = this.#give(found, missing, reachedBeginning)
    return { events: [...events, ...(await this.#processedSince(read, found))], done: true }
  }

  async #stepAgain(read: ReadPage): Promise<CaughtUp> {
    const cursor = this.#again.pop()
    const page = await read({ page: cursor, limit: FULL_PAGE, order: 'desc' })
    const events = this.#core.history(newer(this.#core, page.data).toReversed(), false)
    return { events, done: false }
  }

  async #readBack(read: ReadPage, found: NewestFirst<SessionEvent>): Promise<ReadBack> {
    const trail = new CursorTrail()
    const cursors: string[] = []
    for (;;) {
      const limit = cursors.length === 0 ? FIRST_PAGE : FULL_PAGE
      const page: EventPage = await read({ page: cursors.at(-1), limit, order: 'desc' })
      if (found.feed(page.data)) return { found, cursors, reachedBeginning: false }
      if (!page.next_page) return { found, cursors, reachedBeginning: true }
      trail.pass(page.next_page)
      cursors.push(page.next_page)
    }
  }

  #give(found: NewestFirst<SessionEvent>, missing: readonly SessionEvent[], reachedBeginning: boolean): SessionEvent[] {
    const proven = found.proves(reachedBeginning)
    const older = found.older()
    const events = this.#core.history(missing, proven)
    if (proven) for (const id of found.met) this.#core.seen.prove(id)
    this.#core.history(older.toReversed(), true)
    return events
  }

  /**
   * Events given as queued that reading back did not meet: they may have been processed where the list has them, behind
   * the overlap. One request finds them by their type. A list that lagged may have caught up by then: what is later than
   * the pages is left to the next reading, which has the events before it as well.
   */
  async #processedSince(read: ReadPage, found: NewestFirst<SessionEvent>): Promise<SessionEvent[]> {
    const types = new Set<string>()
    for (const id of found.unmet) types.add(this.#core.queued.get(id) ?? '')
    types.delete('')
    if (types.size === 0 || !found.latest) return []
    let page: EventPage
    try {
      page = await read({ limit: FIRST_PAGE, order: 'desc', types: [...types] })
    } catch (error) {
      if (isSdkError(error, 'invalid_request')) return []
      throw error
    }
    const processed = page.data.filter(
      (event) => !isQueued(event) && found.unmet.has(event.id) && !isBefore(found.latest, event.processed_at),
    )
    return this.#core.history(processed.toReversed(), false)
  }
}
