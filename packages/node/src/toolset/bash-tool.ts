import type { Tool } from '@org/managed-agents-core'
import { defineTool } from '@org/managed-agents-core'
import type { CommandEnd, Shell } from './shell.ts'

const DEFAULT_TIMEOUT_MS = 120_000
const MAX_TIMEOUT_MS = 3_600_000
/** Ending a command takes SIGTERM, 2 s, SIGKILL; the result must still come within the tool's own time. */
const ENDING_MS = 10_000

const inputSchema = {
  type: 'object',
  properties: {
    command: { type: 'string' },
    restart: { type: 'boolean' },
    timeout_ms: { type: 'integer', minimum: 1, maximum: MAX_TIMEOUT_MS },
  },
} as const

/** `bash`: runs a command in a shell that lasts from call to call. Calls run one after the other. */
export function bashTool(shell: Shell): Tool {
  return defineTool({
    name: 'bash',
    builtin: true,
    inputSchema,
    timeoutMs: MAX_TIMEOUT_MS + ENDING_MS,
    async execute({ command, restart, timeout_ms: timeoutMs = DEFAULT_TIMEOUT_MS }, { signal }) {
      if (restart) await shell.restart()
      if (command === undefined || command === '') {
        if (restart) return 'The shell was restarted.'
        throw new Error('Pass a command, or restart: true.')
      }
      if (command.includes('\0')) throw new Error('A command cannot contain NUL.')
      return report(await shell.run(command, { timeoutMs, signal }), timeoutMs)
    },
  })
}

function report({ type, exitCode, output }: CommandEnd, timeoutMs: number) {
  const lost = 'Its directory, variables and background jobs are gone; the next command gets a new shell.'
  const notes = {
    exit: exitCode === 0 ? '' : `[exit code ${exitCode}]`,
    shell_exit: `[the shell ended with exit code ${exitCode ?? 'none: it was killed'}. ${lost}]`,
    timeout: `[stopped: it took longer than ${timeoutMs} ms. ${lost}]`,
    aborted: `[stopped. ${lost}]`,
  }
  const content = [output, notes[type]].filter(Boolean).join('\n')
  return { content, isError: type !== 'exit' || exitCode !== 0 }
}
