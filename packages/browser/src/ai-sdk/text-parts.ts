import type { UIMessageChunk } from 'ai'

interface OpenText {
  readonly partId: string
  text: string
}

/**
 * Text parts of a message that is being written, a part per content block. What was streamed cannot be taken back: a
 * final text goes on from it where it begins alike, and is a part of its own where it does not.
 */
export class TextParts {
  readonly #open = new Map<string, OpenText[]>()

  start({ id, type }: { readonly id: string; readonly type: unknown }): UIMessageChunk[] {
    if (type === 'agent.message' && !this.#open.has(id)) this.#open.set(id, [])
    return []
  }

  delta(id: string, index = 0, content: { readonly type: unknown }): UIMessageChunk[] {
    const blocks = this.#open.get(id)
    if (!blocks || !('text' in content) || typeof content.text !== 'string') return []
    const chunks = this.#reach(id, blocks, index)
    const block = blocks[index]
    if (!block) return chunks
    block.text += content.text
    return [...chunks, { type: 'text-delta', id: block.partId, delta: content.text }]
  }

  final(id: string, content: readonly { readonly type: unknown }[]): UIMessageChunk[] {
    const blocks = this.#open.get(id) ?? []
    this.#open.delete(id)
    const chunks = content.flatMap((item, index): UIMessageChunk[] => {
      if (!('text' in item) || typeof item.text !== 'string') return []
      const block = blocks[index]
      if (!block) return whole(`${id}:${index}`, item.text)
      if (!item.text.startsWith(block.text)) return [end(block), ...whole(`${id}:${index}:final`, item.text)]
      const rest = item.text.slice(block.text.length)
      return rest ? [{ type: 'text-delta', id: block.partId, delta: rest }, end(block)] : [end(block)]
    })
    return [...chunks, ...blocks.slice(content.length).map(end)]
  }

  closeAll(): UIMessageChunk[] {
    const chunks = [...this.#open.values()].flatMap((blocks) => blocks.map(end))
    this.#open.clear()
    return chunks
  }

  /** Opens parts up to that of a block. */
  #reach(id: string, blocks: OpenText[], index: number): UIMessageChunk[] {
    const chunks: UIMessageChunk[] = []
    while (blocks.length <= index && index < MAX_BLOCKS) {
      const block = { partId: `${id}:${blocks.length}`, text: '' }
      blocks.push(block)
      chunks.push({ type: 'text-start', id: block.partId })
    }
    return chunks
  }
}

/** Content blocks of one message; a larger index is no index. */
const MAX_BLOCKS = 1000

const end = ({ partId }: OpenText): UIMessageChunk => ({ type: 'text-end', id: partId })

const whole = (id: string, text: string): UIMessageChunk[] => [
  { type: 'text-start', id },
  { type: 'text-delta', id, delta: text },
  { type: 'text-end', id },
]
