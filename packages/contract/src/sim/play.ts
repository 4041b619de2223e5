import { defineTool } from '@org/managed-agents-core'
import type { Outcome, Run, RunOptions, StallReport } from '@org/managed-agents-core/session'
import { createMemoryJournal } from '@org/managed-agents-core/session'
import { createEmulator, createVirtualClock } from '@org/managed-agents-emulator'
import type { Consumption } from './consume.ts'
import { consume } from './consume.ts'
import type { LoggedSession } from './logged-session.ts'
import { historyOf, recordOf } from './logged-session.ts'
import { measureBlocks } from './longest-block.ts'
import { makeMove } from './moves.ts'
import type { Fate, Plan } from './plan.ts'
import type { Played } from './played.ts'
import type { SimProcess } from './process.ts'
import { startProcess } from './process.ts'
import { startReading } from './reading.ts'
import { agentOf, EARLIER } from './scripted-agent.ts'

/** Virtual time after which faults stop, and after which a run must have settled. */
const FAULTS_END_MS = 120_000
const LIMIT_MS = 3_600_000
/** A reader of a stream that has long been silent looks into history every ten minutes. */
const CATCH_UP_MS = 660_000
const RUN_TIMEOUT_MS = 1_800_000
const TEN_MINUTES_MS = 600_000

const verdicts: Readonly<Record<Plan['approve'], (asked: number) => string>> = {
  allow: () => 'allow',
  deny: () => 'deny',
  'by-turns': (asked) => (asked % 2 === 0 ? 'allow' : 'deny'),
  never: () => 'deny',
  unknown: () => 'perhaps',
  throws() {
    throw new Error('who decides is away')
  },
}

const workOptions = {
  name: 'work',
  description: 'Works.',
  inputSchema: { type: 'object', properties: { n: { type: 'integer' } } },
} as const

