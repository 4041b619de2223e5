import type { SessionRecord } from '../sessions/session-record.ts'
import type { OwnedWorld } from './create-world.ts'
import type { Changes, KeptRecord, LogRows, Store } from './store.ts'

/** Finds out what changed and gives it to the store. */
export interface ChangeTracker {
  touch(kind: string, id: string): void
  commit(): void
}

/** A record is compared with what was kept of it, so that a read costs no write; a log is kept row by row. */
export function createChangeTracker(world: OwnedWorld, store: Store): ChangeTracker {
  const touched = new Map<string, Set<string>>()
  const kept = new Map<string, string>()
  const logLengths = new Map<string, number>()

  function commit(): void {
    if (touched.size === 0) return
    const records: KeptRecord[] = []
    const deleted: Changes['deleted'][number][] = []
    const logs: LogRows[] = []
    const work = [...touched]
    touched.clear()
    for (const [kind, ids] of work) {
      for (const id of ids) {
        const record = world.collections.get(kind)?.peek(id)
        if (record) keep({ kind, id, record, records, logs })
        else if (kept.delete(`${kind} ${id}`)) deleted.push({ kind, id })
        if (!record) logLengths.delete(id)
      }
    }
    if (records.length + deleted.length + logs.length === 0) return
    const counters = {
      random: world.random,
      lastMicros: world.timestamps.last(),
      requestSerial: world.lastRequestSerial(),
    }
    store.save({ counters, records, deleted, logs })
  }

  function keep(change: {
    kind: string
    id: string
    record: { readonly id: string }
    records: KeptRecord[]
    logs: LogRows[]
  }): void {
    const { kind, id, record } = change
    const json = JSON.stringify(record, isSession(kind) ? withoutLog : undefined)
    if (kept.get(`${kind} ${id}`) !== json) {
      kept.set(`${kind} ${id}`, json)
      change.records.push({ kind, id, seq: world.collections.get(kind)?.seqOf(id) ?? 0, json })
    }
    if (!isSession(kind)) return
    const { log } = record as SessionRecord
    const from = logLengths.get(id) ?? 0
    if (log.length <= from) return
    change.logs.push({ session: id, from, entries: log.slice(from).map((entry) => JSON.stringify(entry)) })
    logLengths.set(id, log.length)
  }

  for (const [kind, collection] of world.collections) {
    for (const { record } of collection.scan('asc')) {
      kept.set(`${kind} ${record.id}`, JSON.stringify(record, isSession(kind) ? withoutLog : undefined))
      if (isSession(kind)) logLengths.set(record.id, (record as SessionRecord).log.length)
    }
  }

  return {
    touch(kind, id) {
      const ids = touched.get(kind)
      if (ids) ids.add(id)
      else touched.set(kind, new Set([id]))
    },
    commit,
  }
}

function isSession(kind: string): boolean {
  return kind === 'sessions'
}

function withoutLog(key: string, value: unknown): unknown {
  return key === 'log' ? [] : value
}
