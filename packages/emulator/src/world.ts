import type { At } from './events/append-event.ts'
import type { RandomState } from './ids/seeded-random.ts'
import type { Timestamps } from './ids/timestamps.ts'
import type { SessionRecord } from './sessions/session-record.ts'
import type { EmulatorSettings } from './settings.ts'
import type { Collection } from './state/collection.ts'
import type { StreamRegistry } from './streams/stream-registry.ts'
import type { Clock } from './wire.ts'

/** Everything that handlers and state machines share. All state is plain data in the collections. */
export interface World {
  readonly clock: Clock
  readonly timestamps: Timestamps
  /** Drives ids; part of a snapshot. */
  readonly random: RandomState
  readonly settings: EmulatorSettings
  readonly streams: StreamRegistry
  /** The collection of one kind of record, made on first use. */
  collection<T extends { readonly id: string }>(kind: string): Collection<T>
  newId(prefix: string): string
  /** Says that a record was changed that was not just taken from its collection by `get`, so that it is kept. */
  touch(kind: string, id: string): void
  /** Runs a task after a delay in the emulator's time, in a microtask when there is none. */
  schedule(delayMs: number, task: () => void): void
  /** The same for what no process has to stay for. */
  scheduleIdle(delayMs: number, task: () => void): void
  /** Serial number of the next model request. */
  nextRequestSerial(): number
  lastRequestSerial(): number
  /** Performs a thread's steps until it has to wait. */
  advance(at: At): void
  /** Starts the session's next turn if there is something to react to. */
  wake(session: SessionRecord): void
  /** A file that an agent wrote in its sandbox. */
  writeFile(session: SessionRecord, path: string, content: string): void
  /** Tells those who listen (webhooks, deployments, verdicts) what happened. */
  announce(happening: Happening): void
  listen(listener: (happening: Happening) => void): void
}

/** Something that others than its own state machine may care about. */
export interface Happening {
  /** For example `agent.created`, `session.idle`. */
  readonly kind: string
  readonly id: string
  readonly [detail: string]: unknown
}
