import type { RealCall, RealContext, RealOutput } from '../scenario/scenario.ts'
import { editTool, globTool, grepTool, readTool, writeTool } from './file-tools.ts'
import { runBash } from './run-bash.ts'
import { createWorkFolders } from './work-folder.ts'

const tools = { read: readTool, write: writeTool, edit: editTool, glob: globTool, grep: grepTool }

/** The built-in tools, run in a temporary directory of each session. */
export interface RealTools {
  /** The `runTool` of a scenario. */
  readonly run: (call: RealCall, of: RealContext) => Promise<RealOutput>
  /** Removes the directories. */
  close(): void
}

/** Options of `createRealTools`. */
export interface RealToolsOptions {
  /** How long a command may run. Default 2 minutes. */
  readonly bashTimeoutMs?: number
}

/**
 * Runs `bash`, `read`, `write`, `edit`, `glob` and `grep` for real. Files are confined to the session's directory;
 * commands are not confined at all, they run as you.
 */
export function createRealTools({ bashTimeoutMs = 120_000 }: RealToolsOptions = {}): RealTools {
  const folders = createWorkFolders()
  return {
    async run({ name, input }, { session, signal }) {
      const folder = folders.of(session)
      if (name === 'bash')
        return runBash(String(input['command'] ?? ''), { cwd: folder.path, timeoutMs: bashTimeoutMs, signal })
      const tool = Object.hasOwn(tools, name) ? tools[name as keyof typeof tools] : undefined
      if (!tool) return { text: `${name} cannot be run here`, isError: true }
      try {
        return { text: await tool(folder, input), isError: false }
      } catch (error) {
        return { text: error instanceof Error ? error.message : String(error), isError: true }
      }
    },
    close: folders.remove,
  }
}
