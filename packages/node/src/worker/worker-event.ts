/** Why the work on an item ended. */
export type WorkEnd =
  /** The session was idle for long enough; a message queues it again. */
  | 'idle'
  | 'terminated'
  | 'deleted'
  /** The API asked for it. */
  | 'stop_requested'
  /** Another worker may have it: nothing was sent any more. */
  | 'lease_lost'
  /** The worker was stopped while the session was idle. */
  | 'drained'
  /** The worker was stopped mid-turn: another one gets the item at once. */
  | 'handed_over'
  /** It could not be worked on; another worker gets it when the lease lapses. */
  | 'failed'
  /** A program of its own worked on it, and ended well. */
  | 'delegated'
  /** A probe of the API, which asks for nothing. */
  | 'healthcheck'

/** An error without secrets. */
export interface EventError {
  readonly name: string
  readonly code?: string
  readonly message: string
}

/** What a worker does, as plain data. */
export type WorkerEvent =
  | { readonly type: 'started'; readonly environmentId: string; readonly workerId: string }
  | { readonly type: 'poll_failed'; readonly error: EventError; readonly retryInMs: number }
  | (ItemEvent & { readonly workId: string; readonly sessionId: string })
  | { readonly type: 'draining'; readonly sessions: number }
  | { readonly type: 'stopped' }

/** What happens to one work item. */
export type ItemEvent =
  | { readonly type: 'claimed' }
  | { readonly type: 'ended'; readonly end: WorkEnd; readonly durationMs: number; readonly error?: EventError }
  /** `recovered`: the reply to an earlier heartbeat was lost, and the lease is still this worker's. */
  | {
      readonly type: 'heartbeat'
      readonly result: 'extended' | 'recovered' | 'failed'
      readonly error?: EventError | undefined
    }
  | { readonly type: 'lease_lost'; readonly why: string }
  /** The secret names an origin that `allowedApiOrigins` does not list; the worker's own is used. */
  | { readonly type: 'origin_refused'; readonly origin: string }
  | {
      readonly type: 'tool'
      readonly tool: string
      readonly callId: string
      readonly durationMs: number
      readonly isError: boolean
    }
  /** Something that a run reports and that stops nothing. */
  | { readonly type: 'report'; readonly report: string; readonly tool?: string; readonly error?: EventError }
  | {
      readonly type: 'skill'
      readonly skillId: string
      readonly result: 'installed' | 'cached' | 'failed'
      readonly error?: EventError
    }
  | {
      readonly type: 'memory'
      readonly storeId: string
      /** Path of the memory; absent when it is about the store. */
      readonly path?: string
      readonly result: MemoryResult
      readonly error?: EventError
    }
  | { readonly type: 'clean_up_failed'; readonly error: EventError }

/**
 * What became of a memory: `conflict`: changed on both sides, the local text is kept beside it · `refused`: the API does
 * not take it · `not_at_mount_path`: programs find the store in another folder than the agent was told.
 */
export type MemoryResult =
  | 'mounted'
  | 'uploaded'
  | 'downloaded'
  | 'deleted'
  | 'conflict'
  | 'refused'
  | 'failed'
  | 'not_at_mount_path'

/** Writes events as lines of JSON, for a log. `write` gets each line without its end. */
export function jsonLines(write: (line: string) => void): (event: WorkerEvent) => void {
  return ({ type, ...fields }) => write(JSON.stringify({ time: new Date().toISOString(), event: type, ...fields }))
}
