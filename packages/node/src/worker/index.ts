// What applications use: the entry `./worker`.

export type { MemoryOptions } from '../memory-stores/mount-memories.ts'
export { directSandbox } from '../sandbox/direct-sandbox.ts'
export type { LinuxSandboxOptions } from '../sandbox/linux-sandbox.ts'
export { linuxSandbox } from '../sandbox/linux-sandbox.ts'
export type {
  Sandbox,
  SandboxExit,
  SandboxMount,
  SandboxPlace,
  SandboxProcess,
  SandboxProgram,
  SandboxSession,
} from '../sandbox/sandbox.ts'
export type { FileProblemCode, OpenedFile, SandboxFiles, WalkEntry, WalkOptions } from '../sandbox/sandbox-files.ts'
export { FileProblem } from '../sandbox/sandbox-files.ts'
export { SandboxUnavailableError } from '../sandbox/sandbox-unavailable-error.ts'
export type { AgentToolset, AgentToolsetOptions } from '../toolset/agent-toolset.ts'
export { agentToolset20260401 } from '../toolset/agent-toolset.ts'
export type { SkillOptions } from '../work-skills/install-skills.ts'
export type { Worker } from './create-worker.ts'
export { createWorker } from './create-worker.ts'
export { createFolderJournal, type FolderJournal } from './folder-journal.ts'
export type { WorkerStatus } from './health.ts'
export { itemFromEnvironment } from './item-environment.ts'
export type { QueueLimits } from './queue-limiter.ts'
export type { ItemProgram } from './run-program.ts'
export type { EventError, ItemEvent, MemoryResult, WorkEnd, WorkerEvent } from './worker-event.ts'
export { jsonLines } from './worker-event.ts'
export type { SessionTools, ToolPlace, WorkerOptions, WorkItem } from './worker-options.ts'
