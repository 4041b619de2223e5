import type { ConversationEvent } from '@org/managed-agents-core/conversation'
import { emptyConversation, openGates, reduceConversation } from '@org/managed-agents-core/conversation'
import type { SessionSnapshot } from './session-snapshot.ts'
import { emptySnapshot } from './session-snapshot.ts'

/** Events kept for the page; the conversation keeps what it shows of all. */
const MAX_EVENTS = 2000
/** Streams of text change faster than screens. */
const FRAME_MS = 16

export interface SessionLog {
  readonly snapshot: SessionSnapshot
  /** The events that are kept, those of the next frame included. */
  readonly kept: readonly ConversationEvent[]
  subscribe(listener: () => void): () => void
  add(events: readonly ConversationEvent[]): void
  set(change: Partial<Pick<SessionSnapshot, 'connection' | 'error'>>): void
  /** Forgets all events. */
  clear(): void
  /** Does not wait for the next frame. */
  flush(): void
}

/** Gathers what happens into snapshots, at most one a frame. */
export function createSessionLog(setTimer: (callback: () => void, delayMs: number) => () => void): SessionLog {
  let snapshot = emptySnapshot
  let waiting: ConversationEvent[] = []
  let change: Partial<SessionSnapshot> = {}
  let cancelFrame: (() => void) | undefined
  const listeners = new Set<() => void>()

  function schedule(): void {
    cancelFrame ??= setTimer(flush, FRAME_MS)
  }

  function flush(): void {
    cancelFrame?.()
    cancelFrame = undefined
    const added = waiting
    const next = { ...snapshot, ...change }
    waiting = []
    change = {}
    if (added.length > 0) {
      const conversation = reduceConversation(next.conversation, added)
      const persisted = added.filter(isPersisted)
      const events = persisted.length > 0 ? [...next.events, ...persisted].slice(-MAX_EVENTS) : next.events
      const gates = openGates(conversation)
      const same = gates.length === next.gates.length && gates.every((gate, index) => gate === next.gates[index])
      snapshot = { ...next, conversation, events, gates: same ? next.gates : gates }
    } else snapshot = next
    for (const listener of [...listeners]) listener()
  }

  return {
    flush,
    get snapshot() {
      return snapshot
    },
    get kept() {
      return [...snapshot.events, ...waiting.filter(isPersisted)].slice(-MAX_EVENTS)
    },
    subscribe(listener) {
      const own = () => listener()
      listeners.add(own)
      return () => {
        listeners.delete(own)
      }
    },
    add(events) {
      waiting.push(...events)
      schedule()
    },
    set(changed) {
      change = { ...change, ...changed }
      schedule()
    },
    clear() {
      waiting = []
      change = { ...change, conversation: emptyConversation, events: [], gates: [] }
      schedule()
    },
  }
}

/** Whether history has the event, or will. */
export function isPersisted({ type }: ConversationEvent): boolean {
  return type !== 'event_start' && type !== 'event_delta' && type !== 'preview_void'
}
