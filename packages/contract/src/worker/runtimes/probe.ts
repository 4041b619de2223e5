import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  agentToolset20260401,
  createWorker,
  directSandbox,
  linuxSandbox,
  SandboxUnavailableError,
} from '@org/managed-agents-node/worker'
import { runProbes } from './run-probes.ts'

/** Runs on the runtime that is asked about, and prints what works as lines of JSON. */
const place = realpathSync(mkdtempSync(join(tmpdir(), 'runtime-')))
const { BASE_URL = '', ENVIRONMENT_ID = '', ENVIRONMENT_KEY = '' } = process.env

type Call = (name: string, input: Record<string, unknown>) => Promise<string>

async function withTools(
  work: (call: Call, workdir: string) => Promise<boolean>,
  sandboxOf = directSandbox(),
): Promise<boolean> {
  const workdir = mkdtempSync(join(place, 'work-'))
  const sandbox = await sandboxOf.enter({ workdir })
  const { tools, close } = agentToolset20260401({ sandbox, workdir })
  const call: Call = async (name, input) => {
    const tool = tools.find((each) => each.name === name)
    const context = { signal: new AbortController().signal, callId: 'c', sessionId: 's', threadId: null }
    try {
      const result = await tool?.execute(input, context)
      return typeof result === 'string' ? result : JSON.stringify(result)
    } catch (error) {
      return `error: ${(error as Error).message}`
    }
  }
  try {
    return await work(call, workdir)
  } finally {
    await close()
    await sandbox.close()
  }
}

function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

await runProbes({
  'a shell that lasts, with exit codes': () =>
    withTools(async (call) => {
      await call('bash', { command: 'x=1' })
      return (await call('bash', { command: 'echo "$x"; exit_=3; (exit 3)' })).includes('1\\n[exit code 3]')
    }),
  'a timeout that ends all processes': () =>
    withTools(async (call) => {
      const text = await call('bash', { command: 'setsid sleep 60 & echo $!; sleep 61', timeout_ms: 300 })
      return !isAlive(Number(/"content":"(\d+)/.exec(text)?.[1] ?? 1))
    }),
  'files that links do not lead out of': () =>
    withTools(async (call, workdir) => {
      writeFileSync(join(place, 'secret'), 'CANARY')
      symlinkSync(join(place, 'secret'), join(workdir, 'link'))
      symlinkSync(place, join(workdir, 'dir'))
      await call('write', { file_path: 'a/b.txt', content: 'inside' })
      const seen = [await call('read', { file_path: 'link' }), await call('read', { file_path: 'dir/secret' })]
      return (await call('read', { file_path: 'a/b.txt' })) === 'inside' && !seen.join().includes('CANARY')
    }),
  'directories that stay what they are when they are swapped': async () => {
    const workdir = mkdtempSync(join(place, 'work-'))
    for (const name of ['a', 'b']) {
      mkdirSync(join(workdir, 'd'), { recursive: true })
      writeFileSync(join(workdir, 'd', name), '')
    }
    const sandbox = await directSandbox().enter({ workdir })
    const seen: string[] = []
    for await (const { path } of sandbox.files.walk('.')) {
      seen.push(path)
      if (path !== 'd/a') continue
      renameSync(join(workdir, 'd'), join(workdir, 'e'))
      symlinkSync(place, join(workdir, 'd'))
    }
    await sandbox.close()
    return seen.includes('d/b')
  },
  'search in a thread of its own': () =>
    withTools(async (call) => {
      await call('write', { file_path: 'x.txt', content: 'one\ntwo' })
      return (await call('grep', { pattern: 't[w]o' })) === 'x.txt:2:two'
    }),
  'the sandbox of Linux': () =>
    withTools(async (call) => (await call('bash', { command: 'ls /; echo $$' })).includes('1'), linuxSandbox()).catch(
      (error: unknown) => {
        if (error instanceof SandboxUnavailableError) return false
        throw error
      },
    ),
  'a worker that serves a session with a skill and a memory store': async () => {
    const controller = new AbortController()
    let served = false
    const seen = new Set<string>()
    await createWorker({
      environmentId: ENVIRONMENT_ID,
      environmentKey: ENVIRONMENT_KEY,
      baseUrl: BASE_URL,
      workdir: join(place, 'sessions'),
      skills: { cacheDir: join(place, 'skills') },
      maxIdleMs: 200,
      onEvent: (event) => {
        if (event.type === 'skill' || event.type === 'memory') seen.add(event.result)
        if (event.type !== 'ended') return
        served = event.end === 'idle'
        controller.abort()
      },
    }).run(controller.signal)
    return served && seen.has('installed') && seen.has('mounted')
  },
  'a stop by SIGTERM': async () => {
    const worker = createWorker({
      environmentId: ENVIRONMENT_ID,
      environmentKey: ENVIRONMENT_KEY,
      baseUrl: BASE_URL,
      workdir: place,
    })
    const running = worker.run()
    setTimeout(() => process.kill(process.pid, 'SIGTERM'), 300)
    await running
    return worker.status.state === 'stopped'
  },
})
rmSync(place, { recursive: true, force: true })
process.exit(0)
