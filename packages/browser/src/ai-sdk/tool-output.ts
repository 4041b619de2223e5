/** The result of a tool as the AI SDK shows it: plain text where it is text alone, else its blocks. */
export function outputOf(content: unknown): unknown {
  if (!Array.isArray(content)) return content ?? ''
  const texts = content.map((block: { text?: unknown }) => block.text)
  return texts.every((text) => typeof text === 'string') ? texts.join('\n') : content
}
