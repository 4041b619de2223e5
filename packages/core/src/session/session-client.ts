import type {
  Session,
  SessionEvent,
  SessionEventParams,
  SessionEventType,
  SessionStreamEvent,
} from '../generated/models.gen.ts'
import type { Platform } from '../platform.ts'
import type { RequestOptions } from '../resources/call.ts'
import type { EventStream } from '../sse/event-stream.ts'

/**
 * What the session runtime needs of a client. The clients of this package have this shape; anything else that has it
 * (a relay, a fake in a test) works as well.
 */
export interface SessionClient {
  readonly platform: Pick<Platform, 'clock' | 'random'>
  readonly sessions: SessionsPort
  /** Called after a 401 on a reconnect, before the next attempt, so that a cached token is not sent again. */
  refreshCredential?(): void | Promise<void>
  /**
   * Calls back whenever a wait before the next attempt has lost its sense, as when a device is online again; gives what
   * ends that. A wait that the server asked for is kept.
   */
  onWake?(callback: () => void): () => void
}

export interface SessionsPort {
  retrieve(sessionId: string, params?: SessionPortParams | null, options?: RequestOptions): PromiseLike<Session>
  archive(sessionId: string, params?: SessionPortParams | null, options?: RequestOptions): PromiseLike<Session>
  delete(sessionId: string, params?: SessionPortParams | null, options?: RequestOptions): PromiseLike<unknown>
  readonly events: SessionEventsPort
  readonly threads: { readonly events: ThreadEventsPort }
}

/** Params that every session operation takes. */
export interface SessionPortParams {
  workspace_id?: string
}

export interface SessionEventsPort {
  list(sessionId: string, params?: ListEventsParams, options?: RequestOptions): PromiseLike<EventPage>
  stream(
    sessionId: string,
    params?: StreamEventsParams,
    options?: RequestOptions,
  ): PromiseLike<EventStream<SessionStreamEvent>>
  send(
    sessionId: string,
    params: { events: SessionEventParams[] },
    options?: RequestOptions,
  ): PromiseLike<{ data?: SessionEvent[] | null }>
}

export interface ThreadEventsPort {
  list(
    threadId: string,
    params: { session_id: string; limit?: number; page?: string | null },
    options?: RequestOptions,
  ): PromiseLike<EventPage>
  stream(
    threadId: string,
    params: { session_id: string } & StreamEventsParams,
    options?: RequestOptions,
  ): PromiseLike<EventStream<SessionStreamEvent>>
}

export interface ListEventsParams extends SessionPortParams {
  /** 1 to 1,000. */
  limit?: number
  page?: string | null
  order?: 'asc' | 'desc'
  types?: SessionEventType[]
  /** Only events processed at or after this time (RFC 3339). */
  'created_at[gte]'?: string
}

export interface StreamEventsParams extends SessionPortParams {
  /** Kinds of events to preview while the model writes them. */
  event_deltas?: PreviewType[]
}

export type PreviewType = 'agent.message' | 'agent.thinking'

/** One page of the history of a session or thread. */
export interface EventPage {
  readonly data: readonly SessionEvent[]
  readonly next_page?: string | null
}
