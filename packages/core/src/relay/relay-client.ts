import type { FileMetadata, SessionEvent, SessionStreamEvent } from '../generated/models.gen.ts'
import type { Platform } from '../platform.ts'

/** What a relay needs of the client that holds the key. The clients of this package have this shape. */
export interface RelayClient {
  readonly platform: Pick<Platform, 'clock' | 'crypto'>
  readonly sessions: {
    retrieve(sessionId: string, params: object, options: UpstreamOptions): PromiseLike<unknown>
    readonly events: {
      list(sessionId: string, params: object, options: UpstreamOptions): PromiseLike<UpstreamEventPage>
      send(sessionId: string, params: { events: never[] }, options: UpstreamOptions): PromiseLike<unknown>
      stream(sessionId: string, params: object, options: UpstreamOptions): PromiseLike<UpstreamStream>
    }
    readonly threads: {
      list(sessionId: string, params: object, options: UpstreamOptions): PromiseLike<unknown>
      retrieve(threadId: string, params: { session_id: string }, options: UpstreamOptions): PromiseLike<unknown>
      readonly events: {
        list(threadId: string, params: { session_id: string }, options: UpstreamOptions): PromiseLike<unknown>
        stream(threadId: string, params: { session_id: string }, options: UpstreamOptions): PromiseLike<UpstreamStream>
      }
    }
  }
  /** Needed only where a grant names operations of files. */
  readonly files?: {
    list(params: { scope_id: string }, options: UpstreamOptions): PromiseLike<unknown>
    retrieveMetadata(fileId: string, params: { betas: string[] }, options: UpstreamOptions): PromiseLike<FileMetadata>
    download(fileId: string, params: object, options: UpstreamOptions): PromiseLike<Response>
  }
}

/** Options that a relay gives to each of its calls. */
export interface UpstreamOptions {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  readonly deadlineMs?: number
}

/** A page of the history, as far as a relay reads it. */
export interface UpstreamEventPage {
  readonly data: readonly SessionEvent[]
  readonly next_page?: string | null
}

/** An event stream of the API, as `sessions.events.stream` gives it. */
export interface UpstreamStream {
  readBatch(): Promise<readonly SessionStreamEvent[] | undefined>
  close(): void
}
