// What applications use.

export { attachRuns, type RunMethods } from './attach-runs.ts'
export type { CleanupPolicy, CleanupReport } from './cleanup.ts'
export {
  type BuiltinToolOptions,
  type CustomToolOptions,
  defineTool,
  type ToolInput,
  type ToolSchema,
} from './define-tool.ts'
export { follow } from './follow.ts'
export type { Follow, FollowEvent, FollowOptions, FollowState, PreviewVoid, SessionPosition } from './follow-options.ts'
export type { RunEvent } from './iterate-turn.ts'
export type { Outcome, OutcomeDetails, OutcomeReason } from './outcome.ts'
export { type OutputFile, type OutputFiles, type OutputFilesOptions, outputFiles } from './output-files.ts'
export { createPreviews, type Preview, type Previews } from './preview.ts'
export { resumeRun, run } from './run.ts'
export type { MessageContent, OutcomeInput, RunInput } from './run-input.ts'
export { type RunNewOptions, runNew } from './run-new.ts'
export type { Run, SendOptions } from './run-object.ts'
export type { GateAnswer, RunOptions, RunReport, ToolRunOptions } from './run-options.ts'
export type { StalledCall, StallReport } from './stall-report.ts'
export type { StandardSchema } from './standard-schema.ts'
export type { BuiltinTool, CustomTool, Tool, ToolContent, ToolContext, ToolResult } from './tool.ts'
export type { Approval, Gate, GateReason, ToolCall } from './tool-gate.ts'
export { createMemoryJournal, type ToolCallKey, type ToolJournal, type ToolJournalEntry } from './tool-journal.ts'
export { type CumulativeUsage, createUsageMeter, type TokenUsage, type UsageMeter, usageOf } from './usage.ts'

// ---------------------------------------------------------------------------------------------------------------------
// What runtime packages use.

export type { FilesPort, RunClient } from './run-client.ts'
export type { RunNewClient } from './run-new.ts'
export type { SessionClient } from './session-client.ts'
