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
  /** listSessions */
  list(params?: ListSessionsParams | null, options?: RequestOptions): PagePromise<Session, SessionPage>
  /** createSession */
  create(params: CreateSessionParams, options?: RequestOptions): ApiPromise<Session>
  /** getSession */
  retrieve(sessionId: string, params?: GetSessionParams | null, options?: RequestOptions): ApiPromise<Session>
  /** updateSession */
  update(sessionId: string, params?: UpdateSessionParams | null, options?: RequestOptions): ApiPromise<Session>
  /** deleteSession */
  delete(sessionId: string, params?: DeleteSessionParams | null, options?: RequestOptions): ApiPromise<DeletedSession>
  /** archiveSession */
  archive(sessionId: string, params?: ArchiveSessionParams | null, options?: RequestOptions): ApiPromise<Session>
  readonly events: SessionsEvents
  readonly resources: SessionsResources
  readonly threads: SessionsThreads
}

export interface SessionsEvents {
  /** listSessionEvents */
  list(
    sessionId: string,
    params?: ListSessionEventsParams | null,
    options?: RequestOptions,
  ): PagePromise<SessionEvent, SessionEventPage>
  /** sendSessionEvents */
  send(
    sessionId: string,
    params: SendSessionEventsParams,
    options?: RequestOptions,
  ): ApiPromise<SendSessionEventsResponse>
  /** streamSessionEvents */
  stream(
    sessionId: string,
    params?: StreamSessionEventsParams | null,
    options?: RequestOptions,
  ): EventStreamPromise<SessionStreamEvent>
}

export interface SessionsResources {
  /** getSessionResource */
  retrieve(
    resourceId: string,
    params: GetSessionResourceParams,
    options?: RequestOptions,
  ): ApiPromise<GetSessionResourceResponse>
  /** updateSessionResource */
  update(
    resourceId: string,
    params: UpdateSessionResourceParams,
    options?: RequestOptions,
  ): ApiPromise<UpdateSessionResourceResponse>
  /** deleteSessionResource */
  delete(
    resourceId: string,
    params: DeleteSessionResourceParams,
    options?: RequestOptions,
  ): ApiPromise<DeletedSessionResource>
  /** listSessionResources */
  list(
    sessionId: string,
    params?: ListSessionResourcesParams | null,
    options?: RequestOptions,
  ): PagePromise<SessionResource, SessionResourcePage>
  /** addSessionResource */
  add(sessionId: string, params: AddSessionResourceParams, options?: RequestOptions): ApiPromise<FileResource>
}

export interface SessionsThreads {
  /** getSessionThread */
  retrieve(threadId: string, params: GetSessionThreadParams, options?: RequestOptions): ApiPromise<SessionThread>
  /** listSessionThreads */
  list(
    sessionId: string,
    params?: ListSessionThreadsParams | null,
    options?: RequestOptions,
  ): PagePromise<SessionThread, SessionThreadPage>
  /** archiveSessionThread */
  archive(threadId: string, params: ArchiveSessionThreadParams, options?: RequestOptions): ApiPromise<SessionThread>
  readonly events: SessionsThreadsEvents
}

export interface SessionsThreadsEvents {
  /** listSessionThreadEvents */
  list(
    threadId: string,
    params: ListSessionThreadEventsParams,
    options?: RequestOptions,
  ): PagePromise<SessionEvent, SessionEventPage>
  /** streamSessionThreadEvents */
  stream(
    threadId: string,
    params: StreamSessionThreadEventsParams,
    options?: RequestOptions,
  ): EventStreamPromise<SessionThreadStreamEvent>
}

export interface ListSessionsParams extends WorkspaceIdParam, BetasParam {
  limit?: number
  page?: string | null
  agent_id?: string
  agent_version?: number
  'created_at[gt]'?: string
  'created_at[gte]'?: string
  'created_at[lt]'?: string
  'created_at[lte]'?: string
  deployment_id?: string
  /** Default false. */
  include_archived?: boolean
  memory_store_id?: string
  /** Default "desc". */
  order?: 'asc' | 'desc'
  statuses?: Array<'rescheduling' | 'running' | 'idle' | 'terminated'>
}

export interface CreateSessionParams extends CreateSessionRequest, WorkspaceIdParam, BetasParam {}

export interface GetSessionParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateSessionParams extends UpdateSessionRequest, WorkspaceIdParam, BetasParam {}

export interface DeleteSessionParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveSessionParams extends WorkspaceIdParam, BetasParam {}

export interface ListSessionEventsParams extends WorkspaceIdParam, BetasParam {
  /** Default 1000. */
  limit?: number
  page?: string | null
  'created_at[gt]'?: string
  'created_at[gte]'?: string
  'created_at[lt]'?: string
  'created_at[lte]'?: string
  /** Default "asc". */
  order?: 'asc' | 'desc'
  types?: SessionEventType[]
}

export interface SendSessionEventsParams extends SendSessionEventsRequest, WorkspaceIdParam, BetasParam {}

export interface StreamSessionEventsParams extends WorkspaceIdParam, BetasParam {
  event_deltas?: EventDeltaType[]
}

export interface GetSessionResourceParams extends WorkspaceIdParam, BetasParam {
  session_id: string
}

export interface UpdateSessionResourceParams extends UpdateSessionResourceRequest, WorkspaceIdParam, BetasParam {
  session_id: string
}

export interface DeleteSessionResourceParams extends WorkspaceIdParam, BetasParam {
  session_id: string
}

export interface ListSessionResourcesParams extends WorkspaceIdParam, BetasParam {
  limit?: number
  page?: string | null
}

export interface AddSessionResourceParams extends AddSessionResourceRequest, WorkspaceIdParam, BetasParam {}

export interface GetSessionThreadParams extends WorkspaceIdParam, BetasParam {
  session_id: string
}

export interface ListSessionThreadsParams extends WorkspaceIdParam, BetasParam {
  /** Default 1000. */
  limit?: number
  page?: string | null
  statuses?: SessionThreadStatusInput[]
}

export interface ArchiveSessionThreadParams extends WorkspaceIdParam, BetasParam {
  session_id: string
}

export interface ListSessionThreadEventsParams extends WorkspaceIdParam, BetasParam {
  session_id: string
  /** Default 1000. */
  limit?: number
  page?: string | null
}

export interface StreamSessionThreadEventsParams extends WorkspaceIdParam, BetasParam {
  session_id: string
  event_deltas?: EventDeltaType[]
}

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
