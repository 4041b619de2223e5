import { remember } from './remember.ts'

/** A message or thought that the model is still writing. */
export interface Preview {
  /** The id that the final event will have. */
  readonly id: string
  /** Type of the final event, for example `agent.message`. */
  readonly type: string
  /** Text so far by index of the content block: a prefix of the final text. Empty for thinking. */
  readonly blocks: readonly string[]
}

/** The fields of events that matter to previews; any event fits. */
export interface PreviewSource {
  readonly type: string
  readonly id?: unknown
  readonly event?: unknown
  readonly event_id?: unknown
  readonly event_ids?: unknown
  readonly delta?: unknown
}

/** Messages that are still being written, folded from their deltas. */
export interface Previews {
  /** Folds an event in; gives the preview that it opened or continued. Time is linear in the text of all deltas. */
  add(event: PreviewSource): Preview | undefined
  /** Previews that are open, by id. */
  readonly open: ReadonlyMap<string, Preview>
  /** Forgets all previews: they are not continued on another connection. Gives their ids. */
  clear(): string[]
}

/** Finished ids that are remembered, so that a delta that comes late does not reopen its preview. */
const FINISHED = 256

/**
 * Folds `event_start` and `event_delta` into previews. A preview ends with the event that has its id, with
 * `span.model_request_end`, or with `preview_void`. A delta without a start is left out: what came before it is unknown.
 */
export function createPreviews(): Previews {
  const open = new Map<string, { id: string; type: string; blocks: string[] }>()
  const finished = new Set<string>()

  function finish(id: string): void {
    open.delete(id)
    remember(finished, id, FINISHED)
  }

  function start(event: PreviewSource): Preview | undefined {
    const { id, type } = (event.event ?? {}) as { id?: unknown; type?: unknown }
    if (typeof id !== 'string' || typeof type !== 'string' || id === '' || finished.has(id)) return undefined
    const preview = open.get(id) ?? { id, type, blocks: [] }
    open.set(id, preview)
    return preview
  }

  function extend(event: PreviewSource): Preview | undefined {
    const preview = open.get(String(event.event_id))
    const { index = 0, content } = (event.delta ?? {}) as { index?: number; content?: { text?: unknown } }
    const text = content?.text
    if (!preview || typeof text !== 'string' || !(index >= 0 && index <= MAX_INDEX)) return undefined
    while (preview.blocks.length <= index) preview.blocks.push('')
    preview.blocks[index] += text
    return preview
  }

  function clear(): string[] {
    const ids = [...open.keys()]
    open.clear()
    return ids
  }

  return {
    open,
    clear,
    add(event) {
      if (event.type === 'event_start') return start(event)
      if (event.type === 'event_delta') return extend(event)
      if (event.type === 'span.model_request_end') for (const id of clear()) finish(id)
      else if (event.type === 'preview_void' && Array.isArray(event.event_ids))
        event.event_ids.forEach((id) => open.delete(id))
      else if (typeof event.id === 'string' && open.has(event.id)) finish(event.id)
      return undefined
    },
  }
}

/** Content blocks of one message; a larger index is no index. */
const MAX_INDEX = 10_000
