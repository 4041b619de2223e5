import type { BrowserClient } from '../browser-client.ts'
import type { SessionStore, SessionStoreOptions } from '../session-store/session-store.ts'
import { createSessionStore } from '../session-store/session-store.ts'

const stores = new WeakMap<BrowserClient, SessionStore>()

/** The store that all components of a client share; its options are those of whoever comes first with some. */
export function storeOf(client: BrowserClient, options?: SessionStoreOptions): SessionStore {
  const known = stores.get(client)
  if (known) return known
  const made = createSessionStore(client, options)
  stores.set(client, made)
  return made
}
