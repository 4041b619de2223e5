/** The text of content blocks, one block a line; other blocks count by their type alone. */
export function textOf(content: readonly object[] | undefined): string {
  return (content ?? [])
    .map((block) => {
      if ('text' in block && typeof block.text === 'string') return block.text
      return 'type' in block ? `[${String(block.type)}]` : ''
    })
    .join('\n')
}
