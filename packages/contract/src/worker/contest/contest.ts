import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SessionEvent } from '@org/managed-agents-core'
import { ManagedAgents } from '@org/managed-agents-core'
import type { FaultRule, Scenario } from '@org/managed-agents-emulator'
import { callTools, say } from '@org/managed-agents-emulator'
import { listen } from '@org/managed-agents-emulator/node'
import { timeScale } from './fast-time.ts'

export type Contender = 'ours' | 'official'

/** What happens besides the rule of faults, once the first command has begun. */
export type Incident = 'none' | 'killed' | 'terminated' | 'lease taken' | 'interrupted'

export interface Trial {
  readonly name: string
  readonly commands: readonly string[]
  readonly rules?: readonly FaultRule[]
  readonly incident?: Incident
  readonly sessions?: number
}

/** What came of a trial. */
export interface Verdict {
  /** All sessions came to the end of their turn within ten minutes. */
  readonly finished: boolean
  /** A command took effect twice. */
  readonly ranTwice: boolean
  /** A call has no answer. */
  readonly unanswered: boolean
  /** A call has two. */
  readonly answeredTwice: boolean
  /** Something was sent to the session, or a command went on, when another worker had the lease. */
  readonly acted: boolean
  /** Processes of tools were there ten seconds after the worker's end. */
  readonly left: boolean
  /** Results of the first session, in order. */
  readonly results: readonly string[]
}

const TEN_MINUTES_MS = 600_000
const LOOK_MS = 50

/** Waits by the time of the machine. */
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms * timeScale))

