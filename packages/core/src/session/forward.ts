import type { SessionEvent } from '../generated/models.gen.ts'
import type { CatchUp, CatchUpOptions, CaughtUp, Proof, ReadPage } from './catch-up.ts'
import { FULL_PAGE } from './catch-up.ts'
import type { Consolidator } from './consolidate.ts'
import { CursorTrail } from './cursor-trail.ts'
import { isQueued } from './event-key.ts'
import { positionLost } from './position.ts'
import type { EventPage } from './session-client.ts'

/**
 * Reads history oldest first. At its end it stays on the last page, from which the next round goes on: that is how a
 * history that cannot be read back is caught up with.
 */
export class Forward implements CatchUp {
  page: string
  readonly #core: Consolidator
  readonly #trail = new CursorTrail()
  #listed = new Map<string, number>()
  /** Events before the first known one are older than what is remembered. */
  #skipping: boolean
  #skipped = false
  #startedAt: string

  constructor({ core, page }: CatchUpOptions) {
    this.#core = core
    this.page = page ?? ''
    this.#startedAt = this.page
    this.#skipping = !core.seen.complete
  }

  restart(): void {
    this.#listed = new Map()
    this.#skipping = !this.#core.seen.complete
    this.#skipped = false
    this.#startedAt = this.page
    this.#trail.clear()
  }

  recover(): void {
    this.page = ''
    this.restart()
  }

  async step(read: ReadPage): Promise<CaughtUp> {
    const page = await this.#read(read)
    const events = this.#core.history(this.#unskipped(page.data), true, this.#listed)
    if (this.#turn(page)) return { events, done: false }
    if (!this.#skipping || !this.#skipped) return { events, done: true }
    // Nothing known from this page on: the cursor leads elsewhere by now.
    if (this.#startedAt === '') throw positionLost()
    this.recover()
    return { events, done: false }
  }

  async prove(read: ReadPage, id: string): Promise<Proof> {
    const before: SessionEvent[] = []
    this.restart()
    for (;;) {
      const page = await this.#read(read)
      const events = this.#unskipped(page.data)
      const at = events.findIndex((event) => event.id === id && !isQueued(event))
      before.push(...this.#core.history(at === -1 ? events : events.slice(0, at), true, this.#listed))
      if (at !== -1) {
        const after = events.slice(at + 1).filter((event) => !this.#core.knows(event))
        return { before, after, found: true, proven: true }
      }
      if (!this.#turn(page)) return { before, after: [], found: false, proven: false }
    }
  }

  async skipAll(read: ReadPage): Promise<readonly SessionEvent[]> {
    let last: readonly SessionEvent[] = []
    let page: EventPage
    do {
      page = await this.#read(read)
      this.#core.history(page.data, true, this.#listed)
      if (page.data.length > 0) last = page.data
    } while (this.#turn(page))
    return last
  }

  #read(read: ReadPage): Promise<EventPage> {
    return read({ page: this.page, limit: FULL_PAGE, order: 'asc' })
  }

  /** Goes to the following page, if there is one. */
  #turn(page: EventPage): boolean {
    if (!page.next_page) return false
    this.#trail.pass(page.next_page)
    this.page = page.next_page
    return true
  }

  #unskipped(events: readonly SessionEvent[]): readonly SessionEvent[] {
    if (!this.#skipping) return events
    const known = events.findIndex((event) => event.id && this.#core.seen.has(event.id))
    this.#skipped ||= events.length > 0
    if (known === -1) return []
    this.#skipping = false
    return events.slice(known)
  }
}
