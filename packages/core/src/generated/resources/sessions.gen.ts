// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, EventStreamPromise, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type {
  AddSessionResourceRequest,
  CreateSessionRequest,
  DeletedSession,
  DeletedSessionResource,
  EventDeltaType,
  FileResource,
  GetSessionResourceResponse,
  SendSessionEventsRequest,
  SendSessionEventsResponse,
  Session,
  SessionEvent,
  SessionEventPage,
  SessionEventType,
  SessionPage,
  SessionResource,
  SessionResourcePage,
  SessionStreamEvent,
  SessionThread,
  SessionThreadPage,
  SessionThreadStatusInput,
  SessionThreadStreamEvent,
  UpdateSessionRequest,
  UpdateSessionResourceRequest,
  UpdateSessionResourceResponse,
} from '../models.gen.ts'
import {
  addSessionResource,
  archiveSession,
  archiveSessionThread,
  createSession,
  deleteSession,
  deleteSessionResource,
  getSession,
  getSessionResource,
  getSessionThread,
  listSessionEvents,
  listSessionResources,
  listSessionThreadEvents,
  listSessionThreads,
  listSessions,
  sendSessionEvents,
  streamSessionEvents,
  streamSessionThreadEvents,
  updateSession,
  updateSessionResource,
} from '../operations.gen.ts'

export interface Sessions {
  /**
   * List sessions
   *
   * The only list that can also go back, by `prev_page`. A cursor belongs to the order that it was made with.
   */
  list(params?: ListSessionsParams | null, options?: RequestOptions): PagePromise<Session, SessionPage>
  /**
   * Create a session
   *
   * Starts a session of an agent in an environment. It is `idle` until the first event is sent, or `running` at once
   * with initial events. The sandbox is prepared from now on; a repository that can't be cloned is reported by a
   * `session.error`. On a self-hosted environment a work item is queued.
   *
   * A repeated request makes a second session. Limited to 300 creations a minute per organization.
   */
  create(params: CreateSessionParams, options?: RequestOptions): ApiPromise<Session>
  /**
   * Get a session
   *
   * Status, usage, stats and outcome evaluations are snapshots and may lag the event stream – straight after a send,
   * the status may still be `idle`. Archived sessions read `terminated`.
   */
  retrieve(sessionId: string, params?: GetSessionParams | null, options?: RequestOptions): ApiPromise<Session>
  /**
   * Update a session
   *
   * Changes the title, metadata, budget, and the agent's tools and MCP servers for this session alone. In force from
   * the next turn.
   */
  update(sessionId: string, params?: UpdateSessionParams | null, options?: RequestOptions): ApiPromise<Session>
  /**
   * Delete a session
   *
   * Removes the record, its events, its sandbox and the files that it produced. Streams get `session.deleted` and are
   * closed. Refused while the session runs; the status may lag, so wait until it is idle.
   */
  delete(sessionId: string, params?: DeleteSessionParams | null, options?: RequestOptions): ApiPromise<DeletedSession>
  /**
   * Archive a session
   *
   * The status becomes `terminated`; the history stays readable, and no more events are accepted. Refused while the
   * session runs; the status may lag, so wait until it is idle.
   */
  archive(sessionId: string, params?: ArchiveSessionParams | null, options?: RequestOptions): ApiPromise<Session>
  readonly events: SessionsEvents
  readonly resources: SessionsResources
  readonly threads: SessionsThreads
}

