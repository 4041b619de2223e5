import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { SessionEvent } from '@org/managed-agents-core'
import { ManagedAgents } from '@org/managed-agents-core'
import type { Scenario } from '@org/managed-agents-emulator'
import { callTools, say } from '@org/managed-agents-emulator'
import { listen } from '@org/managed-agents-emulator/node'
import { randomFrom } from '../sim/seeded.ts'
import type { ProcessWork } from './worker-process.ts'

/** What became of a session whose worker was killed again and again. */
export interface KillReport {
  readonly kills: number
  /** Commands that took effect more than once. */
  readonly ranTwice: readonly string[]
  /** Calls without exactly one answer. */
  readonly notAnsweredOnce: readonly string[]
  /** Processes of tools that were still there at the end. */
  readonly leftProcesses: readonly string[]
  /** Files that no tool was asked to write. */
  readonly leftFiles: readonly string[]
  readonly finished: boolean
}

const STEPS = 12
const LIMIT_MS = 90_000

/** Each command leaves a line of its own, and a process that would outlive it. */
const scenario: Scenario = {
  *agent() {
    for (let step = 0; step < STEPS; step++) {
      yield* callTools(
        { name: 'bash', input: { command: `echo b${step} >> log; sleep 300 & sleep 0.${step % 4}; grep -c . log` } },
        { name: 'write', input: { file_path: `files/${step}.txt`, content: 'x'.repeat(1000) } },
        { name: 'grep', input: { pattern: 'b\\d', path: '.' } },
      )
      yield* callTools({
        name: 'edit',
        input: { file_path: `files/${step}.txt`, old_string: 'x', new_string: 'yy', replace_all: true },
      })
    }
    yield say('done')
  },
}

/** Serves a session by a worker that is killed (-9) at moments that the seed gives, until the agent is done. */
export async function killWorker(seed: number, kills: number): Promise<KillReport> {
  const next = randomFrom(seed)
  const place = await mkdtemp(join(tmpdir(), 'kill-'))
  const server = await listen({ seed, scenario })
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', baseUrl: server.url })
  try {
    const environment = await client.environments.create({ name: 'farm', config: { type: 'self_hosted' } })
    const agent = await client.agents.create({
      name: 'Builder',
      model: 'claude-opus-5',
      tools: [{ type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_allow' } } }],
    })
    const workdir = join(place, 'sessions')
    const { key } = server.createEnvironmentKey(environment.id)
    const work: ProcessWork = {
      baseUrl: server.url,
      environmentId: environment.id,
      environmentKey: key,
      workdir,
    }
    const { id } = await client.sessions.create({ agent: agent.id, environment_id: environment.id })
    await client.sessions.events.send(id, {
      events: [{ type: 'user.message', content: [{ type: 'text', text: 'Go.' }] }],
    })
    const deadline = Date.now() + LIMIT_MS
    let done = 0
    for (; done < kills && !(await isDone(client, id)); done++) {
      const worker = startWorker(work)
      await worker.claimed
      await sleep(next() * 900)
      await worker.kill('SIGKILL')
    }
    const last = startWorker(work)
    // Also the item: a worker that was killed after the agent's last word left it to the next one.
    while (Date.now() < deadline && !((await isDone(client, id)) && (await isGivenBack(work)))) await sleep(50)
    await last.kill('SIGTERM')
    // What guards against orphans gives them two seconds.
    const leftProcesses = await waitForNone(() => processesIn(place), 5000)
    return {
      kills: done,
      ...judge(await historyOf(client, id), await readFile(join(workdir, id, 'log'), 'utf8')),
      leftProcesses,
      leftFiles: (await readdir(join(workdir, id), { recursive: true })).filter(
        (path) => !/^(log|files(\/\d+\.txt)?)$/.test(path),
      ),
      finished: await isDone(client, id),
    }
  } finally {
    await server.close()
    await rm(place, { recursive: true, force: true })
  }
}

function startWorker(work: ProcessWork) {
  const file = fileURLToPath(new URL('worker-process.ts', import.meta.url))
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env['PATH'], WORK: JSON.stringify(work) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const claimed = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('"claimed"') && resolve())
    void gone.then(resolve)
  })
  return {
    /** It has taken up the session, or has ended. */
    claimed,
    async kill(signal: NodeJS.Signals): Promise<void> {
      child.kill(signal)
      await gone
    },
  }
}

async function historyOf(client: ManagedAgents, id: string): Promise<SessionEvent[]> {
  const events: SessionEvent[] = []
  for await (const event of client.sessions.events.list(id, { order: 'asc', limit: 1000 })) events.push(event)
  return events
}

async function isDone(client: ManagedAgents, id: string): Promise<boolean> {
  const { data } = await client.sessions.events.list(id, { order: 'desc', limit: 1 })
  const [last] = data
  return last?.type === 'session.status_idle' && last.stop_reason.type === 'end_turn'
}

/** Whether no item of the queue is under way. */
async function isGivenBack({ baseUrl, environmentId, environmentKey }: ProcessWork): Promise<boolean> {
  const keyed = new ManagedAgents({ authToken: environmentKey, baseUrl })
  const { data } = await keyed.environments.work.list(environmentId)
  return data.every(({ state }) => state === 'stopped')
}

function judge(events: readonly SessionEvent[], log: string): Pick<KillReport, 'ranTwice' | 'notAnsweredOnce'> {
  const lines = log.split('\n').filter(Boolean)
  const answers = new Map<string, number>()
  for (const event of events)
    if (event.type === 'user.tool_result') answers.set(event.tool_use_id, (answers.get(event.tool_use_id) ?? 0) + 1)
  const calls = events.filter((event) => event.type === 'agent.tool_use')
  return {
    ranTwice: lines.filter((line, index) => lines.indexOf(line) !== index),
    notAnsweredOnce: calls.filter(({ id }) => answers.get(id) !== 1).map(({ id, name }) => `${name} ${id}`),
  }
}

/** Processes whose working directory lies in `place`. */
async function processesIn(place: string): Promise<string[]> {
  const found: string[] = []
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const directory = await readlink(`/proc/${pid}/cwd`).catch(() => '')
    if (directory.startsWith(place)) found.push(pid)
  }
  return found
}

async function waitForNone(look: () => Promise<string[]>, limitMs: number): Promise<string[]> {
  const deadline = Date.now() + limitMs
  for (;;) {
    const found = await look()
    if (found.length === 0 || Date.now() > deadline) return found
    await sleep(100)
  }
}
