import type { RandomState } from '../ids/seeded-random.ts'

/** Where state is kept beyond the process. All calls are synchronous, so that a change is kept before its reply leaves. */
export interface Store {
  /** Everything kept; undefined when the store is new. */
  load(): KeptState | undefined
  /** Keeps changes, all or none. */
  save(changes: Changes): void
}

/** Where the emulator's sources of ids, times and request numbers stand. */
export interface Counters {
  readonly random: RandomState
  readonly lastMicros: number
  readonly requestSerial: number
}

/** All that a store keeps of an emulator. */
export interface KeptState {
  readonly counters: Counters
  /** In order of their sequence numbers. A session's log is kept apart. */
  readonly records: readonly KeptRecord[]
  readonly logs: Readonly<Record<string, readonly string[]>>
}

/** A resource as it is kept, with its place in the order of creation. */
export interface KeptRecord {
  readonly kind: string
  readonly id: string
  readonly seq: number
  readonly json: string
}

/** What one request or timer changed, to be kept together. */
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
