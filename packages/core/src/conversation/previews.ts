import type { EventDelta, EventStart } from '../generated/models.gen.ts'
import type { PreviewItem } from './conversation.ts'
import type { Draft } from './draft.ts'

/** Content blocks of one message; a larger index is no index. */
const MAX_BLOCKS = 1000

/** The previews after a start or a delta: the cost is that of the delta, whatever was written before. */
export function addPreview(draft: Draft, event: EventStart | EventDelta): readonly PreviewItem[] {
  const { previews } = draft.next
  if (event.type === 'event_start') {
    const { id, type } = event.event ?? {}
    const known = !id || draft.find(id) !== -1 || previews.some((preview) => preview.id === id)
    return known ? previews : [...previews, { id, type, blocks: [] }]
  }
  const at = previews.findIndex(({ id }) => id === event.event_id)
  const preview = previews[at]
  const { index = 0, content } = event.delta ?? {}
  // A delta without its start is the middle of a text.
  if (!preview || typeof content?.text !== 'string' || !(index >= 0 && index < MAX_BLOCKS)) return previews
  const blocks = [...preview.blocks]
  while (blocks.length <= index) blocks.push('')
  blocks[index] += content.text
  return previews.with(at, { ...preview, blocks })
}

export function removePreviews(previews: readonly PreviewItem[], ids: readonly string[]): readonly PreviewItem[] {
  return previews.some(({ id }) => ids.includes(id)) ? previews.filter(({ id }) => !ids.includes(id)) : previews
}
