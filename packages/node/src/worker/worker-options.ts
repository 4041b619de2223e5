import type { Platform, ToolJournal } from '@org/managed-agents-core'
import type { RunOptions, Tool } from '@org/managed-agents-core/session'
import type { MemoryOptions } from '../memory-stores/mount-memories.ts'
import type { Sandbox, SandboxSession } from '../sandbox/sandbox.ts'
import type { SkillOptions } from '../work-skills/install-skills.ts'
import type { QueueLimits } from './queue-limiter.ts'
import type { ItemProgram } from './run-program.ts'
import type { WorkerEvent } from './worker-event.ts'

/** The session for which tools are made. */
export interface ToolPlace {
  readonly sessionId: string
  /** Absolute path of the session's working directory. */
  readonly workdir: string
  readonly sandbox: SandboxSession
}

/** Tools of one session; `close` ends what they started. */
export interface SessionTools {
  readonly tools: readonly Tool[]
  close?(): Promise<void> | void
}

/** Options of `createWorker`. */
export interface WorkerOptions {
  readonly environmentId: string
  /** The key of the environment (`sk-ant-oat01-…`). Needed by `run`; `handle` does without where an item has a secret. */
  readonly environmentKey?: string
  /**
   * Folder below which each session gets a folder of its own, named by its id, which stays when the work is done; a
   * function names the folder of a session itself.
   */
  readonly workdir: string | ((sessionId: string) => string)
  /**
   * The tools to run. Default: the agent toolset (`bash`, `read`, `write`, `edit`, `glob`, `grep`). Calls of other tools
   * are left to other clients.
   */
  readonly tools?: readonly Tool[] | ((place: ToolPlace) => SessionTools | Promise<SessionTools>)
  /** Where the default tools run. Default `directSandbox()`. */
  readonly sandbox?: Sandbox
  /** Variables for what `bash` runs. This process's own are not inherited but for `PATH`, language and time zone. */
  readonly env?: Readonly<Record<string, string>>
  /** Sessions at once. Default 4. */
  readonly concurrency?: number
  /**
   * Remembers which calls were begun, so that none runs twice. Default: the folder `.journal` in `workdir`, which the
   * workers of one machine share; in memory where `workdir` is a function. Workers on several machines need a shared one.
   */
  readonly journal?: ToolJournal
  /** Starts a program for each item instead of working on it in this process. */
  readonly onWork?: ItemProgram
  /** Decides calls that ask for permission. Default: they wait for somebody else's answer. */
  readonly approve?: RunOptions['approve']
  /** Tool calls of one session at once. Default 4. */
  readonly parallelTools?: number
  /** Milliseconds for a tool that says nothing else. Default 120,000. */
  readonly toolTimeoutMs?: number
  /** Milliseconds for which an idle session is kept before its work is given back. Default 60,000. */
  readonly maxIdleMs?: number
  /** Milliseconds that sessions get to end their turns when the worker is stopped. Default 30,000. */
  readonly drainMs?: number
  /** Seconds that a lease lasts without a heartbeat; longer with many sessions, so that heartbeats fit the limits. Default 60. */
  readonly leaseSeconds?: number
  /** `SIGTERM` and `SIGINT` stop `run`, a second one at once. Default true. */
  readonly handleSignals?: boolean
  /** Serves `health` on a port, on `127.0.0.1` unless `host` says otherwise. */
  readonly health?: { readonly port: number; readonly host?: string }
  /** The agent's skills, in `skills/<name>` of the working directory. `false` leaves them out. */
  readonly skills?: false | SkillOptions
  /** The session's memory stores. `false` leaves them out. */
  readonly memory?: false | MemoryOptions
  /** Told everything that happens, for logs and metrics; never a secret. */
  readonly onEvent?: (event: WorkerEvent) => void
  /** Default `https://api.anthropic.com`. */
  readonly baseUrl?: string
  /** Origins beside that of `baseUrl` that the secret of a work item may name. Default: none. */
  readonly allowedApiOrigins?: readonly string[]
  /** Called as `fetch(url, init)`. Default: the platform's. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** Limits of the work queue. Default: the documented 60 requests a minute, 5 at once. */
  readonly limits?: Partial<QueueLimits>
  /** A name for this worker in the queue's statistics. Default: the machine's and a random part. */
  readonly workerId?: string
  readonly platform?: Partial<Platform>
}

/** A work item as a poll gives it, or the part of it that another process was told. */
export interface WorkItem {
  readonly id: string
  readonly environment_id: string
  readonly data: { readonly type?: string; readonly id: string }
  readonly secret?: string | null
  /** `queued` items are acknowledged first. */
  readonly state?: string
}
