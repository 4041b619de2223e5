import { SdkError } from '@org/managed-agents-core'

/** What the stores use of an embedded SQLite database; `node:sqlite` and `bun:sqlite` agree on it. */
export interface Database {
  exec(sql: string): unknown
  prepare(sql: string): Statement
  close(): void
}

interface Statement {
  run(...values: (string | number)[]): { readonly changes: number | bigint }
  all(...values: (string | number)[]): Record<string, unknown>[]
}

/**
 * Opens the database of the runtime at hand: `node:sqlite` (Node 22.13 and later, Deno) or `bun:sqlite`. Throws
 * `store_unavailable` where there is none, naming what serves instead.
 */
export async function openDatabase(path: string): Promise<Database> {
  const nodeSqlite = await optional(() => import('node:sqlite'))
  if (nodeSqlite) return opened(path, () => new nodeSqlite.DatabaseSync(path) as Database)
  const bunModule = 'bun:sqlite'
  const bunSqlite: { Database: new (path: string) => Database } | undefined = await optional(() => import(bunModule))
  if (bunSqlite) return opened(path, () => new bunSqlite.Database(path))
  throw new SdkError(
    'store_unavailable',
    'This runtime has no embedded database: it needs Node 22.13, Deno or Bun. On Node 20 use createFolderJournal of /worker.',
  )
}

async function optional<Module>(load: () => Promise<Module>): Promise<Module | undefined> {
  try {
    return await load()
  } catch {
    return undefined
  }
}

/** Milliseconds that a process waits for another one's write. */
const BUSY_MS = 5000

function opened(path: string, open: () => Database): Database {
  return told(path, () => {
    const database = open()
    // Readers and a writer do not wait for each other, and what was acknowledged is on the disk.
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL`)
    return database
  })
}

/** Runs an access to a database; its failures become `SdkError` with a code of the store. */
export function told<T>(path: string, access: () => T): T {
  try {
    return access()
  } catch (cause) {
    // Primary result codes of SQLite, by number on Node and by name on Bun.
    const { errcode, code } = cause as { errcode?: number; code?: string }
    const is = (number: number, name: string) => (errcode ?? -1) % 256 === number || `${code}`.startsWith(name)
    if (is(5, 'SQLITE_BUSY'))
      throw new SdkError('store_busy', `${path} is held by another process.`, { cause, retryable: true })
    if (is(13, 'SQLITE_FULL')) throw new SdkError('store_full', `The disk of ${path} is full.`, { cause })
    if (is(11, 'SQLITE_CORRUPT') || is(26, 'SQLITE_NOTADB'))
      throw new SdkError('store_corrupt', `${path} is no intact store.`, { cause })
    throw new SdkError('store_failed', `${path} could not be used.`, { cause })
  }
}
