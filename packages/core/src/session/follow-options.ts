import type { SessionStreamEvent } from '../generated/models.gen.ts'
import type { PreviewType, SessionClient } from './session-client.ts'

/** Options of `follow`: where it starts, what it shows, how it reconnects. */
export interface FollowOptions {
  /**
   * Where to start: the whole history first (default), only what happens from now on, after a stored position, or after
   * a known event of the history.
   */
  from?: 'beginning' | 'now' | SessionPosition | { after: string }
  /** Follow this thread of the session instead of the session's own stream. */
  threadId?: string
  /**
   * Also yield previews: `event_start`, `event_delta` and, when a connection drops with previews open, `preview_void`.
   * `true` asks for messages and thinking. Default false.
   */
  previews?: boolean | PreviewType[]
  /** Ends the iteration: the pending `next()` rejects with `AbortedError`, at once. */
  signal?: AbortSignal
  /** Told of every change of the connection, synchronously. */
  onState?: (state: FollowState) => void
  /** Milliseconds without a byte (pings count) after which a connection is taken for dead. Default 90,000. */
  idleTimeoutMs?: number
  /** Milliseconds of failed attempts to connect or to read history, in a row, before the iteration throws. Default 600,000. */
  giveUpAfterMs?: number
  /** Events that may wait for the consumer before reading stops or, when others share the connection, this reader leaves it. Default 1,000. */
  bufferEvents?: number
  /** Milliseconds that an event waits until history is seen to contain what came before it. Default 3,000. */
  proofTimeoutMs?: number
}

/** Sent in the iteration, with previews only: these previews will not be continued; their final events still come. */
export interface PreviewVoid {
  readonly type: 'preview_void'
  readonly event_ids: readonly string[]
}

/** An event that `follow` gives: persisted ones, and previews where they were asked for. */
export type FollowEvent = SessionStreamEvent

/**
 * Everything that happens in a session, each event once per phase (queued, processed), across drops of the connection.
 * Ends after `session.status_terminated` or `session.deleted`, never at idle. Iterable once; leaving the loop closes it.
 */
export interface Follow<T = FollowEvent> extends AsyncIterableIterator<T, undefined, undefined> {
  next(): Promise<IteratorResult<T, undefined>>
  return(): Promise<IteratorResult<T, undefined>>
  /** The place after the last event that `next()` gave. Plain JSON: store it and pass it as `from`, in any process. */
  readonly position: SessionPosition
  readonly state: FollowState
  /** Stops following; a pending `next()` settles as the end. Nothing is sent to the session. */
  close(): void
}

/** A place in the event log of a session or thread. Plain JSON of at most about 4 KiB; treat the fields as opaque. */
export interface SessionPosition {
  readonly version: 1
  readonly session_id: string
  readonly thread_id?: string
  /** Keys of the last events given, oldest first. */
  readonly seen: readonly string[]
  /** How many of `seen`, from the start, are known to have nothing missing before them. */
  readonly proven: number
  /** `seen` holds every event since the beginning. */
  readonly complete?: true
  /** Events given as queued and not yet as processed: id and type. */
  readonly queued?: readonly (readonly [id: string, type: string])[]
  /** Page of the history that was being read. */
  readonly page?: string
}

/** State of the connection behind `follow`. */
export type FollowState =
  | { readonly status: 'connecting' }
  /** History is drained; events arrive as they happen. */
  | { readonly status: 'live' }
  /** `cause` is absent when the server closed the connection cleanly. */
  | { readonly status: 'reconnecting'; readonly attempt: number; readonly delayMs: number; readonly cause?: unknown }
  | {
      readonly status: 'closed'
      readonly why: 'terminated' | 'deleted' | 'closed' | 'aborted' | 'failed'
      readonly cause?: unknown
    }

/** The signature of `follow` in `./follow.ts`. */
export interface FollowFunction {
  (
    client: SessionClient,
    sessionId: string,
    options: FollowOptions & { previews: true | PreviewType[] },
  ): Follow<FollowEvent | PreviewVoid>
  (client: SessionClient, sessionId: string, options?: FollowOptions): Follow
}
