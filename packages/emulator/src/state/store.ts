import type { RandomState } from '../ids/seeded-random.ts'

/** Where state is kept beyond the process. All calls are synchronous, so that a change is kept before its reply leaves. */
export interface Store {
  /** Everything kept; undefined when the store is new. */
  load(): KeptState | undefined
  /** Keeps changes, all or none. */
  save(changes: Changes): void
}

export interface Counters {
  readonly random: RandomState
  readonly lastMicros: number
  readonly requestSerial: number
}

export interface KeptState {
  readonly counters: Counters
  /** In order of their sequence numbers. A session's log is kept apart. */
  readonly records: readonly KeptRecord[]
  readonly logs: Readonly<Record<string, readonly string[]>>
}

export interface KeptRecord {
  readonly kind: string
  readonly id: string
  readonly seq: number
  readonly json: string
}

export interface Changes {
  readonly counters: Counters
  readonly records: readonly KeptRecord[]
  readonly deleted: readonly { readonly kind: string; readonly id: string }[]
  readonly logs: readonly LogRows[]
}

/** Entries appended to a session's log, from an index on. */
export interface LogRows {
  readonly session: string
  readonly from: number
  readonly entries: readonly string[]
}
