import type { Tool } from '@org/managed-agents-core'
import { defineTool } from '@org/managed-agents-core'
import type { ToolContent } from '@org/managed-agents-core/session'
import type { OpenedFile, SandboxFiles } from '../sandbox/sandbox-files.ts'
import { renderNotebook } from './notebook.ts'
import type { LineRange } from './text-lines.ts'
import { readLines } from './text-lines.ts'

/** Of base64, the API takes images of 5 MB and documents of 32 MB; a result holds 20 MB. */
const MAX_IMAGE_BYTES = 3_750_000
const MAX_DOCUMENT_BYTES = 14_000_000
const MAX_NOTEBOOK_BYTES = 14_000_000

type Kind = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'application/pdf' | 'text'

const inputSchema = {
  type: 'object',
  properties: {
    file_path: { type: 'string', minLength: 1 },
    view_range: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
  },
  required: ['file_path'],
} as const

export interface ReadToolOptions {
  readonly files: SandboxFiles
  /** Largest text that is read at once. */
  readonly maxFileBytes: number
}

/** `read`: text as it stands in the file or a range of its lines, images, PDF documents, notebooks cell by cell. */
export function readTool({ files, maxFileBytes }: ReadToolOptions): Tool {
  return defineTool({
    name: 'read',
    builtin: true,
    idempotent: true,
    inputSchema,
    async execute({ file_path: path, view_range: range }, { signal }) {
      const file = await files.open(path)
      try {
        if (range) return text(await readLines(file, checkRange(range), { maxBytes: maxFileBytes, signal }), path)
        const kind = kindOf(await file.read(0, 16))
        if (kind !== 'text') return await media(file, kind)
        if (path.endsWith('.ipynb')) return await notebook(file, path)
        if (file.size > maxFileBytes)
          throw new Error(`${path} has ${file.size} bytes, more than ${maxFileBytes}. Read a part with view_range.`)
        return text(await file.read(0, maxFileBytes + 1), path)
      } finally {
        await file.close()
      }
    },
  })
}

function checkRange([first = 0, last = 0]: readonly number[]): LineRange {
  if (first >= 1 && (last === -1 || last >= first)) return [first, last]
  throw new Error('view_range is [first, last], counted from 1; -1 as last is the end of the file.')
}

function text(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error(`${path} is not UTF-8 text. Look at it with a program.`)
  }
}

function kindOf(start: Uint8Array): Kind {
  const latin = Buffer.from(start).toString('latin1')
  if (latin.startsWith('\x89PNG\r\n')) return 'image/png'
  if (latin.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(latin)) return 'image/gif'
  if (latin.startsWith('RIFF') && latin.slice(8, 12) === 'WEBP') return 'image/webp'
  return latin.startsWith('%PDF-') ? 'application/pdf' : 'text'
}

async function media(file: OpenedFile, kind: Exclude<Kind, 'text'>): Promise<ToolContent[]> {
  const isDocument = kind === 'application/pdf'
  const limit = isDocument ? MAX_DOCUMENT_BYTES : MAX_IMAGE_BYTES
  if (file.size > limit) throw new Error(`It has ${file.size} bytes; a ${kind} may have ${limit}.`)
  const data = Buffer.from(await file.read(0, file.size)).toString('base64')
  if (isDocument) return [{ type: 'document', source: { type: 'base64', media_type: kind, data } }]
  return [{ type: 'image', source: { type: 'base64', media_type: kind, data } }]
}

async function notebook(file: OpenedFile, path: string): Promise<ToolContent[] | string> {
  if (file.size > MAX_NOTEBOOK_BYTES) throw new Error(`${path} has more than ${MAX_NOTEBOOK_BYTES} bytes.`)
  const json = text(await file.read(0, file.size), path)
  try {
    return renderNotebook(json)
  } catch {
    return json
  }
}
