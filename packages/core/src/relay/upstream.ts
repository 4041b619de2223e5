import { listFiles } from '../generated/operations.gen.ts'
import type { CheckedEvent } from './check-events.ts'
import { Refusal } from './refusal.ts'
import type { RelayClient, UpstreamEventPage, UpstreamOptions, UpstreamStream } from './relay-client.ts'
import type { RelayOperation } from './relay-routes.ts'

/** One call to the API, for one session: ids and params that were checked, and nothing else of the page's request. */
export interface UpstreamCall {
  readonly session: string
  readonly ids: Readonly<Record<string, string>>
  readonly params: Readonly<Record<string, unknown>>
  readonly options: UpstreamOptions
}

export type StreamOperation = 'sessions.events.stream' | 'sessions.threads.events.stream'
export type ReadOperation = Exclude<RelayOperation, StreamOperation | 'sessions.events.send' | 'files.download'>

/** The calls that a relay makes by the client that holds the key. */
export interface Upstream {
  read(name: ReadOperation, call: UpstreamCall): PromiseLike<unknown>
  stream(name: StreamOperation, call: UpstreamCall): PromiseLike<UpstreamStream>
  send(call: UpstreamCall, events: CheckedEvent[]): PromiseLike<unknown>
  history(call: UpstreamCall): PromiseLike<UpstreamEventPage>
  /** A file that the session wrote or was given; others are not found. */
  download(call: UpstreamCall): Promise<Response>
}

export function createUpstream({ sessions, files }: RelayClient): Upstream {
  const { events, threads } = sessions
  const thread = ({ ids, session, params }: UpstreamCall) =>
    [ids.thread_id ?? '', { ...params, session_id: session }] as const
  const withFiles = () => {
    if (files) return files
    throw new Refusal(404, 'This relay has no files.')
  }
  return {
    read(name, call) {
      const { session, params, options } = call
      switch (name) {
        case 'sessions.retrieve':
          return sessions.retrieve(session, params, options)
        case 'sessions.events.list':
          return events.list(session, params, options)
        case 'sessions.threads.list':
          return threads.list(session, params, options)
        case 'sessions.threads.retrieve':
          return threads.retrieve(...thread(call), options)
        case 'sessions.threads.events.list':
          return threads.events.list(...thread(call), options)
        case 'files.list':
          return withFiles().list({ limit: params.limit, page: params.page, scope_id: session } as FilesQuery, options)
      }
    },
    stream(name, call) {
      const { session, params, options } = call
      return name === 'sessions.events.stream'
        ? events.stream(session, params, options)
        : threads.events.stream(...thread(call), options)
    },
    send: ({ session, options }, checked) => events.send(session, { events: checked as never[] }, options),
    history: ({ session, params, options }) => events.list(session, params, options),
    async download({ session, ids, options }) {
      const id = ids.file_id ?? ''
      // The API tells the session of a file only under this beta; a file without one is nobody's here.
      const { scope } = await withFiles().retrieveMetadata(id, { betas: [listFiles.beta ?? ''] }, options)
      if (scope?.id !== session) throw new Refusal(404, 'The session has no such file.')
      return withFiles().download(id, {}, options)
    },
  }
}

interface FilesQuery {
  readonly scope_id: string
}
