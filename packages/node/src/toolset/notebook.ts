import type { ToolContent } from '@org/managed-agents-core/session'

const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const

interface Cell {
  readonly cell_type?: unknown
  readonly source?: unknown
  readonly outputs?: unknown
}

/** A Jupyter notebook as text, cell by cell, with the images of its outputs. Throws when it is none. */
export function renderNotebook(json: string): ToolContent[] {
  const notebook = JSON.parse(json) as { readonly cells?: unknown }
  if (!Array.isArray(notebook?.cells)) throw new SyntaxError('a notebook has cells')
  const content: ToolContent[] = []
  let text = ''
  const flush = (): void => {
    if (text) content.push({ type: 'text', text })
    text = ''
  }
  notebook.cells.forEach((cell: Cell | null, index) => {
    const { cell_type: type = 'unknown', source, outputs } = cell ?? {}
    text += `<cell ${index + 1} ${type}>\n${joined(source)}\n</cell>\n`
    for (const output of Array.isArray(outputs) ? outputs : []) {
      const { text: written, image } = renderOutput(output)
      if (written) text += `<output of cell ${index + 1}>\n${written}\n</output>\n`
      if (!image) continue
      flush()
      content.push(image)
    }
  })
  flush()
  return content
}

interface Output {
  readonly text?: unknown
  readonly data?: Readonly<Record<string, unknown>>
  readonly ename?: unknown
  readonly evalue?: unknown
  readonly traceback?: unknown
}

function renderOutput(output: Output | null): { text: string; image?: ToolContent } {
  const { text, data, ename, evalue, traceback } = output ?? {}
  if (ename !== undefined) return { text: `${ename}: ${evalue}\n${joined(traceback, '\n')}` }
  const type = IMAGE_TYPES.find((name) => typeof data?.[name] === 'string')
  const plain = joined(text ?? data?.['text/plain'])
  if (!type) return { text: plain }
  const source = { type: 'base64', media_type: type, data: joined(data?.[type]).replace(/\s/g, '') } as const
  return { text: '', image: { type: 'image', source } }
}

/** Notebooks hold text as a string or as an array of lines. */
function joined(value: unknown, by = ''): string {
  return Array.isArray(value) ? value.join(by) : typeof value === 'string' ? value : ''
}
