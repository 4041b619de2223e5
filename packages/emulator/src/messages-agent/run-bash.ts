import { spawn } from 'node:child_process'
import type { RealOutput } from '../scenario/scenario.ts'

const keptChars = 100_000

export interface BashOptions {
  readonly cwd: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/**
 * Runs a command and gives what it printed. It runs as the user who runs the emulator: the folder is where it starts,
 * not a wall. The environment is a small one, so that no key of the user's is in it.
 */
export function runBash(command: string, { cwd, timeoutMs, signal }: BashOptions): Promise<RealOutput> {
  return new Promise((resolve) => {
    const child = spawn('/bin/bash', ['-c', command], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: cwd, LANG: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let output = ''
    let late = false
    const keep = (chunk: string) => {
      if (output.length < keptChars) output = (output + chunk).slice(0, keptChars)
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    const timer = setTimeout(() => {
      late = true
      endGroup(child.pid)
    }, timeoutMs)
    const stop = () => endGroup(child.pid)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    const finish = (output: RealOutput) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      resolve(output)
    }
    child.once('error', (error) => {
      finish({ text: error.message, isError: true })
    })
    child.once('close', (code) => {
      if (late) finish({ text: `${output}\n(ended after ${timeoutMs} ms)`, isError: true })
      else finish({ text: code === 0 ? output : `${output}\n(exit code ${code})`, isError: code !== 0 })
    })
  })
}

/** Ends the command and what it started, which are a process group of their own. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}
