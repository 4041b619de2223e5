import { isOutcomeUnknownError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { SessionEventParams } from '../generated/models.gen.ts'
import type { CleanupPolicy, CleanupReport } from './cleanup.ts'
import { cleanUp } from './cleanup.ts'
import type { Continuation } from './continuation.ts'
import type { Engine } from './engine.ts'
import { createEngine } from './engine.ts'
import type { FollowOptions } from './follow-options.ts'
import { iterateTurn } from './iterate-turn.ts'
import type { Outcome, OutcomeReason } from './outcome.ts'
import { prepareOptions } from './prepare-options.ts'
import type { RunClient } from './run-client.ts'
import type { RunInput } from './run-input.ts'
import { toInputEvents } from './run-input.ts'
import type { Run, SendOptions } from './run-object.ts'
import type { RunOptions } from './run-options.ts'
import { toOutcome } from './run-outcome.ts'
import { watchStall } from './stall-watch.ts'
import type { Turn } from './turn.ts'
import { createTurn } from './turn.ts'
import { createTurnRecord } from './turn-record.ts'
import { setLongTimer, wait } from './wait.ts'

export interface RunParts {
  readonly client: RunClient
  readonly sessionId: string | Promise<string>
  readonly options: RunOptions
  readonly continuation?: Continuation
}

/** How a run ends: with an outcome, or with an error; `left` when the session may still be working for it. */
interface Ending {
  readonly left: boolean
  readonly reason?: OutcomeReason
  readonly error?: unknown
  readonly policy?: CleanupPolicy
}

export function createRun({ client, sessionId, options: given, continuation }: RunParts): Run {
  const options = prepareOptions(given)
  const { clock } = client.platform
  const firstInput = options.input === undefined ? undefined : toInputEvents(options.input, options.system)
  const id = Promise.resolve(sessionId)
  let record = createTurnRecord()
  let engine: Engine | undefined
  let undelivered: readonly SessionEventParams[] = []
  let ending: Promise<CleanupReport> | undefined
  const stops: (() => void)[] = []

  const begun = id.then(begin).catch((error: unknown) => void finish({ left: false, error }))
  if (options.timeoutMs !== undefined) stops.push(setLongTimer(clock, timeOut, options.timeoutMs))
  const { signal } = options
  if (signal?.aborted) abort()
  else if (signal) {
    signal.addEventListener('abort', abort)
    stops.push(() => signal.removeEventListener('abort', abort))
  }

  function begin(known: string): void {
    if (ending) return
    const own = createEngine({
      client,
      sessionId: known,
      options,
      continuation,
      onEnd,
      onFail,
    })
    engine = own
    void own.start.then(record.begin)
    if (firstInput) own.send(firstInput).catch((error: unknown) => inputFailed(firstInput, error))
    void own.run()
    const { stallAfterMs: afterMs = 60_000 } = options
    if (options.onStall) stops.push(watchStall({ clock, afterMs, report: own.stall, onStall: options.onStall }))
  }

  function inputFailed(events: readonly SessionEventParams[], error: unknown): void {
    const stop = engine?.turn.idle?.stop_reason?.type
    // A session that is parked or out of budget refuses messages: its state is the outcome.
    if ((stop === 'requires_action' || stop === 'budget_reached') && !isOutcomeUnknownError(error)) undelivered = events
    else onFail(error)
  }

  function onEnd(reason: OutcomeReason): void {
    if (!options.keepOpen || reason.type === 'terminated' || reason.type === 'deleted')
      return void finish({ left: false, reason })
    record.end({ endId: endIdOf(engine?.turn) })
    void id.then((known) => record.resolve(outcomeOf(known, reason, { policy: 'leave', done: true })))
  }

  function onFail(error: unknown): void {
    void finish({ left: true, error })
  }

  function abort(): void {
    void finish({ left: true, reason: { type: 'aborted', reason: signal?.reason } })
  }

  function timeOut(): void {
    if (engine) void finish({ left: true, reason: { type: 'timed_out', stall: engine.stall() } })
    else
      void finish({
        left: true,
        error: new SdkError('gave_up', `The run did not begin within ${options.timeoutMs} ms.`),
      })
  }

  function finish(how: Ending): Promise<CleanupReport> {
    ending ??= end(how)
    return ending
  }

  async function end({ left, reason, error, policy }: Ending): Promise<CleanupReport> {
    for (const stop of stops.splice(0)) stop()
    engine?.halt(reason?.type ?? 'failed')
    // A turn that ended by itself is iterated to its end; one that was left stops here.
    record.end(left || !reason ? { error } : { endId: endIdOf(engine?.turn) })
    await begun
    const known = await id.catch(() => undefined)
    const before = reason && known !== undefined ? outcomeOf(known, reason, { policy: 'leave', done: true }) : undefined
    const report = await clean(known, left, policy ?? policyOf(before))
    engine?.close()
    await engine?.idle()
    if (before && reason)
      record.resolve(left && known ? outcomeOf(known, reason, report) : { ...before, cleanup: report })
    else record.reject(error)
    return report
  }

  async function clean(known: string | undefined, left: boolean, policy: CleanupPolicy): Promise<CleanupReport> {
    const own = engine
    if (known === undefined) return { policy, done: true }
    return cleanUp({
      client,
      sessionId: known,
      policy,
      timeoutMs: options.cleanupTimeoutMs ?? 30_000,
      unsettled: () => left && (own?.unsettled ?? false),
      ended: () => own?.turn.ended,
      send: (event, signal) => client.sessions.events.send(known, { events: [event] }, { signal }),
    })
  }

  function policyOf(outcome: Outcome | undefined): CleanupPolicy {
    const { cleanup = 'interrupt' } = options
    if (typeof cleanup !== 'function') return cleanup
    return outcome ? cleanup(outcome) : 'interrupt'
  }

  function outcomeOf(known: string, reason: OutcomeReason, cleanup: CleanupReport): Outcome {
    const turn = engine?.turn ?? createTurn()
    const position = engine?.position ?? continuation?.position
    return toOutcome({ client, sessionId: known, turn, position, reason, cleanup, undelivered })
  }

  async function running(): Promise<Engine> {
    await begun
    if (!ending && engine) return engine
    throw new SdkError(
      'invalid_argument',
      'The run has ended. Use `keepOpen: true` for several turns, or start another run.',
    )
  }

  /** After a turn that has ended (`keepOpen`) the next begins. */
  function openTurn(from: FollowOptions['from']): void {
    if (record.active) return
    record = createTurnRecord()
    record.begin(from)
    undelivered = []
  }

  async function leave(perhapsAtEnd: boolean): Promise<void> {
    // The run reads the same events by itself: it gets a moment to see that this one ended the turn.
    for (let turns = 0; perhapsAtEnd && record.active && turns < 3; turns++) await wait(clock, 0)
    if (record.active) await self.close()
  }

  /** Gives the outcome in an object, so that nobody waits for it. */
  async function send(input: RunInput, { system }: SendOptions = {}): Promise<Pick<Run, 'outcome'>> {
    const events = toInputEvents(input, system)
    const own = await running()
    openTurn(own.position)
    const { outcome } = record
    await own.send(events)
    return { outcome }
  }

  const self: Run = {
    sessionId: id,
    get outcome() {
      return record.outcome
    },
    get gates() {
      return engine?.gates() ?? []
    },
    stall() {
      if (!engine) throw new SdkError('invalid_argument', 'The run has not begun yet.')
      return engine.stall()
    },
    async send(input, sendOptions) {
      await send(input, sendOptions)
    },
    next: async (input, sendOptions) => (await send(input, sendOptions)).outcome,
    async interrupt({ threadId } = {}) {
      await begun
      await engine?.interrupt(threadId)
    },
    async answer(answers) {
      const own = await running()
      const { position } = own
      own.answer(answers)
      openTurn(position)
    },
    async raiseBudget(budget) {
      const own = await running()
      const { position } = own
      await own.raiseBudget(budget)
      openTurn(position)
    },
    async suspend() {
      await begun
      await finish({ left: true, reason: { type: 'aborted', reason: 'suspended' }, policy: 'leave' })
      return (await record.outcome).continuation
    },
    close: () => finish({ left: record.active, reason: { type: 'aborted', reason: 'closed' } }),
    async [Symbol.asyncDispose]() {
      await self.close()
    },
    [Symbol.asyncIterator]: () =>
      iterateTurn({
        client,
        sessionId: id,
        from: record.from,
        options: { ...options.connection, previews: options.previews },
        onEnd: record.onEnd,
        leave,
      }),
  }
  return self
}

/** The turn's last event; undefined where it ended as it began, without one of its own. */
function endIdOf(turn: Turn | undefined): string | undefined {
  if (turn?.ended) return turn.lastEventId
  return turn?.idle === turn?.startIdle ? undefined : turn?.idle?.id
}
