import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { OrphanGuard } from './orphan-guard.ts'
import { startOrphanGuard } from './orphan-guard.ts'
import { endProcesses } from './process-tree.ts'
import type { SandboxExit, SandboxProcess, SandboxProgram } from './sandbox.ts'

const MARK_NAME = 'MANAGED_AGENTS_SANDBOX'
/** Longest wait for the last output of a program that has ended, when something that it started holds the pipe. */
const OUTPUT_GRACE_MS = 100

/** Starts programs of one session on this machine and ends them all. */
export interface ProgramStarter {
  start(program: SandboxProgram, cwd: string): SandboxProcess
  close(): Promise<void>
}

export function createProgramStarter(): ProgramStarter {
  const own = `${randomBytes(12).toString('hex')}-`
  let started = 0
  const running = new Set<SandboxProcess>()
  let guard: OrphanGuard | undefined

  function start({ file, args, env, onOutput }: SandboxProgram, cwd: string): SandboxProcess {
    guard ??= startOrphanGuard(`${MARK_NAME}=${own}`)
    const watcher = guard
    const value = `${own}${++started}`
    const child = spawn(file, args, {
      cwd,
      env: { ...env, [MARK_NAME]: value },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const { pid } = child
    if (pid !== undefined) watcher.watch(pid)
    const { stdin, stdout, stderr } = child
    for (const output of [stdout, stderr]) {
      output.on('data', onOutput)
      output.on('error', () => {})
    }
    stdin.on('error', () => {})

    const exited = new Promise<SandboxExit>((resolve) => {
      child.on('error', () => resolve({ code: 127, signal: null }))
      child.on('close', (code, signal) => resolve({ code, signal }))
      child.on('exit', (code, signal) => setTimeout(() => resolve({ code, signal }), OUTPUT_GRACE_MS))
    })
    let ending: Promise<void> | undefined
    async function finish(): Promise<void> {
      // A shell that waits for commands leaves at the end of its input, also where it is deaf to SIGTERM.
      stdin.end()
      if (pid !== undefined) {
        await endProcesses({ groupId: pid, mark: `${MARK_NAME}=${value}` })
        watcher.release(pid)
      }
      stdin.destroy()
      stdout.destroy()
      stderr.destroy()
      running.delete(self)
    }
    const self: SandboxProcess = {
      write: (text) => void (stdin.writable && stdin.write(text)),
      exited,
      end() {
        ending ??= finish()
        return ending
      },
    }
    running.add(self)
    // At once: later the ids of its processes may be those of others.
    void exited.then(self.end)
    return self
  }

  return {
    start,
    async close() {
      await Promise.all([...running].map((each) => each.end()))
      guard?.close()
      guard = undefined
    },
  }
}
