import { resumeSchedules } from '../deployments/schedule.ts'
import { resumeDreams } from '../dreams/run-dream.ts'
import { invalidRequest } from '../http/api-failure.ts'
import type { RandomState } from '../ids/seeded-random.ts'
import { seedRandom } from '../ids/seeded-random.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import { scheduleWake } from '../turn/sleep.ts'
import { resumeDeliveries } from '../webhooks/deliver.ts'
import type { CollectionDump } from './collection.ts'
import type { OwnedWorld } from './create-world.ts'
import type { KeptState, Store } from './store.ts'

/** All state as plain JSON data. */
export interface Snapshot {
  readonly version: 1
  readonly random: RandomState
  readonly lastMicros: number
  readonly requestSerial: number
  readonly collections: Readonly<Record<string, CollectionDump<{ readonly id: string }>>>
}

export function saveState(world: OwnedWorld): Snapshot {
  const snapshot: Snapshot = {
    version: 1,
    random: world.random,
    lastMicros: world.timestamps.last(),
    requestSerial: world.lastRequestSerial(),
    collections: Object.fromEntries(Array.from(world.collections, ([kind, collection]) => [kind, collection.dump()])),
  }
  return JSON.parse(JSON.stringify(snapshot))
}

/** Checks a snapshot that came as data. */
export function checkSnapshot(value: unknown): Snapshot {
  if (!isSnapshot(value)) throw invalidRequest('this is not a snapshot of version 1')
  return value
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'collections' in value
  )
}

export function loadState(world: OwnedWorld, snapshot: Snapshot): void {
  const copy: Snapshot = JSON.parse(JSON.stringify(snapshot))
  stopActivity(world)
  for (const collection of world.collections.values()) collection.clear()
  for (const [kind, dump] of Object.entries(copy.collections)) world.collection(kind).load(dump)
  replaceRandom(world.random, copy.random)
  world.timestamps.reset(copy.lastMicros)
  world.setRequestSerial(copy.requestSerial)
  resumeSessions(world)
  resumeSchedules(world)
  resumeDeliveries(world)
  resumeDreams(world)
}

export function clearState(world: OwnedWorld, seed: number | string): void {
  stopActivity(world)
  for (const collection of world.collections.values()) collection.clear()
  replaceRandom(world.random, seedRandom(seed))
  world.setRequestSerial(0)
}

/** Loads what a store kept, goes on with its turns, and keeps every change from then on. */
export function openStore(world: OwnedWorld, store: Store): void {
  const state = store.load()
  if (state) loadState(world, snapshotOf(state))
  world.keepIn(store)
}

function snapshotOf({ counters, records, logs }: KeptState): Snapshot {
  const collections: Record<string, { nextSeq: number; entries: [number, { id: string }][] }> = {}
  for (const { kind, seq, json } of records) {
    const record = JSON.parse(json)
    if (kind === 'sessions') record.log = (logs[record.id] ?? []).map((entry) => JSON.parse(entry))
    const collection = collections[kind] ?? { nextSeq: 1, entries: [] }
    collections[kind] = collection
    collection.entries.push([seq, record])
    collection.nextSeq = seq + 1
  }
  return { version: 1, ...counters, collections }
}

function stopActivity(world: OwnedWorld): void {
  world.cancelTasks()
  for (const connection of world.streams.all()) connection.close()
}

/** Turns go on from where their records stand: sleeping ones wake when due, others are performed again. */
function resumeSessions(world: OwnedWorld): void {
  for (const session of sessionsOf(world).values()) {
    for (const thread of session.threads) {
      const at = { world, session, thread }
      if (!thread.turn) continue
      if (thread.turn.wakeAt !== null) scheduleWake(at, thread.turn)
      else world.schedule(0, () => world.advance(at))
    }
    world.wake(session)
  }
}

function replaceRandom(target: RandomState, source: RandomState): void {
  for (const index of [0, 1, 2, 3] as const) target[index] = source[index]
}
