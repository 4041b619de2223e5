import type { SessionEvent } from '@org/managed-agents-core'
import { defineTool } from '@org/managed-agents-core'
import type { Outcome, Run } from '@org/managed-agents-core/session'
import { createMemoryJournal } from '@org/managed-agents-core/session'
import type { Exchange, FaultRule, Finding, Snapshot } from '@org/managed-agents-emulator'
import { createEmulator, createVirtualClock } from '@org/managed-agents-emulator'
import { makeMove } from './moves.ts'
import type { Plan } from './plan.ts'
import { startProcess } from './process.ts'
import { agentOf, EARLIER } from './scripted-agent.ts'

/** All that happened: what the API knows, what the reader was given, what ran. */
export interface Played {
  readonly outcome: Outcome | undefined
  readonly failure: unknown
  /** Virtual milliseconds until the run and the reader had settled; undefined when they never did. */
  readonly settledAfterMs: number | undefined
  /** Persisted events in their order, queued ones last. */
  readonly history: readonly SessionEvent[]
  readonly received: readonly SessionEvent[]
  readonly readerFailure: unknown
  /** Ids of the calls that our tool ran, one entry a time. */
  readonly executions: readonly string[]
  readonly exchanges: readonly Exchange[]
  readonly findings: readonly Finding[]
  /** Ordinal of the last request before the run had settled. */
  readonly lastBeforeSettled: number
  /** Status of the session when the run had settled. */
  readonly statusWhenSettled: string
  readonly leftTimers: number
  readonly leftBodies: number
  readonly unhandled: readonly unknown[]
  readonly faults: readonly FaultRule[]
  /** The run was left or the session was acted on from outside, so that not every call need be answered. */
  readonly disturbed: boolean
  /** Somebody else sent messages, which the session may work for when the run has left it. */
  readonly othersSpoke: boolean
}

/** Virtual time after which faults stop, and after which a run must have settled. */
const FAULTS_END_MS = 120_000
const LIMIT_MS = 3_600_000