export interface SessionsEvents {
  /**
   * List the events of a session
   *
   * The history in the order of `processed_at`. The order of the list may differ slightly from the times shown, and
   * events that wait in the queue may be listed or not.
   */
  list(
    sessionId: string,
    params?: ListSessionEventsParams | null,
    options?: RequestOptions,
  ): PagePromise<SessionEvent, SessionEventPage>
  /**
   * Send events to a session
   *
   * Messages that are sent during a turn are queued, and emitted again with the same id once they are processed.
   * Answers to tools are routed to the right thread by the tool-use id.
   *
   * There are no idempotency keys – a repeated message starts a second turn. While the budget is used up, only answers
   * to tools and interrupts are accepted. Straight after a tool's result, a message may be refused for a moment.
   */
  send(
    sessionId: string,
    params: SendSessionEventsParams,
    options?: RequestOptions,
  ): ApiPromise<SendSessionEventsResponse>
  /**
   * Stream the events of a session
   *
   * Server-sent events, live only – there is no replay and no `Last-Event-ID`, so open the stream before sending. It
   * carries the primary thread and what other threads copy to it. Comments and `ping` events keep it alive, an `error`
   * event carries the error envelope, and `session.deleted` ends it.
   *
   * After a drop, open a new stream, read the history, and go on with the stream, skipping what was seen.
   */
  stream(
    sessionId: string,
    params?: StreamSessionEventsParams | null,
    options?: RequestOptions,
  ): EventStreamPromise<SessionStreamEvent>
}

export interface SessionsResources {
  /**
   * Get a resource of a session
   *
   * Memory stores have no id as a resource, so they can't be fetched here.
   */
  retrieve(
    resourceId: string,
    params: GetSessionResourceParams,
    options?: RequestOptions,
  ): ApiPromise<GetSessionResourceResponse>
  /**
   * Replace the access token of a repository
   *
   * Nothing else of a resource can be changed.
   */
  update(
    resourceId: string,
    params: UpdateSessionResourceParams,
    options?: RequestOptions,
  ): ApiPromise<UpdateSessionResourceResponse>
  /**
   * Remove a file from a session
   *
   * Files only.
   */
  delete(
    resourceId: string,
    params: DeleteSessionResourceParams,
    options?: RequestOptions,
  ): ApiPromise<DeletedSessionResource>
  /** List the resources of a session */
  list(
    sessionId: string,
    params?: ListSessionResourcesParams | null,
    options?: RequestOptions,
  ): PagePromise<SessionResource, SessionResourcePage>
  /**
   * Add a file to a session
   *
   * Files only. The session gets a copy with a file id of its own.
   */
  add(sessionId: string, params: AddSessionResourceParams, options?: RequestOptions): ApiPromise<FileResource>
}

export interface SessionsThreads {
  /** Get a thread */
  retrieve(threadId: string, params: GetSessionThreadParams, options?: RequestOptions): ApiPromise<SessionThread>
  /**
   * List the threads of a session
   *
   * The primary thread (without a parent) and advisors' threads are among them.
   */
  list(
    sessionId: string,
    params?: ListSessionThreadsParams | null,
    options?: RequestOptions,
  ): PagePromise<SessionThread, SessionThreadPage>
  /**
   * Archive a thread
   *
   * Possible while the thread is idle, which includes waiting for an action. It frees one of the 25 places.
   */
  archive(threadId: string, params: ArchiveSessionThreadParams, options?: RequestOptions): ApiPromise<SessionThread>
  readonly events: SessionsThreadsEvents
}

export interface SessionsThreadsEvents {
  /**
   * List the events of a thread
   *
   * Without filters and without a choice of order.
   */
  list(
    threadId: string,
    params: ListSessionThreadEventsParams,
    options?: RequestOptions,
  ): PagePromise<SessionEvent, SessionEventPage>
  /**
   * Stream the events of a thread
   *
   * Like the session's stream, for one thread; previews are those of the thread. Note that the path has no `/events`.
   */
  stream(
    threadId: string,
    params: StreamSessionThreadEventsParams,
    options?: RequestOptions,
  ): EventStreamPromise<SessionThreadStreamEvent>
}

