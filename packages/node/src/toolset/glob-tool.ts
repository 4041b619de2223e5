import type { Tool } from '@org/managed-agents-core'
import { defineTool } from '@org/managed-agents-core'
import picomatch from 'picomatch'
import type { SandboxFiles } from '../sandbox/sandbox-files.ts'
import { startLineSearch } from './line-search.ts'

const MAX_RESULTS = 200
const MAX_PATTERN_LENGTH = 1000
const TIME_LIMIT_MS = 10_000
/** Directories that are looked into only when the pattern names them. */
export const SKIPPED = new Set(['.git', 'node_modules'])

const inputSchema = {
  type: 'object',
  properties: { pattern: { type: 'string', minLength: 1, maxLength: MAX_PATTERN_LENGTH }, path: { type: 'string' } },
  required: ['pattern'],
} as const

/** `glob`: the files that match a pattern, newest first, 200 at most. */
export function globTool(files: SandboxFiles): Tool {
  return defineTool({
    name: 'glob',
    builtin: true,
    idempotent: true,
    inputSchema,
    async execute({ pattern, path = '.' }, { signal }) {
      if (pattern.startsWith('/') || pattern.split('/').includes('..'))
        throw new Error('A pattern is relative and has no "..": pass the directory as path.')
      const matching = await match(pattern, await list(files, { pattern, path, signal }), signal)
      if (matching.length === 0) return 'No file matches.'
      const base = path === '.' || path === '' ? '' : `${path.replace(/\/+$/, '')}/`
      const dated: { name: string; at: number }[] = []
      for (const entry of matching) {
        const name = base + entry
        dated.push({ name, at: await files.modifiedAt(name).catch(() => 0) })
      }
      dated.sort((a, b) => b.at - a.at)
      const lines = dated.slice(0, MAX_RESULTS).map(({ name }) => name)
      if (dated.length > MAX_RESULTS) lines.push(`[${dated.length - MAX_RESULTS} more were left out]`)
      return lines.join('\n')
    },
  })
}

/** All files that the pattern may mean. */
async function list(
  files: SandboxFiles,
  { pattern, path, signal }: { pattern: string; path: string; signal: AbortSignal },
): Promise<string[]> {
  const named = pattern.split('/')
  const found: string[] = []
  const enters = (entry: { path: string }): boolean => {
    const name = entry.path.slice(entry.path.lastIndexOf('/') + 1)
    return !SKIPPED.has(name) || named.includes(name)
  }
  for await (const entry of files.walk(path, { enters, signal }))
    if (entry.type === 'file' && !entry.path.includes('\n')) found.push(entry.path)
  return found
}

/** In a thread of its own: a pattern with many stars can take for ever. */
async function match(pattern: string, paths: readonly string[], signal: AbortSignal): Promise<string[]> {
  const { source } = picomatch.makeRe(pattern.replace(/^\.\//, ''), { dot: true, noextglob: true })
  const search = startLineSearch(source)
  const end = (): void => void search.close()
  const timer = setTimeout(end, TIME_LIMIT_MS)
  signal.addEventListener('abort', end)
  try {
    const matches = await search.search(paths.join('\n'))
    return matches.map(({ line }) => paths[line - 1] ?? '').filter(Boolean)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
    await search.close()
  }
}
