import { randomBytes } from 'node:crypto'
import { stripVTControlCharacters } from 'node:util'
import type { SandboxProcess, SandboxSession } from '../sandbox/sandbox.ts'
import type { MarkerScanner } from './marker-scanner.ts'
import { createMarkerScanner } from './marker-scanner.ts'
import type { OutputBuffer } from './output-buffer.ts'
import { createOutputBuffer } from './output-buffer.ts'

/** How a command ended: with an exit code, with that of the shell itself, or because it was stopped. */
export interface CommandEnd {
  readonly type: 'exit' | 'shell_exit' | 'timeout' | 'aborted'
  readonly exitCode: number | null
  readonly output: string
}

export interface CommandOptions {
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** A bash that keeps its directory, variables, functions and background jobs from one command to the next. */
export interface Shell {
  /** Runs a command after those before it. Never rejects. */
  run(command: string, options: CommandOptions): Promise<CommandEnd>
  /** Ends the shell with all that it started; the next command gets a new one. */
  restart(): Promise<void>
  close(): Promise<void>
}

interface RunningShell {
  readonly process: SandboxProcess
  onOutput: (chunk: Uint8Array) => void
  /** What to do when the shell ends; of the command that runs alone, so that nothing is kept of those before. */
  onExit: (code: number | null) => void
  hasExited: boolean
  /** Output of background jobs since the last command; the next one begins with it. */
  between: OutputBuffer
}

const START = 'exec 4>&1 2>&1\n'

/**
 * One line per command, read by the shell before the command, which follows it up to a NUL. Whatever the command's
 * brackets, quotes and here-documents do, they end at the NUL; `break` has no loop, `exec` no descriptor of ours to
 * touch; and the nonce is in no variable, argument or environment.
 */
function commandLine(nonce: string): string {
  const marker = `builtin printf '\\036%s:%d\\036' ${nonce} "$?" >&4`
  return `IFS= builtin read -r -d '' REPLY; builtin eval "$REPLY" </dev/null >&4 2>&1 4>&-; ${marker}\n`
}

export function createShell(sandbox: SandboxSession, env: Readonly<Record<string, string>>): Shell {
  let current: RunningShell | undefined
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  function begin(): RunningShell {
    const between = createOutputBuffer()
    const shell: RunningShell = {
      between,
      onOutput: between.push,
      onExit: () => {},
      hasExited: false,
      process: sandbox.spawn({
        file: '/bin/bash',
        args: ['--noprofile', '--norc', '-s'],
        env,
        onOutput: (chunk) => shell.onOutput(chunk),
      }),
    }
    shell.process.write(START)
    void shell.process.exited.then(({ code }) => {
      shell.hasExited = true
      shell.onExit(code)
    })
    return shell
  }

  async function stop(): Promise<void> {
    const shell = current
    current = undefined
    await shell?.process.end()
  }

  async function runNow(command: string, { timeoutMs, signal }: CommandOptions): Promise<CommandEnd> {
    if (signal.aborted || closed) return { type: 'aborted', exitCode: null, output: '' }
    // It may have ended between two commands.
    if (current?.hasExited) await stop()
    current ??= begin()
    const shell = current
    const nonce = randomBytes(16).toString('hex')
    const scanner = createMarkerScanner(nonce)
    const output = shell.between
    const finished = await new Promise<Pick<CommandEnd, 'type' | 'exitCode'>>((resolve) => {
      const timer = setTimeout(() => done({ type: 'timeout', exitCode: null }), timeoutMs)
      const onAbort = (): void => done({ type: 'aborted', exitCode: null })
      const done = (end: Pick<CommandEnd, 'type' | 'exitCode'>): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        shell.between = createOutputBuffer()
        shell.onOutput = shell.between.push
        shell.onExit = () => {}
        resolve(end)
      }
      signal.addEventListener('abort', onAbort)
      shell.onOutput = (chunk) => take(scanner, output, chunk, (exitCode) => done({ type: 'exit', exitCode }))
      shell.onExit = (exitCode) => done({ type: 'shell_exit', exitCode })
      shell.process.write(`${commandLine(nonce)}${command}\0`)
    })
    if (finished.type === 'exit') shell.between.push(scanner.rest())
    else {
      output.push(scanner.rest())
      await stop()
    }
    return { ...finished, output: clean(output.text()) }
  }

  return {
    run(command, options) {
      const turn = last.then(() => runNow(command, options))
      last = turn
      return turn
    },
    restart() {
      last = last.then(stop)
      return last as Promise<void>
    },
    close() {
      closed = true
      return stop()
    },
  }
}

function take(
  scanner: MarkerScanner,
  output: OutputBuffer,
  chunk: Uint8Array,
  onEnd: (exitCode: number) => void,
): void {
  const { output: bytes, exitCode } = scanner.scan(chunk)
  output.push(bytes)
  if (exitCode !== undefined) onEnd(exitCode)
}

/** Without the codes that move a cursor or set a colour. */
function clean(text: string): string {
  return stripVTControlCharacters(text).replace(/\n+$/, '')
}
