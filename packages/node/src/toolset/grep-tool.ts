import type { Tool } from '@org/managed-agents-core'
import { defineTool } from '@org/managed-agents-core'
import type { SandboxFiles } from '../sandbox/sandbox-files.ts'
import { SKIPPED } from './glob-tool.ts'
import type { LineSearch } from './line-search.ts'
import { startLineSearch } from './line-search.ts'

const TIME_LIMIT_MS = 60_000
const MAX_OUTPUT_LENGTH = 100_000
const MAX_FILE_BYTES = 16_000_000
const BINARY_LOOK_BYTES = 8192

const inputSchema = {
  type: 'object',
  properties: { pattern: { type: 'string', minLength: 1, maxLength: 10_000 }, path: { type: 'string' } },
  required: ['pattern'],
} as const

/** `grep`: the lines of text files that match a regular expression, as `path:line:text`. */
export function grepTool(files: SandboxFiles): Tool {
  return defineTool({
    name: 'grep',
    builtin: true,
    idempotent: true,
    inputSchema,
    async execute({ pattern, path = '.' }, { signal }) {
      const search = startLineSearch(pattern)
      const lines: string[] = []
      const end = (): void => void search.close()
      const timer = setTimeout(end, TIME_LIMIT_MS)
      signal.addEventListener('abort', end)
      try {
        if (await searchAll({ files, path, signal, search, lines })) lines.push('[more matches were left out]')
      } catch (error) {
        if (signal.aborted || lines.length === 0) throw error
        lines.push(`[the search was ended early: it takes at most ${TIME_LIMIT_MS / 1000} s]`)
      } finally {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        await search.close()
      }
      return lines.length > 0 ? lines.join('\n') : 'No line matches.'
    },
  })
}

interface Search {
  readonly files: SandboxFiles
  readonly path: string
  readonly signal: AbortSignal
  readonly search: LineSearch
  readonly lines: string[]
}

/** Adds what it finds to `lines`; true when there is more than fits. */
async function searchAll({ files, path, signal, search, lines }: Search): Promise<boolean> {
  let length = 0
  const base = path === '.' || path === '' ? '' : path.replace(/\/+$/, '')
  const enters = (entry: { path: string }): boolean => !SKIPPED.has(entry.path.slice(entry.path.lastIndexOf('/') + 1))
  for await (const entry of files.walk(path, { enters, signal })) {
    if (entry.type !== 'file') continue
    const name = [base, entry.path].filter(Boolean).join('/')
    const text = await textOf(files, name)
    if (text === undefined) continue
    for (const match of await search.search(text)) {
      const line = `${name}:${match.line}:${match.text}`
      length += line.length + 1
      if (length > MAX_OUTPUT_LENGTH) return true
      lines.push(line)
    }
  }
  return false
}

/** The text of a file; undefined for one that is binary, too large or gone. */
async function textOf(files: SandboxFiles, path: string): Promise<string | undefined> {
  const file = await files.open(path).catch(() => undefined)
  if (!file) return undefined
  try {
    if (file.size > MAX_FILE_BYTES) return undefined
    const bytes = await file.read(0, file.size)
    return bytes.subarray(0, BINARY_LOOK_BYTES).includes(0) ? undefined : new TextDecoder().decode(bytes)
  } finally {
    await file.close()
  }
}
