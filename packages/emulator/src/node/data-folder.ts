import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Changes, KeptRecord, KeptState, Store } from '../state/store.ts'
import type { Database } from './open-database.ts'
import { openDatabase } from './open-database.ts'

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS counters (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS records (kind TEXT, id TEXT, seq INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS logs (session TEXT, position INTEGER, json TEXT NOT NULL, PRIMARY KEY (session, position)) WITHOUT ROWID;
`

/**
 * Keeps state in a folder, in an embedded database, so that a process killed at any moment loses nothing that it
 * acknowledged. Rejects on a runtime without one (Node before 22.13), where state stays in memory.
 */
export async function openDataFolder(path: string): Promise<Store> {
  mkdirSync(path, { recursive: true })
  const database = await openDatabase(join(path, 'emulator.sqlite'))
  database.exec(schema)
  return { load: () => load(database), save: writer(database) }
}

function load(database: Database): KeptState | undefined {
  const counters = database.prepare('SELECT json FROM counters').all()[0]?.['json']
  if (typeof counters !== 'string') return undefined
  const records = database
    .prepare('SELECT kind, id, seq, json FROM records ORDER BY kind, seq')
    .all()
    .map(
      (row): KeptRecord => ({
        kind: String(row['kind']),
        id: String(row['id']),
        seq: Number(row['seq']),
        json: String(row['json']),
      }),
    )
  const logs: Record<string, string[]> = {}
  for (const row of database.prepare('SELECT session, json FROM logs ORDER BY session, position').all()) {
    const log = logs[String(row['session'])] ?? []
    logs[String(row['session'])] = log
    log.push(String(row['json']))
  }
  return { counters: JSON.parse(counters), records, logs }
}

function writer(database: Database): (changes: Changes) => void {
  const putCounters = database.prepare('INSERT OR REPLACE INTO counters VALUES (1, ?)')
  const putRecord = database.prepare('INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?)')
  const dropRecord = database.prepare('DELETE FROM records WHERE kind = ? AND id = ?')
  const dropLog = database.prepare('DELETE FROM logs WHERE session = ?')
  const putEntry = database.prepare('INSERT OR REPLACE INTO logs VALUES (?, ?, ?)')

  return (changes) => {
    database.exec('BEGIN')
    try {
      for (const { kind, id } of changes.deleted) {
        dropRecord.run(kind, id)
        dropLog.run(id)
      }
      for (const { kind, id, seq, json } of changes.records) putRecord.run(kind, id, seq, json)
      for (const { session, from, entries } of changes.logs) {
        for (const [index, entry] of entries.entries()) putEntry.run(session, from + index, entry)
      }
      putCounters.run(JSON.stringify(changes.counters))
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
}
