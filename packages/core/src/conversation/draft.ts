import type { Conversation, ConversationItem, ToolItem } from './conversation.ts'

/** Ids of events without an item that are remembered. */
const RECENT = 64

/** A conversation being changed. Its arrays are copied once, before their first change; old conversations stay as they are. */
export interface Draft {
  readonly next: { -readonly [Field in keyof Conversation]: Conversation[Field] }
  /** The items, to be changed. */
  items(): ConversationItem[]
  /** Index of an item, or -1. */
  find(id: string): number
  /** Adds an item at the end, taking it from where it was. */
  settle(item: ConversationItem): void
  updateTool(id: string, update: (item: ToolItem) => ToolItem): void
  /** Whether an event without an item is new; remembers it. Events without an id are always new. */
  isNew(id: string | undefined): boolean
}

/**
 * Where items are, by id. Conversations that follow from one another share it, so an entry is a guess that is checked;
 * it is made anew for a conversation that came as JSON.
 */
const places = new WeakMap<readonly ConversationItem[], Map<string, number>>()

export function createDraft(conversation: Conversation): Draft {
  const next = { ...conversation }
  let owned: ConversationItem[] | undefined
  let recentOwned: string[] | undefined
  const index = places.get(conversation.items) ?? new Map(conversation.items.map(({ id }, place) => [id, place]))

  function items(): ConversationItem[] {
    if (!owned) {
      owned = [...next.items]
      next.items = owned
      places.set(owned, index)
    }
    return owned
  }

  function find(id: string): number {
    const place = index.get(id)
    if (place === undefined) return -1
    return next.items[place]?.id === id ? place : next.items.findLastIndex((item) => item.id === id)
  }

  return {
    next,
    items,
    find,
    settle(item) {
      const at = item.id ? find(item.id) : -1
      const list = items()
      if (at !== -1) list.splice(at, 1)
      if (item.id) index.set(item.id, list.length)
      list.push(item)
    },
    updateTool(id, update) {
      const at = find(id)
      const item = next.items[at]
      if (item?.kind === 'tool') items()[at] = update(item)
    },
    isNew(id) {
      if (!id) return true
      if (next.recent.includes(id)) return false
      recentOwned ??= [...next.recent]
      if (recentOwned.push(id) > RECENT) recentOwned.shift()
      next.recent = recentOwned
      return true
    },
  }
}
