import { setIdleTimer } from '../clock/advanceable-clock.ts'
import { followAgents } from '../deployments/schedule.ts'
import { publishOutputs } from '../files/session-files.ts'
import { newId } from '../ids/new-id.ts'
import { seedRandom } from '../ids/seeded-random.ts'
import { createTimestamps } from '../ids/timestamps.ts'
import { keepSandboxMemories } from '../memory/sandbox-memories.ts'
import type { EmulatorSettings } from '../settings.ts'
import { createStreamRegistry } from '../streams/stream-registry.ts'
import { advance } from '../turn/advance.ts'
import { wake } from '../turn/wake.ts'
import { tellEndpoints } from '../webhooks/tell-endpoints.ts'
import type { Clock } from '../wire.ts'
import { queueSessionWork } from '../work/queue-work.ts'
import type { Happening, World } from '../world.ts'
import type { ChangeTracker } from './change-tracker.ts'
import { createChangeTracker } from './change-tracker.ts'
import type { Collection } from './collection.ts'
import { createCollection } from './collection.ts'
import type { Store } from './store.ts'

export interface WorldOptions {
  readonly clock: Clock
  readonly seed: number | string
  readonly settings: EmulatorSettings
}

/** The world with its collections at hand, for snapshots. */
export interface OwnedWorld extends World {
  readonly collections: ReadonlyMap<string, Collection<{ readonly id: string }>>
  setRequestSerial(serial: number): void
  /** Keeps what has changed since the last time; does nothing without a store. */
  commit(): void
  /** From now on every change is kept in the store. */
  keepIn(store: Store): void
  /** Drops every task that is scheduled. */
  cancelTasks(): void
}

export function createWorld({ clock, seed, settings }: WorldOptions): OwnedWorld {
  const collections = new Map<string, Collection<{ readonly id: string }>>()
  const listeners: ((happening: Happening) => void)[] = []
  const random = seedRandom(seed)
  let serial = 0
  let generation = 0
  let tracker: ChangeTracker | undefined
  const touch = (kind: string, id: string) => tracker?.touch(kind, id)

  /** A task that is dropped when the state it was meant for is, and whose changes are kept. */
  const inGeneration = (task: () => void) => {
    const scheduledIn = generation
    return () => {
      if (scheduledIn !== generation) return
      task()
      tracker?.commit()
    }
  }

  const world: OwnedWorld = {
    clock,
    settings,
    random,
    collections,
    timestamps: createTimestamps(clock),
    streams: createStreamRegistry({ clock, pingMs: settings.timing.pingMs }),
    collection<T extends { readonly id: string }>(kind: string): Collection<T> {
      let collection = collections.get(kind)
      if (!collection) {
        collection = createCollection((id) => touch(kind, id))
        collections.set(kind, collection)
      }
      // A kind always holds one type of record; its resource folder alone names it.
      return collection as Collection<{ readonly id: string }> as Collection<T>
    },
    newId: (prefix) => newId(random, prefix),
    touch,
    schedule(delayMs, task) {
      if (delayMs <= 0) void Promise.resolve().then(inGeneration(task))
      else clock.setTimer(inGeneration(task), delayMs)
    },
    scheduleIdle(delayMs, task) {
      if (delayMs <= 0) world.schedule(0, task)
      else setIdleTimer(clock, inGeneration(task), delayMs)
    },
    nextRequestSerial: () => ++serial,
    lastRequestSerial: () => serial,
    setRequestSerial(value) {
      serial = value
    },
    advance,
    wake: (session) => wake(world, session),
    writeFile(session, path, content) {
      session.files[path] = content
      world.announce({ kind: 'file.written', id: session.id, path })
    },
    announce(happening) {
      for (const listener of listeners) listener(happening)
    },
    listen: (listener) => void listeners.push(listener),
    cancelTasks() {
      generation++
    },
    commit: () => tracker?.commit(),
    keepIn(store) {
      tracker = createChangeTracker(world, store)
    },
  }
  publishOutputs(world)
  keepSandboxMemories(world)
  queueSessionWork(world)
  followAgents(world)
  tellEndpoints(world)
  return world
}
