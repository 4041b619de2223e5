/** What the emulator uses of an embedded SQLite database; `node:sqlite` and `bun:sqlite` agree on it. */
export interface Database {
  exec(sql: string): unknown
  prepare(sql: string): Statement
}

export interface Statement {
  run(...values: (string | number)[]): unknown
  all(): Record<string, unknown>[]
}

/** Opens the database of the runtime at hand: `node:sqlite` (Node 22.13 and later, Deno) or `bun:sqlite`. */
export async function openDatabase(path: string): Promise<Database> {
  const nodeSqlite = await optional(() => import('node:sqlite'))
  if (nodeSqlite) return new nodeSqlite.DatabaseSync(path) as Database
  const bunModule = 'bun:sqlite'
  const bunSqlite: { Database: new (path: string) => Database } | undefined = await optional(() => import(bunModule))
  if (bunSqlite) return new bunSqlite.Database(path)
  throw new Error(
    'keeping data needs Node 22.13 or later, Deno or Bun; on this runtime leave --data out and use snapshot() and restore()',
  )
}

async function optional<Module>(load: () => Promise<Module>): Promise<Module | undefined> {
  try {
    return await load()
  } catch {
    return undefined
  }
}
