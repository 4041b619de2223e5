import type { ToolJournal } from '@org/managed-agents-core/session'
import type { ContinuationStore, DeliveryStore } from '@org/managed-agents-core/webhooks'
import { openDatabase, told } from './open-database.ts'

/** Stores that outlive the process, and that the processes of one machine may share. */
export interface SqliteStores {
  /** For `run({ journal })` and workers: a call is begun by one of them alone. */
  readonly journal: ToolJournal
  /** For `resumeByWebhook`. */
  readonly continuations: ContinuationStore
  /** For `createWebhookHandler`. */
  readonly deliveries: DeliveryStore
  close(): void
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS calls (session TEXT, call TEXT, entry TEXT NOT NULL, PRIMARY KEY (session, call)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS continuations (session TEXT PRIMARY KEY, token TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS deliveries (key TEXT PRIMARY KEY, expires INTEGER NOT NULL) WITHOUT ROWID`

/**
 * Opens a database file with a journal, continuations and deliveries, made when it is not there. Throws `store_…` errors:
 * `unavailable` where the runtime has no SQLite, `busy` when another process holds it for five seconds, `full`, `corrupt`.
 */
export async function openSqliteStores(
  path: string,
  { now = Date.now }: { readonly now?: () => number } = {},
): Promise<SqliteStores> {
  const database = await openDatabase(path)
  told(path, () => database.exec(SCHEMA))
  const statements = told(path, () => ({
    begin: database.prepare('INSERT INTO calls VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    finish: database.prepare('INSERT INTO calls VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET entry = excluded.entry'),
    call: database.prepare('SELECT entry FROM calls WHERE session = ? AND call = ?'),
    save: database.prepare('INSERT INTO continuations VALUES (?, ?) ON CONFLICT DO UPDATE SET token = excluded.token'),
    continuation: database.prepare('SELECT token FROM continuations WHERE session = ?'),
    forget: database.prepare('DELETE FROM continuations WHERE session = ?'),
    claim: database.prepare(
      'INSERT INTO deliveries VALUES (?, ?) ON CONFLICT DO UPDATE SET expires = excluded.expires WHERE expires <= ?',
    ),
    keep: database.prepare('INSERT INTO deliveries VALUES (?, ?) ON CONFLICT DO UPDATE SET expires = excluded.expires'),
    release: database.prepare('DELETE FROM deliveries WHERE key = ?'),
    sweep: database.prepare('DELETE FROM deliveries WHERE expires <= ?'),
  }))
  type Name = keyof typeof statements
  const run = (name: Name, ...values: (string | number)[]) =>
    told(path, () => Number(statements[name].run(...values).changes))
  const one = (name: Name, ...values: string[]) => told(path, () => statements[name].all(...values)[0])

  return {
    journal: {
      begin: async ({ sessionId, callId }, entry) => run('begin', sessionId, callId, JSON.stringify(entry)) === 1,
      async finish({ sessionId, callId }, entry) {
        run('finish', sessionId, callId, JSON.stringify(entry))
      },
      async load({ sessionId, callId }) {
        const row = one('call', sessionId, callId)
        return row && JSON.parse(String(row.entry))
      },
    },
    continuations: {
      load: (sessionId) => one('continuation', sessionId)?.token as string | undefined,
      save: (sessionId, token) => void run('save', sessionId, token),
      delete: (sessionId) => void run('forget', sessionId),
    },
    deliveries: {
      claim(key, expiresAtMs) {
        const claimed = run('claim', key, expiresAtMs, now()) === 1
        if (claimed) run('sweep', now())
        return claimed
      },
      keep: (key, expiresAtMs) => void run('keep', key, expiresAtMs),
      release: (key) => void run('release', key),
    },
    close: () => database.close(),
  }
}
