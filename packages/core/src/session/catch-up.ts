import type { SessionEvent } from '../generated/models.gen.ts'
import type { Consolidator } from './consolidate.ts'
import type { HistoryRequest } from './history.ts'
import type { EventPage } from './session-client.ts'

/** Reads a page; how failures are met is up to whoever provides it. */
export type ReadPage = (request: HistoryRequest) => Promise<EventPage>

/** What a step of catching up gave. */
export interface CaughtUp {
  /** Events to give, in the order of history. */
  readonly events: readonly SessionEvent[]
  /** History is drained. */
  readonly done: boolean
}

/** What was found when a live event should be given and history was asked for what comes before it. */
export interface Proof {
  readonly before: readonly SessionEvent[]
  /** Listed after the event. */
  readonly after: readonly SessionEvent[]
  /** History has the event: all that it lists before it is given by now. */
  readonly found: boolean
  /** What was read joins what is proven: so are these events, and the live one. */
  readonly proven: boolean
}

/** Brings the consolidator up to date with history. */
export interface CatchUp {
  /** Page of the history that is being read from the beginning, for a position; empty for the first. */
  readonly page: string | undefined
  /** Prepares for another round: a connection was opened. */
  restart(): void
  /** A cursor is not valid any more: starts again without it. */
  recover(): void
  /** One step; holds at most a bounded number of events. */
  step(read: ReadPage): Promise<CaughtUp>
  /** One attempt to prove that nothing before `id` is missing. */
  prove(read: ReadPage, id: string, until: 'given' | 'proven'): Promise<Proof>
  /** Takes all history there is for given; gives its last events. */
  skipAll(read: ReadPage): Promise<readonly SessionEvent[]>
}

export interface CatchUpOptions {
  readonly core: Consolidator
  /** Start reading at this page of the history, oldest first; empty for the first. */
  readonly page?: string
}

/** Pages of a run through history; a large one costs hardly more than a small one. */
export const FULL_PAGE = 1000
