import type { SandboxFiles } from './sandbox-files.ts'

/** A folder that the agent sees under a path of its own, beside the working directory. */
export interface SandboxMount {
  /** Absolute path as the agent names it, for example `/mnt/memory/notes`. */
  readonly path: string
  /** Absolute path of the folder on this machine. */
  readonly folder: string
  readonly readOnly?: boolean
}

/** What one session gets to see. */
export interface SandboxPlace {
  /** Absolute path of the working directory; the same inside and outside. */
  readonly workdir: string
  readonly mounts?: readonly SandboxMount[]
}

/** A program to start. */
export interface SandboxProgram {
  readonly file: string
  readonly args: readonly string[]
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  /** Called with what the program writes, standard output and error alike. */
  readonly onOutput: (chunk: Uint8Array) => void
}

/** How a program ended: by itself, or by a signal. */
export interface SandboxExit {
  readonly code: number | null
  readonly signal: string | null
}

/** A program under way, in a process group of its own. */
export interface SandboxProcess {
  /** Writes to its standard input; what it does not read any more is dropped. */
  write(text: string): void
  /** Resolves when the program itself has ended, whoever still holds its output. Never rejects. */
  readonly exited: Promise<SandboxExit>
  /** Ends it with all that it started: SIGTERM, after 2 s SIGKILL. Resolves when nothing of it is left. */
  end(): Promise<void>
}

/** Where the tools of one session run. */
export interface SandboxSession {
  readonly files: SandboxFiles
  spawn(program: SandboxProgram): SandboxProcess
  /** Ends everything that was started and gives up the files. */
  close(): Promise<void>
}

/**
 * Where tools run. `directSandbox` runs them as this process's user, `linuxSandbox` in namespaces of the kernel; write
 * your own for containers or virtual machines.
 */
export interface Sandbox {
  /** For logs and reports. */
  readonly name: string
  /** Programs find mounts at their paths; otherwise only the file tools do. */
  readonly showsMounts: boolean
  /** Prepares for a session. Rejects with `SandboxUnavailableError` where the machine cannot do it. */
  enter(place: SandboxPlace): Promise<SandboxSession>
}
