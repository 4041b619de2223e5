import { isOutcomeUnknownError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { BudgetLimit, SessionEvent, SessionEventParams, SessionStreamEvent } from '../generated/models.gen.ts'
import { attach } from './attach.ts'
import { gateOf, isBlocked } from './call-ledger.ts'
import { createCallRunner } from './call-runner.ts'
import type { Continuation } from './continuation.ts'
import { decide } from './decide.ts'
import { follow } from './follow.ts'
import type { Follow, FollowOptions, FollowState, SessionPosition } from './follow-options.ts'
import { isBehind } from './is-behind.ts'
import type { OutcomeReason } from './outcome.ts'
import type { RunClient } from './run-client.ts'
import type { GateAnswer, RunOptions } from './run-options.ts'
import { createSender } from './sender.ts'
import type { StallReport } from './stall-report.ts'
import { stallReport } from './stall-report.ts'
import type { Gate } from './tool-gate.ts'
import type { TurnInput } from './turn.ts'
import { createTurn, expectInputs, observeTurn, startTurn } from './turn.ts'
import { deferred, orAbort, setLongTimer } from './wait.ts'

export interface EngineOptions {
  readonly client: RunClient
  readonly sessionId: string
  readonly options: RunOptions
  readonly continuation?: Continuation | undefined
  /** A turn is over. */
  readonly onEnd: (reason: OutcomeReason) => void
  /** The run cannot go on. */
  readonly onFail: (error: unknown) => void
}

export type Engine = ReturnType<typeof createEngine>

const VERIFY_AGAIN_MS = 5000

/** Stands for an input that another process sent: known by its id alone. */
const SENT_BEFORE: SessionEventParams = { type: 'user.message', content: [] }

/**
 * Follows a session, keeps the state of its turn, has its open calls answered and says when the turn is over. Nothing is
 * started while history is being read: what comes later in it may have settled the matter.
 */
export function createEngine({ client, sessionId, options, continuation, onEnd, onFail }: EngineOptions) {
  const { clock } = client.platform
  const controller = new AbortController()
  const { signal } = controller
  const search = { client, sessionId, signal }
  const turn = createTurn()
  let stream: Follow | undefined
  let state: FollowState['status'] = 'connecting'
  let open = true
  let halted = false
  let sending = 0
  let behind = false
  let verifying = false
  let lastEventAt = clock.now()
  let lastSendAt = 0
  let cancelTick: (() => void) | undefined
  let cancelWake: (() => void) | undefined
  const attached = deferred<FollowOptions['from']>()
  const live = deferred<void>()

  const sender = createSender({
    client,
    sessionId,
    isClosed: (answer) => runner.isClosed(answer),
    isKnown: (id) => turn.knownIds.has(id),
    lastKnownId: () => turn.lastEventId,
    answersPending: () => awaitedIds() !== undefined && runner.isBusy(),
    onSent: () => {
      lastSendAt = clock.now()
    },
  })
  const runner = createCallRunner({ ...options, client, sessionId, send: sender.answer, onChange: scheduleTick })
  const { calls } = runner

  async function run(): Promise<void> {
    try {
      const { lastEventId, events } = await attach(search, {
        lastEventId: continuation?.lastEventId,
        giveUpAfterMs: options.connection?.giveUpAfterMs,
      })
      for (const event of events) observe(event)
      turn.lastEventId = lastEventId
      if (lastEventId !== undefined) turn.recentIds.add(lastEventId)
      for (const id of continuation?.inputIds ?? []) turn.inputs.add({ params: SENT_BEFORE, id })
      for (const id of continuation?.outcomeIds ?? []) turn.openOutcomes.add(id)
      startTurn(turn)
      const from = continuation?.position ?? (lastEventId === undefined ? 'beginning' : { after: lastEventId })
      attached.resolve(from)
      stream = follow(client, sessionId, { ...options.connection, from, signal, onState })
      for (let next = await stream.next(); !next.done || behind; next = await stream.next()) {
        if (next.done) stream = followAgain(stream)
        else {
          lastEventAt = clock.now()
          observe(next.value)
          scheduleTick()
        }
      }
      // It ends by itself only after the event that ended the session.
      if (open && !halted) onEnd({ type: turn.ended ?? 'terminated' })
    } catch (error) {
      if (!halted) onFail(error)
    }
  }

  /** The connection is alive and yet events do not arrive: history has what it lost. */
  function followAgain({ position }: Follow): Follow {
    behind = false
    return follow(client, sessionId, { ...options.connection, from: position, signal, onState })
  }

  /** A silence says that the turn is over: believed when history has nothing that did not arrive. */
  async function verify(reason: OutcomeReason): Promise<void> {
    if (verifying) return
    verifying = true
    const asked = lastEventAt
    const late = await isBehind(search, turn.recentIds)
    verifying = false
    if (halted || !open) return
    if (asked === lastEventAt && state === 'live') {
      if (late === false) return finish(reason)
      behind ||= late === true
      if (late) stream?.close()
    }
    cancelWake?.()
    cancelWake = setLongTimer(clock, tick, VERIFY_AGAIN_MS)
  }

  function observe(event: SessionEvent | SessionStreamEvent): void {
    observeTurn(turn, event)
    calls.observe(event)
  }

  function onState(next: FollowState): void {
    state = next.status
    options.onState?.(next)
    scheduleTick()
  }

  /** A tick comes after all events that are there already: together they may mean something else than one by one. */
  function scheduleTick(): void {
    if (halted) return
    cancelTick ??= clock.setTimer(() => {
      cancelTick = undefined
      tick()
    }, 0)
  }

  function tick(): void {
    if (halted || state !== 'live') return
    live.resolve()
    runner.start(awaitedIds() ?? [])
    sender.poke()
    if (!open) return
    cancelWake?.()
    const { waitForOthers = false } = options
    const now = clock.now()
    const decision = decide({ turn, calls, now, lastEventAt, lastSendAt, sending: sending > 0, waitForOthers })
    if (decision.type === 'end') finish(decision.reason)
    else if (decision.type === 'verify') void verify(decision.reason)
    else if (decision.until !== undefined) cancelWake = setLongTimer(clock, tick, decision.until - now)
  }

  function finish(reason: OutcomeReason): void {
    open = false
    if (reason.type !== 'budget_reached' || !options.onBudgetReached) return onEnd(reason)
    Promise.resolve(options.onBudgetReached(reason.budget))
      .then((budget) => (budget === undefined ? onEnd(reason) : raiseBudget(budget)))
      .catch(onFail)
  }

  /** The ids that the session says it waits for; undefined when it does not wait for answers. */
  function awaitedIds(): readonly string[] | undefined {
    const stop = turn.idle?.stop_reason
    return stop?.type === 'requires_action' ? (stop.event_ids ?? []) : undefined
  }

  async function send(events: readonly SessionEventParams[]): Promise<void> {
    sending++
    let inputs: TurnInput[] = []
    try {
      await orAbort(attached.promise, signal)
      await orAbort(live.promise, signal)
      if (!open) startTurn(turn)
      open = true
      inputs = expectInputs(turn, events)
      const ids = await sender.input(events, () => inputs[0]?.id)
      events.forEach((params, index) => {
        const input = inputs.find((own) => own.params === params)
        if (input && ids[index]) input.id = ids[index]
      })
    } catch (error) {
      // What may have landed stays: the session may work on it.
      if (!signal.aborted && !halted && !isOutcomeUnknownError(error))
        for (const input of inputs) turn.inputs.delete(input)
      throw error
    } finally {
      sending--
      scheduleTick()
    }
  }

  function stall(): StallReport {
    return stallReport({
      turn,
      calls,
      now: clock.now(),
      lastEventAt,
      connection: state,
      sending: sending > 0 || sender.busy,
    })
  }

  async function raiseBudget(budget: BudgetLimit | null): Promise<void> {
    const { update } = client.sessions
    if (!update)
      throw new SdkError('invalid_argument', 'This client cannot update sessions, so no budget can be raised.')
    await orAbort(update(sessionId, { budget }, { signal }), signal)
    // The session resumes by itself.
    turn.idle = undefined
    open = true
    scheduleTick()
  }

  return {
    turn,
    /** The open calls that nobody here answers. */
    gates: (): Gate[] =>
      calls
        .all()
        .filter((call) => isBlocked(call.state))
        .map(gateOf),
    run,
    send,
    raiseBudget,
    /** Where the run's own events begin; known once the state of the session is. */
    start: attached.promise,
    interrupt: (threadId?: string) =>
      sender.urgent({ type: 'user.interrupt', ...(threadId !== undefined && { session_thread_id: threadId }) }),
    answer(given: Readonly<Record<string, GateAnswer>>): void {
      runner.answer(given)
      open = true
      scheduleTick()
    },
    get position(): SessionPosition | undefined {
      return stream?.position ?? continuation?.position
    },
    /** The session may still be working for this run. */
    get unsettled(): boolean {
      return turn.ended === undefined && (turn.running || turn.inputs.size > 0 || awaitedIds() !== undefined)
    },
    stall,
    /** Stops tools, handlers and sends. Events are still taken in, until `close`. */
    halt(why: string): void {
      halted = true
      runner.stop(why)
      sender.close()
      cancelTick?.()
      cancelWake?.()
    },
    /** Resolves when no tool and no journal is being waited for any more. */
    idle: runner.idle,
    close(): void {
      controller.abort()
      stream?.close()
    },
  }
}
