import type { ToolItem } from '@org/managed-agents-core/conversation'
import React from 'react'
import type { BrowserClient } from '../browser-client.ts'
import { emptySnapshot } from '../session-store/session-snapshot.ts'
import { storeOf } from './store-of.ts'

const emptyOnServer = () => emptySnapshot.gates

/** What waits for the user's yes or no. */
export interface Approvals {
  /** Calls that ask for permission, oldest first. */
  readonly pending: readonly ToolItem[]
  allow(toolUseId: string): Promise<void>
  /** `reason` is told to the agent. */
  deny(toolUseId: string, reason?: string): Promise<void>
}

/** The calls that ask for permission; renders only when they change. */
export function useApprovals(client: BrowserClient): Approvals {
  const store = storeOf(client)
  const gates = React.useSyncExternalStore(store.subscribe, () => store.getSnapshot().gates, emptyOnServer)
  return {
    pending: gates.filter(({ status }) => status === 'asking'),
    allow: (id) => store.answer(id, 'allow'),
    deny: (id, reason) => store.answer(id, reason ? { deny: reason } : 'deny'),
  }
}