export async function play(plan: Plan, seed: number): Promise<Played> {
  const clock = createVirtualClock({ settle: () => new Promise((resolve) => setImmediate(resolve)) })
  const emulator = createEmulator({
    clock,
    seed,
    scenario: agentOf(plan),
    transientRefusalMs: plan.transientRefusalMs,
    recordedRequests: 100_000,
  })
  const unhandled: unknown[] = []
  const onUnhandled = (error: unknown) => unhandled.push(error)
  process.on('unhandledRejection', onUnhandled)
  try {
    const others = startProcess(emulator, clock, 'others', seed + 1)
    let worker = startProcess(emulator, clock, 'worker', seed + 2)
    const reader = startProcess(emulator, clock, 'reader', seed + 3)

    const environment = await others.client.environments.create({ name: 'sim', config: { type: 'cloud' } })
    const agent = await others.client.agents.create({
      name: 'sim',
      model: 'claude-sonnet-5-5',
      tools: [
        work.declaration,
        { type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_ask' } } },
      ],
    })
    const { id } = await others.client.sessions.create({ agent: agent.id, environment_id: environment.id })

    // Some sessions have had a turn before, and are idle since.
    if (seed % 5 === 1) {
      const content = [{ type: 'text', text: EARLIER }] as const
      await others.client.sessions.events.send(id, { events: [{ type: 'user.message', content: [...content] }] })
      await clock.advance(1000)
    }
    emulator.faults.replace({ seed, rules: plan.faults })
    const startMs = clock.now()
    clock.setTimer(() => emulator.faults.replace({ rules: [] }), FAULTS_END_MS)

    const executions: string[] = []
    const journal = createMemoryJournal()
    let asked = 0
    const tool = defineTool({
      ...workOptions,
      async execute(_, { callId, signal }) {
        executions.push(callId)
        const { clock: own } = worker
        if (plan.toolMs > 0)
          await new Promise<void>((resolve) => {
            const cancel = own.setTimer(resolve, plan.toolMs)
            const stop = () => {
              cancel()
              resolve()
            }
            signal.addEventListener('abort', stop, { once: true })
          })
        return 'worked'
      },
    })
    let abort = new AbortController()
    const start = (input?: string): Run =>
      worker.client.sessions.run(id, {
        ...(input !== undefined && { input }),
        tools: [tool],
        approve: () =>
          plan.approve === 'allow' || (plan.approve === 'by-turns' && asked++ % 2 === 0) ? 'allow' : 'deny',
        journal,
        signal: abort.signal,
        timeoutMs: 1_800_000,
      })

    const received: SessionEvent[] = []
    let readerFailure: unknown
    const events = reader.client.sessions.events.follow(id)
    const reading = (async () => {
      for await (const event of events) {
        received.push(event as SessionEvent)
        if (plan.readerMs > 0) await new Promise<void>((resolve) => reader.clock.setTimer(resolve, plan.readerMs))
      }
    })().catch((error) => {
      readerFailure = error
    })

    let outcome: Outcome | undefined
    let failure: unknown
    let settled = false
    let current = 0
    let generation = 0
    const attend = (run: Run) => {
      const mine = ++current
      const settle = (take: () => void) => {
        if (mine !== current) return
        take()
        settled = true
      }
      run.outcome.then(
        (value) =>
          settle(() => {
            outcome = value
          }),
        (error) =>
          settle(() => {
            failure = error
          }),
      )
    }
    attend(start('go'))
    for (const move of plan.moves)
      clock.setTimer(() => {
        if (settled) return
        if (move.do === 'abort') abort.abort(new Error('abort'))
        else if (move.do === 'crash') {
          worker.crash()
          // Who aborted told the process that is dead.
          abort = new AbortController()
          worker = startProcess(emulator, clock, `worker-${++generation}`, seed + 3 + generation)
          attend(start())
        } else void makeMove(others.client, id, move)
      }, move.atMs)

    const deadline = startMs + LIMIT_MS
    while (!settled && clock.now() < deadline && (await clock.advanceToNext()));
    await clock.advance(0)
    const settledAfterMs = settled ? clock.now() - startMs : undefined
    const lastBeforeSettled = emulator.requests().at(-1)?.ordinal ?? 0
    const statusWhenSettled = recordOf(emulator.snapshot().collections, id).status
    const leftTimers = worker.clock.armed
    const leftBodies = worker.openBodies()

    // What is under way comes to an end; then the reader is given the time to catch up.
    await clock.advance(2 * FAULTS_END_MS)
    events.close()
    await clock.advance(0)
    await reading
    return {
      outcome,
      failure,
      settledAfterMs,
      history: historyOf(recordOf(emulator.snapshot().collections, id)),
      received,
      readerFailure,
      executions,
      exchanges: emulator.requests(),
      findings: emulator.verdict().findings,
      lastBeforeSettled,
      statusWhenSettled,
      leftTimers,
      leftBodies,
      unhandled,
      faults: plan.faults,
      disturbed: plan.moves.length > 0,
      othersSpoke: plan.moves.some((move) => move.do === 'message'),
    }
  } finally {
    emulator.closeStreams()
    process.removeListener('unhandledRejection', onUnhandled)
  }
}

const workOptions = {
  name: 'work',
  description: 'Works.',
  inputSchema: { type: 'object', properties: { n: { type: 'integer' } } },
} as const
const work = defineTool({ ...workOptions, execute: () => 'worked' })

export interface LoggedSession {
  readonly id: string
  readonly status: string
  readonly log: readonly { readonly event: SessionEvent; readonly shown: string }[]
  readonly queue: readonly SessionEvent[]
}

export function recordOf({ sessions }: Snapshot['collections'], id: string): LoggedSession {
  return sessions?.entries.map(([, record]) => record).find((record) => record.id === id) as LoggedSession
}

export function historyOf({ log, queue }: LoggedSession): SessionEvent[] {
  return [...log.filter(({ shown }) => shown !== 'thread').map(({ event }) => event), ...queue]
}
