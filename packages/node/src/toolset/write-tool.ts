import type { Tool } from '@org/managed-agents-core'
import { defineTool } from '@org/managed-agents-core'
import type { SandboxFiles } from '../sandbox/sandbox-files.ts'
import type { InOrder } from './in-order.ts'

const inputSchema = {
  type: 'object',
  properties: { file_path: { type: 'string', minLength: 1 }, content: { type: 'string' } },
  required: ['file_path', 'content'],
} as const

/** `write`: writes a whole text file and the directories that it needs. */
export function writeTool(files: SandboxFiles, inOrder: InOrder): Tool {
  return defineTool({
    name: 'write',
    builtin: true,
    inputSchema,
    execute: ({ file_path: path, content }, { signal }) =>
      inOrder(async () => {
        signal.throwIfAborted()
        const bytes = new TextEncoder().encode(content)
        await files.replace(path, bytes)
        return `Wrote ${bytes.length} bytes to ${path}.`
      }),
  })
}
