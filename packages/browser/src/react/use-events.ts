import type { ConversationEvent } from '@org/managed-agents-core/conversation'
import React from 'react'
import type { BrowserClient } from '../browser-client.ts'
import { emptySnapshot } from '../session-store/session-snapshot.ts'
import { storeOf } from './store-of.ts'

const emptyOnServer = () => emptySnapshot.events

/** The last events of the session, at most 2,000, previews left out; renders only when there are more. */
export function useEvents(client: BrowserClient): readonly ConversationEvent[] {
  const store = storeOf(client)
  return React.useSyncExternalStore(store.subscribe, () => store.getSnapshot().events, emptyOnServer)
}
