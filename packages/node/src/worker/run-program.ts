import { spawn } from 'node:child_process'
import { SdkError } from '@org/managed-agents-core'
import type { Drain } from './drain.ts'
import { itemVariables } from './item-environment.ts'
import type { WorkItem } from './worker-options.ts'

/** A program that works on one item, in a process or container of its own. */
export interface ItemProgram {
  /** The program; looked up in `PATH` when it has no slash. */
  readonly file: string
  readonly args?: readonly string[]
  /** Also pass the environment key. Default false: the secret of the item is enough, and is worth less. */
  readonly passEnvironmentKey?: boolean
}

export interface RunProgramOptions {
  readonly baseUrl: string
  readonly environmentKey: string | undefined
  readonly drain: Drain
}

/**
 * Starts the program for an item and waits for its end. It gets the item as JSON on its standard input and by the
 * variables `ANTHROPIC_ENVIRONMENT_ID`, `_SESSION_ID`, `_WORK_ID`, `_WORK_SECRET` and `_BASE_URL`; no secret is in its
 * arguments. It keeps the lease itself, as `worker.handle` does, and gets SIGTERM when the worker is stopped.
 */
export async function runProgram(
  item: WorkItem,
  { file, args = [], passEnvironmentKey = false }: ItemProgram,
  { baseUrl, environmentKey, drain }: RunProgramOptions,
): Promise<void> {
  const {
    ANTHROPIC_ENVIRONMENT_KEY: _key,
    ANTHROPIC_API_KEY: _api,
    ANTHROPIC_AUTH_TOKEN: _token,
    ...rest
  } = process.env
  const needsKey = passEnvironmentKey || !item.secret
  const child = spawn(file, args, {
    env: {
      ...rest,
      ANTHROPIC_BASE_URL: baseUrl,
      ...itemVariables(item),
      ...(needsKey && environmentKey && { ANTHROPIC_ENVIRONMENT_KEY: environmentKey }),
    },
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify(item))
  const stop = (): void => void child.kill('SIGTERM')
  const cut = (): void => void child.kill('SIGKILL')
  drain.begun.addEventListener('abort', stop)
  drain.cut.addEventListener('abort', cut)
  if (drain.begun.aborted) stop()
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', () => reject(new SdkError('invalid_argument', `The program ${file} cannot be started.`)))
      child.once('exit', (code, signal) => {
        if (code === 0) resolve()
        else reject(new SdkError('gave_up', `The program ${file} ended with ${signal ?? `code ${code}`}.`))
      })
    })
  } finally {
    drain.begun.removeEventListener('abort', stop)
    drain.cut.removeEventListener('abort', cut)
  }
}
