import type { Tool } from '@org/managed-agents-core/session'

/** A tool call that ended. */
export interface ToolEnd {
  readonly tool: string
  readonly callId: string
  readonly durationMs: number
  readonly isError: boolean
}

/** The same tools; `onEnd` is told of each call that was run. */
export function watchTools(tools: readonly Tool[], now: () => number, onEnd: (end: ToolEnd) => void): Tool[] {
  return tools.map((tool) => ({
    ...tool,
    check: (input) => tool.check(input),
    async execute(input, context) {
      const beganAt = now()
      const tell = (isError: boolean): void =>
        onEnd({ tool: tool.name, callId: context.callId, durationMs: now() - beganAt, isError })
      try {
        const result = await tool.execute(input, context)
        tell((result as { isError?: unknown } | undefined)?.isError === true)
        return result
      } catch (error) {
        tell(true)
        throw error
      }
    },
  }))
}