export interface ListSessionsParams extends WorkspaceIdParam, BetasParam {
  /** How many entries a page may have. */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  agent_id?: string
  /** Only together with `agent_id`. */
  agent_version?: number
  /** Created after this time. */
  'created_at[gt]'?: string
  /** Not created before this time. */
  'created_at[gte]'?: string
  /** Created before this time. */
  'created_at[lt]'?: string
  /** Not created after this time. */
  'created_at[lte]'?: string
  /** Sessions that this deployment started. */
  deployment_id?: string
  /**
   * Whether archived ones are listed too.
   * Default false.
   */
  include_archived?: boolean
  /** Sessions that have this memory store attached. */
  memory_store_id?: string
  /**
   * By the time of creation.
   * Default "desc".
   */
  order?: 'asc' | 'desc'
  /** Repeat it for several. */
  statuses?: Array<'rescheduling' | 'running' | 'idle' | 'terminated'>
}

export interface CreateSessionParams extends CreateSessionRequest, WorkspaceIdParam, BetasParam {}

export interface GetSessionParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateSessionParams extends UpdateSessionRequest, WorkspaceIdParam, BetasParam {}

export interface DeleteSessionParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveSessionParams extends WorkspaceIdParam, BetasParam {}

export interface ListSessionEventsParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 1000.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /** Compares `processed_at`. */
  'created_at[gt]'?: string
  /** Compares `processed_at`. */
  'created_at[gte]'?: string
  /** Compares `processed_at`. */
  'created_at[lt]'?: string
  /** Compares `processed_at`. */
  'created_at[lte]'?: string
  /**
   * By `processed_at`. A cursor belongs to the order that it was made with.
   * Default "asc".
   */
  order?: 'asc' | 'desc'
  /** Repeat it for several. */
  types?: SessionEventType[]
}

export interface SendSessionEventsParams extends SendSessionEventsRequest, WorkspaceIdParam, BetasParam {}

export interface StreamSessionEventsParams extends WorkspaceIdParam, BetasParam {
  /** Ask for previews of these types on this connection. Other values, or more than 100, are refused. */
  event_deltas?: EventDeltaType[]
}

export interface GetSessionResourceParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `sesn_`. */
  session_id: string
}

export interface UpdateSessionResourceParams extends UpdateSessionResourceRequest, WorkspaceIdParam, BetasParam {
  /** Starts with `sesn_`. */
  session_id: string
}

export interface DeleteSessionResourceParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `sesn_`. */
  session_id: string
}

export interface ListSessionResourcesParams extends WorkspaceIdParam, BetasParam {
  /** Left out returns all. */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
}

export interface AddSessionResourceParams extends AddSessionResourceRequest, WorkspaceIdParam, BetasParam {}

export interface GetSessionThreadParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `sesn_`. */
  session_id: string
}

export interface ListSessionThreadsParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 1000.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /** Repeat it for several. */
  statuses?: SessionThreadStatusInput[]
}

export interface ArchiveSessionThreadParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `sesn_`. */
  session_id: string
}

export interface ListSessionThreadEventsParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `sesn_`. */
  session_id: string
  /**
   * How many entries a page may have.
   * Default 1000.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
}

export interface StreamSessionThreadEventsParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `sesn_`. */
  session_id: string
  /** Ask for previews of these types on this connection. Other values, or more than 100, are refused. */
  event_deltas?: EventDeltaType[]
}

/** Runs of an agent in an environment: their state, events, resources and threads. */
export function sessions(bind: Bind): Sessions {
  return {
    list: bind(listSessions),
    create: bind(createSession),
    retrieve: bind(getSession),
    update: bind(updateSession),
    delete: bind(deleteSession),
    archive: bind(archiveSession),
    events: {
      list: bind(listSessionEvents),
      send: bind(sendSessionEvents),
      stream: bind(streamSessionEvents),
    },
    resources: {
      retrieve: bind(getSessionResource),
      update: bind(updateSessionResource),
      delete: bind(deleteSessionResource),
      list: bind(listSessionResources),
      add: bind(addSessionResource),
    },
    threads: {
      retrieve: bind(getSessionThread),
      list: bind(listSessionThreads),
      archive: bind(archiveSessionThread),
      events: {
        list: bind(listSessionThreadEvents),
        stream: bind(streamSessionThreadEvents),
      },
    },
  }
}
