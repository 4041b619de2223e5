import type { SessionStreamEvent } from '@org/managed-agents-core'
import type { SessionPosition } from '@org/managed-agents-core/session'

/** What is kept of a session: its last events, and the place behind them. Never a token. */
export interface CachedSession {
  readonly events: readonly SessionStreamEvent[]
  readonly position: SessionPosition
}

/** Keeps what a page has seen of its sessions, so that a reload shows it before the network answers. */
export interface EventCache {
  /** Undefined for what is not there or cannot be read: then history tells. */
  load(key: string): Promise<CachedSession | undefined>
  /** Failures are silent: a full or forbidden store costs the next reload some time, and nothing else. */
  save(key: string, session: CachedSession): Promise<void>
  delete(key: string): Promise<void>
}

/** Options of `createEventCache`. */
export interface EventCacheOptions {
  /** Default: the page's. */
  readonly indexedDB?: IDBFactory
  /** Name of the database. Default `managed-agents`. */
  readonly name?: string
  /** Sessions kept; the one that was not saved for longest goes first. Default 20. */
  readonly maxSessions?: number
}

/** Grows when what is stored changes its shape; older contents are dropped. */
const VERSION = 1
const STORE = 'sessions'

interface Stored extends CachedSession {
  readonly key: string
  readonly savedAtMs: number
}

/** A cache in IndexedDB. Whoever uses the browser's profile can read it: leave it out on shared machines. */
export function createEventCache(options: EventCacheOptions = {}): EventCache {
  const { indexedDB = globalThis.indexedDB, name = 'managed-agents', maxSessions = 20 } = options
  let opened: Promise<IDBDatabase> | undefined

  function open(): Promise<IDBDatabase> {
    opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, VERSION)
      request.onupgradeneeded = () => {
        for (const old of [...request.result.objectStoreNames]) request.result.deleteObjectStore(old)
        request.result.createObjectStore(STORE, { keyPath: 'key' }).createIndex('savedAtMs', 'savedAtMs')
      }
      request.onblocked = () => reject(new Error('Another tab has an older version of the cache open.'))
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        // A tab with a newer version waits for this.
        request.result.onversionchange = () => request.result.close()
        resolve(request.result)
      }
    })
    return opened
  }

  async function use<T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | undefined> {
    try {
      const store = (await open()).transaction(STORE, mode).objectStore(STORE)
      return await settled(work(store))
    } catch {
      return undefined
    }
  }

  return {
    async load(key) {
      const stored: Stored | undefined = await use('readonly', (store) => store.get(key))
      return stored && Array.isArray(stored.events) && stored.position?.version === 1 ? stored : undefined
    },
    async save(key, { events, position }) {
      await use('readwrite', (store) => store.put({ key, events, position, savedAtMs: Date.now() }))
      const keys = await use('readonly', (store) => store.index('savedAtMs').getAllKeys())
      for (const old of keys?.slice(0, -maxSessions) ?? []) await use('readwrite', (store) => store.delete(old))
    },
    async delete(key) {
      await use('readwrite', (store) => store.delete(key))
    },
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
