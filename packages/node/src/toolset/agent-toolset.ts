import type { Tool } from '@org/managed-agents-core'
import type { SandboxSession } from '../sandbox/sandbox.ts'
import { bashTool } from './bash-tool.ts'
import { editTool } from './edit-tool.ts'
import { globTool } from './glob-tool.ts'
import { grepTool } from './grep-tool.ts'
import { createInOrder } from './in-order.ts'
import { readTool } from './read-tool.ts'
import { createShell } from './shell.ts'
import { toolEnvironment } from './tool-environment.ts'
import { writeTool } from './write-tool.ts'

/** Options of `agentToolset20260401`. */
export interface AgentToolsetOptions {
  /** Where the tools run; see `directSandbox` and `linuxSandbox`. */
  readonly sandbox: SandboxSession
  /** Working directory of the session: the home of what `bash` runs. */
  readonly workdir: string
  /** Variables for what `bash` runs, beside `PATH`, `HOME`, the language and the time zone. Nothing else is inherited. */
  readonly env?: Readonly<Record<string, string>>
  /** Largest text file that `read` and `edit` take whole. Default 262,144. */
  readonly maxFileBytes?: number
}

/** The tools of one session. Close it to end what they started. */
export interface AgentToolset {
  readonly tools: readonly Tool[]
  close(): Promise<void>
}

/**
 * `bash`, `read`, `write`, `edit`, `glob` and `grep` of the toolset `agent_toolset_20260401`, for a session on a
 * self-hosted environment. `read`, `glob` and `grep` may be run again after a crash; the others never are.
 */
export function agentToolset20260401(options: AgentToolsetOptions): AgentToolset {
  const { sandbox, workdir, env, maxFileBytes = 262_144 } = options
  const { files } = sandbox
  const shell = createShell(sandbox, toolEnvironment(workdir, env))
  const inOrder = createInOrder()
  const tools = [
    bashTool(shell),
    readTool({ files, maxFileBytes }),
    writeTool(files, inOrder),
    editTool({ files, inOrder, maxFileBytes }),
    globTool(files),
    grepTool(files),
  ]
  return { tools, close: () => shell.close() }
}
