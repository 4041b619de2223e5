import type { Tool } from '@org/managed-agents-core'
import { defineTool } from '@org/managed-agents-core'
import type { SandboxFiles } from '../sandbox/sandbox-files.ts'
import type { InOrder } from './in-order.ts'

const inputSchema = {
  type: 'object',
  properties: {
    file_path: { type: 'string', minLength: 1 },
    old_string: { type: 'string', minLength: 1 },
    new_string: { type: 'string' },
    replace_all: { type: 'boolean' },
  },
  required: ['file_path', 'old_string', 'new_string'],
} as const

export interface EditToolOptions {
  readonly files: SandboxFiles
  readonly inOrder: InOrder
  /** Largest file that is edited. */
  readonly maxFileBytes: number
}

/** `edit`: replaces a piece of text that occurs once, or with `replace_all` every time that it occurs. */
export function editTool({ files, inOrder, maxFileBytes }: EditToolOptions): Tool {
  async function load(path: string): Promise<string> {
    const file = await files.open(path)
    try {
      if (file.size > maxFileBytes) throw new Error(`${path} has ${file.size} bytes, more than ${maxFileBytes}.`)
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.read(0, file.size))
    } catch (error) {
      if (error instanceof TypeError) throw new Error(`${path} is not UTF-8 text.`)
      throw error
    } finally {
      await file.close()
    }
  }

  return defineTool({
    name: 'edit',
    builtin: true,
    inputSchema,
    execute: ({ file_path: path, old_string: old, new_string: next, replace_all: all = false }, { signal }) =>
      inOrder(async () => {
        const parts = (await load(path)).split(old)
        const times = parts.length - 1
        if (times === 0) throw new Error(`old_string does not occur in ${path}.`)
        if (times > 1 && !all)
          throw new Error(`old_string occurs ${times} times in ${path}: make it longer, or use replace_all.`)
        signal.throwIfAborted()
        await files.replace(path, new TextEncoder().encode(parts.join(next)))
        return `Replaced ${times === 1 ? 'it once' : `it ${times} times`} in ${path}.`
      }),
  })
}
