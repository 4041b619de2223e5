import type { CustomToolParams, UserCustomToolResultEventParams } from '../generated/models.gen.ts'

/** A block of a tool's result: text, image, document or search result. */
export type ToolContent = NonNullable<UserCustomToolResultEventParams['content']>[number]

/** A tool's result as it is sent: never empty, within limits, valid Unicode. */
export interface ToolResult {
  readonly content: ToolContent[]
  readonly isError: boolean
}

/** What a tool is told about the call it runs for. */
export interface ToolContext {
  /** Aborts on timeout, on an interrupt, when the call's thread ends and when the run is left. */
  readonly signal: AbortSignal
  /** Id of the tool-use event; the same when the call is run again, so it can serve as an idempotency key. */
  readonly callId: string
  readonly sessionId: string
  /** Thread that made the call; null on the primary one. */
  readonly threadId: string | null
}

/** An input that fits the schema, or what is wrong with it, in words for the agent. */
export type ToolInputCheck<Input> = { readonly input: Input } | { readonly problem: string }

/** A tool that the run executes. Made by `defineTool`. */
export interface Tool<Input = unknown> {
  /** `custom` answers `agent.custom_tool_use`; `builtin` answers `agent.tool_use` on a self-hosted environment. */
  readonly kind: 'custom' | 'builtin'
  readonly name: string
  /** A call that may have run already is run again rather than answered with an error. */
  readonly idempotent: boolean
  /** Milliseconds; undefined for the run's default. */
  readonly timeoutMs: number | undefined
  check(input: unknown): ToolInputCheck<Input> | Promise<ToolInputCheck<Input>>
  execute(input: Input, context: ToolContext): unknown
}

/** A tool of your own; `declaration` goes into the agent's `tools`. */
export interface CustomTool<Input = unknown> extends Tool<Input> {
  readonly kind: 'custom'
  readonly declaration: CustomToolParams
}

/** Your implementation of one of the agent toolset's tools, for sessions on a self-hosted environment. */
export interface BuiltinTool<Input = unknown> extends Tool<Input> {
  readonly kind: 'builtin'
}
