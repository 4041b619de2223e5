/** Ordered rules with a seed. Plain data: the same plan comes from TypeScript, a file or the control surface. */
export interface FaultPlan {
  /** Seeds `probability` and random chunk sizes. Default 0. */
  readonly seed?: number | string
  readonly rules: readonly FaultRule[]
}

/** What goes wrong, and when. */
export interface FaultRule {
  /** Name in traces. Default `rule-<index>`. */
  readonly id?: string
  /** Default: every request. */
  readonly match?: FaultMatch
  readonly action: FaultAction
  /** How often the rule acts. Default: without limit. */
  readonly times?: number
}

/** The requests that a rule acts on; every part that is given must fit. */
export interface FaultMatch {
  /** `operationId` of the contract, or several. */
  readonly operation?: string | readonly string[]
  readonly method?: string
  /** A session id: requests whose path names it. */
  readonly session?: string
  /** Which of the requests that match otherwise, counted from 1 per rule. */
  readonly ordinal?: Ordinal
  /** The request body contains this text, for example `user.custom_tool_result`. */
  readonly bodyIncludes?: string
  /** Chance per request (or per event, when `event` is given), 0 to 1. */
  readonly probability?: number
  /** Acts on single events of a stream or of a history page, not on the request. */
  readonly event?: EventMatch
  /** Acts when this many bytes of the response body have been delivered. */
  readonly byte?: number
}

/** The events that a rule acts on; every part that is given must fit. */
export interface EventMatch {
  readonly type?: string | readonly string[]
  readonly id?: string
  /** A user event comes twice: `queued` with `processed_at` null, then `processed`. */
  readonly phase?: 'queued' | 'processed'
  /** Which of the events that match otherwise, counted from 1 per stream (or per page). */
  readonly ordinal?: Ordinal
}

/** The how-manieth of those that match, from 1: one, several, or a range with a step. */
export type Ordinal =
  | number
  | readonly number[]
  | { readonly from?: number; readonly to?: number; readonly every?: number }

/** What goes wrong. */
export type FaultAction =
  /** Waits before the request is handled, before the event is delivered, or at the byte. */
  | { readonly type: 'delay'; readonly ms: number }
  /** Answers in place of the API; the request is not handled. */
  | StatusAction
  /** The connection fails before the request is sent: nothing was handled. Over sockets it can only be reset. */
  | { readonly type: 'abort'; readonly code?: string }
  /** The connection is reset: before handling, or at the matched byte or event. */
  | { readonly type: 'reset' }
  /** Nothing more comes, and the connection stays open: instead of an answer, or from the matched byte or event on. */
  | { readonly type: 'hang' }
  /** The body ends cleanly at the matched byte or event. */
  | { readonly type: 'truncate' }
  /** Changes the byte at the position (default: flips all its bits), or breaks the JSON of the matched event. */
  | { readonly type: 'corrupt'; readonly value?: number }
  /** The request is handled, its reply is lost. `landAfterMs`: handled only that much later. */
  | LoseAction
  /** The body comes in chunks of `bytes` (`random`: 1 to 16), one each `everyMs`. */
  | { readonly type: 'trickle'; readonly bytes: number | 'random'; readonly everyMs?: number }
  /** Leaves the matched event out of the stream (default) or of history. */
  | { readonly type: 'drop'; readonly from?: 'stream' | 'history' }
  /** Delivers the matched event again. */
  | { readonly type: 'duplicate'; readonly copies?: number; readonly in?: 'stream' | 'history' }
  /** Holds the matched event back until `by` more have passed. Default 1. */
  | { readonly type: 'reorder'; readonly by?: number; readonly in?: 'stream' | 'history' }
  /** Changes fields of the matched event: an empty id, an unknown type, a `__proto__` key as text. */
  | {
      readonly type: 'patch'
      readonly set?: Readonly<Record<string, unknown>>
      readonly remove?: readonly string[]
      readonly in?: 'stream' | 'history'
    }
  /** Raw bytes before the matched event: an unknown frame, a comment, a broken line. */
  | { readonly type: 'insert'; readonly frame: string }
  /** From the matched event on, the stream carries nothing but heartbeats. */
  | { readonly type: 'pings' }
  /** A list does not show its newest entries: the last `entries`, or those younger than `ms`. */
  | { readonly type: 'lag'; readonly ms?: number; readonly entries?: number }
  /** A list answers with the cursor that it was asked with: a cycle. */
  | { readonly type: 'cycle' }
  /** A page begins `by` entries earlier (negative) or later than it should. */
  | { readonly type: 'shift'; readonly by: number }

export interface StatusAction {
  readonly type: 'status'
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Body as it goes out. Default: the error envelope of the status. */
  readonly body?: string
  readonly errorCode?: string
}

export interface LoseAction {
  readonly type: 'lose'
  /** What the client sees instead of the reply. Default `reset`. */
  readonly reply?: 'reset' | 'hang' | Omit<StatusAction, 'type'>
  readonly landAfterMs?: number
}