/** Plays one session through all that the plan has for it, in virtual time. */
export async function play(plan: Plan, seed: number): Promise<Played> {
  const blocks = measureBlocks()
  const clock = createVirtualClock({ settle: blocks.settle })
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
    const others = startProcess({ emulator, clock, name: 'others', seed: seed + 1 })
    const id = await createSession(others)
    let kept: LoggedSession | undefined
    const record = () => {
      kept = recordOf(emulator.snapshot().collections, id) ?? kept
      return kept
    }

    // Some sessions have had a turn before, and are idle since.
    if (seed % 5 === 1) {
      const content = [{ type: 'text', text: EARLIER }] as const
      await others.client.sessions.events.send(id, { events: [{ type: 'user.message', content: [...content] }] })
      await clock.advance(1000)
    }
    emulator.faults.replace({ seed, rules: plan.faults })
    const startMs = clock.now()
    clock.setTimer(() => emulator.faults.replace({ rules: [] }), FAULTS_END_MS)

    const fates = plan.moves.filter((move) => 'atContact' in move)
    let worker = startProcess({
      emulator,
      clock,
      name: 'worker',
      seed: seed + 2,
      onContact: (n) => {
        for (const move of fates) if (move.atContact === n) meet(move.do)
      },
    })
    const executions: string[] = []
    const stalls: { atMs: number; report: StallReport }[] = []
    const sharedJournal = createMemoryJournal()
    let asked = 0
    const tool = defineTool({
      ...workOptions,
      async execute(_, { callId, signal }) {
        executions.push(callId)
        const own = worker
        if (plan.toolMs > 0)
          await new Promise<void>((resolve) => {
            const cancel = own.clock.setTimer(resolve, plan.toolMs)
            const stop = () => {
              cancel()
              resolve()
            }
            signal.addEventListener('abort', stop, { once: true })
          })
        await own.contact()
        return 'worked'
      },
    })
    let abort = new AbortController()
    let consumption: Consumption | undefined
    const start = (input?: string): Run => {
      const options: RunOptions = {
        ...(input !== undefined && { input }),
        tools: [tool],
        ...(plan.approve !== 'never' && { approve: () => verdicts[plan.approve](asked++) as 'allow' | 'deny' }),
        journal: plan.forgets ? createMemoryJournal() : sharedJournal,
        signal: abort.signal,
        timeoutMs: RUN_TIMEOUT_MS,
        waitForOthers: plan.waitForOthers ?? false,
        onStall: (report) => void stalls.push({ atMs: clock.now(), report }),
      }
      const run = worker.client.sessions.run(id, options)
      if (input !== undefined && plan.consumer) consumption = consume(run, plan.consumer, worker)
      return run
    }

    const reader = startProcess({ emulator, clock, name: 'reader', seed: seed + 3 })
    const reading = startReading(reader, id, plan)

    let outcome: Outcome | undefined
    let failure: unknown
    let settled = false
    let abortedAtMs: number | undefined
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
    function meet(fate: Fate): void {
      if (settled) return
      if (fate === 'abort') {
        abortedAtMs ??= clock.now()
        abort.abort(new Error('abort'))
      } else if (fate === 'sleep') worker.sleep(TEN_MINUTES_MS)
      else if (fate === 'forward' || fate === 'back')
        worker.setClock(fate === 'forward' ? TEN_MINUTES_MS : -TEN_MINUTES_MS)
      else {
        worker.crash()
        // Who aborted told the process that is dead.
        abort = new AbortController()
        abortedAtMs = undefined
        current++
        clock.setTimer(() => {
          worker = startProcess({ emulator, clock, name: `worker-${++generation}`, seed: seed + 3 + generation })
          attend(start())
        }, 0)
      }
    }
    attend(start('go'))
    for (const move of plan.moves) {
      if ('atContact' in move) continue
      clock.setTimer(() => {
        if (settled) return
        if (isFate(move.do)) return meet(move.do)
        record()
        void makeMove(others.client, id, { ...move, do: move.do })
      }, move.atMs)
    }

    const deadline = startMs + LIMIT_MS
    while (!settled && clock.now() < deadline && (await clock.advanceToNext()));
    await clock.advance(0)
    const settledAtMs = clock.now()
    const lastBeforeSettled = emulator.requests().at(-1)?.ordinal ?? 0
    const statusWhenSettled = recordOf(emulator.snapshot().collections, id)?.status ?? 'deleted'
    // Whoever dawdles over the run is given its last events after it has settled.
    const loopsEnded = () => generation > 0 || (consumption?.ended ?? true)
    while (!loopsEnded() && clock.now() < deadline && (await clock.advanceToNext()));
    await clock.advance(0)
    const leftTimers = worker.clock.armed
    const leftBodies = worker.openBodies()

    // What is under way comes to an end; then the reader is given the time to catch up.
    await clock.advance(CATCH_UP_MS)
    const readerEnd = await reading.end(seed % 2 === 0 ? 'close' : 'abort')
    await clock.advance(0)
    return {
      plan,
      outcome,
      failure,
      settledAfterMs: settled ? settledAtMs - startMs : undefined,
      settledAfterAbortMs: settled && abortedAtMs !== undefined ? settledAtMs - abortedAtMs : undefined,
      settledAtMs,
      history: historyOf(record()),
      received: reading.received,
      iterated: consumption?.loops ?? [],
      loopsEnded: loopsEnded(),
      readerFailure: reading.failure,
      readerEnd,
      mostAhead: reading.mostAhead,
      positionLength: reading.positionLength,
      stalls,
      executions,
      exchanges: emulator.requests(),
      findings: emulator.verdict().findings,
      lastBeforeSettled,
      statusWhenSettled,
      leftTimers,
      leftBodies,
      unhandled,
      longestBlockMs: blocks.longestMs,
      disturbed: plan.moves.length > 0 || plan.consumer?.do === 'break' || plan.consumer?.do === 'throw',
      othersSpoke: plan.moves.some((move) => move.do === 'message'),
    }
  } finally {
    emulator.closeStreams()
    process.removeListener('unhandledRejection', onUnhandled)
  }
}

const fates: readonly string[] = ['crash', 'abort', 'sleep', 'forward', 'back'] satisfies Fate[]
const isFate = (what: string): what is Fate => fates.includes(what)

async function createSession({ client }: SimProcess): Promise<string> {
  const environment = await client.environments.create({ name: 'sim', config: { type: 'cloud' } })
  const agent = await client.agents.create({
    name: 'sim',
    model: 'claude-sonnet-5-5',
    tools: [
      defineTool({ ...workOptions, execute: () => 'worked' }).declaration,
      { type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_ask' } } },
    ],
  })
  const { id } = await client.sessions.create({ agent: agent.id, environment_id: environment.id })
  return id
}
