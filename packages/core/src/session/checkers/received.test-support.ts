/** An event as a checker sees it. */
export interface CheckedEvent {
  readonly type: string
  readonly id?: string
  readonly processed_at?: string | null
  readonly session_thread_id?: string | null
}

/** What happened and what a reader got of it. Checkers give the violations that they find, in words. */
export interface Observation {
  /** The history in the end, in its order. */
  readonly history: readonly CheckedEvent[]
  /** Events that only the stream carried. */
  readonly streamOnly?: readonly CheckedEvent[]
  /** What the reader was given, in order. */
  readonly received: readonly CheckedEvent[]
  /**
   * Ids of events that history showed later than it is waited for: they are owed, but not their place in the order.
   */
  readonly late?: ReadonlySet<string>
}

export type Checker = (observation: Observation) => string[]

export function isPreviewEvent({ type }: CheckedEvent): boolean {
  return type === 'event_start' || type === 'event_delta' || type === 'preview_void'
}

/** Id and phase. */
export function phaseKey({ id, processed_at }: CheckedEvent): string {
  return `${id} ${processed_at ? 'processed' : 'queued'}`
}