/** Lets one worker serve sessions in which one thing goes wrong. */
export async function play(contender: Contender, trial: Trial): Promise<Verdict> {
  const { commands, rules = [], incident = 'none', sessions: count = 1 } = trial
  const scenario: Scenario = {
    *agent() {
      for (const command of commands) yield* callTools({ name: 'bash', input: { command } })
      yield say('done')
    },
  }
  const place = await mkdtemp(join(tmpdir(), 'contest-'))
  await mkdir(join(place, 'sessions'))
  const server = await listen({ seed: 1, scenario, faults: { rules } })
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', baseUrl: server.url })
  const workers: ChildProcess[] = []
  try {
    const environment = await client.environments.create({ name: 'farm', config: { type: 'self_hosted' } })
    const agent = await client.agents.create({
      name: 'Builder',
      model: 'claude-opus-5',
      tools: [{ type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_allow' } } }],
    })
    const { key } = server.createEnvironmentKey(environment.id)
    const ids: string[] = []
    for (let index = 0; index < count; index++) {
      const { id } = await client.sessions.create({ agent: agent.id, environment_id: environment.id })
      const content = [{ type: 'text' as const, text: 'Go.' }]
      await client.sessions.events.send(id, { events: [{ type: 'user.message', content }] })
      ids.push(id)
    }
    const start = (): ChildProcess => {
      const child = startWorker(contender, { url: server.url, environmentId: environment.id, key, place })
      workers.push(child)
      return child
    }
    const log = (): Promise<string> => logOf(place)
    const first = start()
    const deadline = performance.now() + TEN_MINUTES_MS
    const isOver = async (): Promise<boolean> => (await Promise.all(ids.map((id) => isDone(client, id)))).every(Boolean)

    let acted = false
    if (incident !== 'none') {
      while ((await log()) === '' && performance.now() < deadline) await sleep(LOOK_MS)
      if (incident === 'killed' || incident === 'terminated') {
        await end(first, incident === 'killed' ? 'SIGKILL' : 'SIGTERM')
        start()
      } else if (incident === 'interrupted') {
        await client.sessions.events.send(ids[0] ?? '', { events: [{ type: 'user.interrupt' }] })
        await sleep(1500)
        acted = (await log()).includes('late')
      } else {
        const keyed = new ManagedAgents({ authToken: key, baseUrl: server.url })
        await takeLease(keyed, environment.id)
        await waitFor(async () => (await processesIn(place)).length === 0, 4000)
        const before = (await historyOf(client, ids[0] ?? '')).length
        await sleep(2500)
        acted = (await log()).includes('late') || (await historyOf(client, ids[0] ?? '')).length !== before
      }
    }
    if (incident !== 'lease taken') while (!(await isOver()) && performance.now() < deadline) await sleep(LOOK_MS)
    const finished = await isOver()
    for (const worker of workers) await end(worker, 'SIGTERM')
    await waitFor(async () => (await processesIn(place)).length === 0, 10_000 / Math.min(timeScale, 4))
    const events = await historyOf(client, ids[0] ?? '')
    return {
      finished,
      ...judge(events, await log()),
      acted,
      left: (await processesIn(place)).length > 0,
      results: resultsOf(events),
    }
  } finally {
    for (const worker of workers) worker.kill('SIGKILL')
    for (const pid of await processesIn(place)) process.kill(Number(pid), 'SIGKILL')
    await server.close()
    await rm(place, { recursive: true, force: true })
  }
}

function startWorker(
  contender: Contender,
  { url, environmentId, key, place }: { url: string; environmentId: string; key: string; place: string },
): ChildProcess {
  const program = { ours: 'our-worker.ts', official: 'official-worker.ts' }[contender]
  const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  return spawn(process.execPath, ['--import', file('fast-time.ts'), file(program)], {
    env: {
      PATH: process.env['PATH'],
      TIME_SCALE: String(timeScale),
      BASE_URL: url,
      ENVIRONMENT_ID: environmentId,
      ENVIRONMENT_KEY: key,
      PLACE: place,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Ends a worker as a supervisor does: with SIGKILL at the latest after ten seconds of the machine. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill(signal)
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000 * timeScale)
  await gone
  clearTimeout(force)
}

async function takeLease(client: ManagedAgents, environmentId: string): Promise<void> {
  for (;;) {
    const [item] = (await client.environments.work.list(environmentId)).data
    const taken = await client.environments.work
      .heartbeat(item?.id ?? '', {
        environment_id: environmentId,
        expected_last_heartbeat: item?.latest_heartbeat_at ?? 'NO_HEARTBEAT',
        desired_ttl_seconds: 3600,
      })
      .catch(() => undefined)
    if (taken?.lease_extended) return
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

function judge(
  events: readonly SessionEvent[],
  log: string,
): Pick<Verdict, 'ranTwice' | 'unanswered' | 'answeredTwice'> {
  const lines = log.split('\n').filter(Boolean)
  const answers = events.flatMap((event) => (event.type === 'user.tool_result' ? event.tool_use_id : []))
  // At an interrupt the API answers the calls that are open.
  const byApi = events.flatMap((event) => (event.type === 'agent.tool_result' ? event.tool_use_id : []))
  const isOpen = (id: string): boolean => !answers.includes(id) && !byApi.includes(id)
  const wasInterrupted = events.some(({ type }) => type === 'user.interrupt')
  return {
    ranTwice: new Set(lines).size < lines.length,
    unanswered: !wasInterrupted && events.some((event) => event.type === 'agent.tool_use' && isOpen(event.id)),
    answeredTwice: new Set(answers).size < answers.length,
  }
}

function resultsOf(events: readonly SessionEvent[]): string[] {
  return events.flatMap((event) =>
    event.type === 'user.tool_result'
      ? (event.content ?? []).map((block) => (block.type === 'text' ? block.text : '')).join('')
      : [],
  )
}

/** All that commands wrote into files named `log`. */
async function logOf(place: string): Promise<string> {
  const paths = (await readdir(join(place, 'sessions'), { recursive: true })).filter((path) => /(^|\/)log$/.test(path))
  return (await Promise.all(paths.map((path) => readFile(join(place, 'sessions', path), 'utf8')))).join('')
}

async function processesIn(place: string): Promise<string[]> {
  const found: string[] = []
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const directory = await readlink(`/proc/${pid}/cwd`).catch(() => '')
    if (directory.startsWith(`${place}/`)) found.push(pid)
  }
  return found
}

async function waitFor(isSo: () => Promise<boolean>, limitMs: number): Promise<void> {
  const steps = Math.ceil(limitMs / LOOK_MS)
  for (let step = 0; step < steps && !(await isSo()); step++) await sleep(LOOK_MS)
}
