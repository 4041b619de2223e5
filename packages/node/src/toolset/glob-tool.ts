import type { Tool } from '@org/managed-agents-core'
import { defineTool } from '@org/managed-agents-core'
import picomatch from 'picomatch'
import type { SandboxFiles } from '../sandbox/sandbox-files.ts'

const MAX_RESULTS = 200
const MAX_PATTERN_LENGTH = 1000
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
      const matches = picomatch(pattern.replace(/^\.\//, ''), { dot: true, noextglob: true })
      const named = pattern.split('/')
      const found: { path: string; at: number }[] = []
      const enters = (entry: { path: string }): boolean => {
        const name = entry.path.slice(entry.path.lastIndexOf('/') + 1)
        return !SKIPPED.has(name) || named.includes(name)
      }
      for await (const entry of files.walk(path, { enters, signal })) {
        if (entry.type !== 'file' || !matches(entry.path)) continue
        const shown = path === '.' || path === '' ? entry.path : `${path.replace(/\/+$/, '')}/${entry.path}`
        found.push({ path: shown, at: await files.modifiedAt(shown).catch(() => 0) })
      }
      if (found.length === 0) return 'No file matches.'
      found.sort((a, b) => b.at - a.at)
      const lines = found.slice(0, MAX_RESULTS).map((each) => each.path)
      if (found.length > MAX_RESULTS) lines.push(`[${found.length - MAX_RESULTS} more were left out]`)
      return lines.join('\n')
    },
  })
}
