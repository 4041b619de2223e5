// Node 20 finds no named exports in React's CommonJS modules.
import React from 'react'
import type { BrowserClient } from '../browser-client.ts'
import type { SessionActions } from '../session-store/session-runs.ts'
import type { SessionSnapshot } from '../session-store/session-snapshot.ts'
import { emptySnapshot } from '../session-store/session-snapshot.ts'
import type { SessionStoreOptions } from '../session-store/session-store.ts'
import { storeOf } from './store-of.ts'

const emptyOnServer = () => emptySnapshot

/**
 * The session that the client's token is for: its conversation with text as it is written, its status, its gates, and
 * `send`, `interrupt`, `answer`. Components of one client share one store; give `tools` and `cache` in the outermost.
 * The actions stay the same between renderings. A server renders an empty session.
 */
export function useSession(client: BrowserClient, options?: SessionStoreOptions): SessionSnapshot & SessionActions {
  const store = storeOf(client, options)
  const snapshot = React.useSyncExternalStore(store.subscribe, store.getSnapshot, emptyOnServer)
  const { send, interrupt, answer } = store
  return { ...snapshot, send, interrupt, answer }
}
