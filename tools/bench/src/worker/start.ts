import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Cost, Task, WorkerSetup } from './task.ts'

export interface Worker {
  run(task: Task): Promise<Cost>
  close(): void
}

/** Starts a process that has loaded one contender. */
export async function startWorker(setup: WorkerSetup): Promise<Worker> {
  const child = forkScript('main.ts', [JSON.stringify(setup)], ['--expose-gc'])
  await nextMessage(child)
  return {
    async run(task) {
      const answer = nextMessage<Cost>(child)
      child.send(task)
      return answer
    },
    close: () => child.disconnect(),
  }
}

export interface LoopbackServer {
  readonly baseUrl: string
  close(): void
}

export async function startServer(): Promise<LoopbackServer> {
  const child = forkScript('../server/main.ts', [], [])
  const port = await nextMessage<number>(child)
  return { baseUrl: `http://127.0.0.1:${port}`, close: () => child.disconnect() }
}

function forkScript(name: string, args: string[], execArgv: string[]): ChildProcess {
  return fork(fileURLToPath(new URL(name, import.meta.url)), args, { execArgv })
}

function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((arrived, failed) => {
    const onExit = (code: number | null) => failed(new Error(`A bench process exited with ${code}.`))
    child.once('exit', onExit)
    child.once('message', (message) => {
      child.off('exit', onExit)
      arrived(message as Message)
    })
  })
}
