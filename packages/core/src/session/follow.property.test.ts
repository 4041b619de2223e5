import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ApiError } from '../errors/api-error.ts'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import { historyOrder } from './checkers/history-order.test-support.ts'
import { nothingLost } from './checkers/nothing-lost.test-support.ts'
import { nothingTwice } from './checkers/nothing-twice.test-support.ts'
import { previewsYield } from './checkers/previews-yield.test-support.ts'
import { settledClean } from './checkers/settled-clean.test-support.ts'
import { unknownWhole } from './checkers/unknown-whole.test-support.ts'
import { follow } from './follow.ts'
import type { FollowOptions } from './follow-options.ts'
import type { EmitOptions, ModelEvent } from './session-model.test-support.ts'
import { broken, createSessionModel, idle, logged, SESSION_ID, terminated } from './session-model.test-support.ts'

/** `FOLLOW_RUNS` and `FOLLOW_SEED` make longer and other runs. */
const env: Record<string, string | undefined> =
  (globalThis as { process?: { env: Record<string, string> } }).process?.env ?? {}

/** One thing that happens, some time after the one before. */
type Action =
  | {
      readonly do: 'emit'
      readonly kind: 'message' | 'unknown' | 'idle' | 'queued' | 'nameless'
      readonly with: EmitOptions
    }
  | { readonly do: 'process'; readonly inPlace: boolean }
  | { readonly do: 'preview' }
  | { readonly do: 'cut'; readonly clean: boolean }
  | { readonly do: 'fail'; readonly what: 'stream' | 'list'; readonly status: 401 | 429 | 503 }
  | { readonly do: 'crash' }

type Step = { readonly afterMs: number; readonly action: Action }

/** Longer than `proofTimeoutMs`: history that lags more may give an event late, and out of its place. */
const PROOF_TIMEOUT_MS = 3000

const emitOptions = (lags: readonly number[]) =>
  fc.record({
    lagMs: fc.constantFrom(...lags),
    inStream: fc.boolean().chain((rarely) => (rarely ? fc.boolean() : fc.constant(true))),
    times: fc.constantFrom(1, 1, 1, 2, 3),
    listedBefore: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 3, 15),
  })

const action = (lags: readonly number[]): fc.Arbitrary<Action> =>
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({
        do: fc.constant('emit' as const),
        kind: fc.constantFrom('message', 'message', 'message', 'unknown', 'idle', 'queued', 'nameless'),
        with: emitOptions(lags),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('process' as const), inPlace: fc.boolean() }) },
    { weight: 2, arbitrary: fc.constant({ do: 'preview' as const }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('cut' as const), clean: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('fail' as const),
        what: fc.constantFrom('stream', 'list'),
        status: fc.constantFrom(401, 429, 503),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ do: 'crash' as const }) },
  )

const script = (lags: readonly number[]) =>
  fc.record({
    steps: fc.array(fc.record({ afterMs: fc.constantFrom(0, 0, 1, 40, 300, 2000), action: action(lags) }), {
      maxLength: 40,
    }),
    pageSize: fc.constantFrom(1, 2, 3, 7, 1000),
    before: fc.nat({ max: 30 }),
    bufferEvents: fc.constantFrom(1, 3, 1000),
    seed: fc.nat(),
  })

interface Script {
  readonly steps: readonly Step[]
  readonly pageSize: number
  readonly before: number
  readonly bufferEvents: number
  readonly seed: number
}

function randomFrom(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

async function play({ steps, pageSize, before, bufferEvents, seed }: Script) {
  const clock = createVirtualClock()
  const model = createSessionModel({ clock, random: randomFrom(seed), pageSize })
  const received: ModelEvent[] = []
  const queued: string[] = []
  /** Only history has them, or has moved them: their place is not known to a reader of the stream. */
  const late = new Set<string>()
  let number = 0
  let refusals = 0
  let position: FollowOptions['from'] = 'beginning'
  let reader = open()
  let reading: Promise<void> | undefined

  function open() {
    return follow({ ...model.client }, SESSION_ID, {
      from: position,
      previews: true,
      bufferEvents,
      proofTimeoutMs: PROOF_TIMEOUT_MS,
    })
  }

  async function read(): Promise<void> {
    const mine = reader
    for (;;) {
      const result = await mine.next()
      if (result.done) return
      received.push(result.value as ModelEvent)
    }
  }

  function make(kind: string): ModelEvent {
    const id = `e${number++}`
    if (kind === 'queued') {
      queued.push(id)
      return { type: 'user.message', id, processed_at: null }
    }
    if (kind === 'nameless')
      return { ...logged('user.interrupt', ''), id: '', ...(number % 2 && { processed_at: '2026-01-01T00:00:00Z' }) }
    return kind === 'idle'
      ? idle(id)
      : logged(kind === 'unknown' ? 'agent.dreamt' : 'agent.message', id, { [kind]: [{ number }] })
  }

  function perform(step: Action): void {
    if (step.do === 'emit') emit(make(step.kind), step.with)
    else if (step.do === 'cut') model.cut(step.clean ? undefined : broken())
    else if (step.do === 'fail') failNext(step.what, step.status)
    else if (step.do === 'process') processQueued(step.inPlace)
    else if (step.do === 'preview') preview()
    else {
      position = JSON.parse(JSON.stringify(reader.position))
      reader.close()
      reader = open()
      reading = read()
    }
  }

  /** More than two refusals of the credential in a row are final. */
  function failNext(what: 'stream' | 'list', wanted: number): void {
    const status = wanted === 401 && ++refusals > 2 ? 503 : wanted
    const error = { status, headers: {}, operation: 'x', retryable: status !== 401 }
    model.failures[what].push(new ApiError(error))
  }

  function emit(event: ModelEvent, how: EmitOptions): void {
    if ((how.inStream === false || how.listedBefore) && event.id) late.add(event.id)
    model.emit(event, how)
  }

  function processQueued(inPlace: boolean): void {
    const id = queued.shift()
    if (id === undefined) return
    if (inPlace) late.add(id)
    if (inPlace) model.update(id, { processed_at: logged('x', 'x').processed_at })
    else model.emit(logged('user.message', id))
  }

  function preview(): void {
    const id = `e${number++}`
    model.emit({ type: 'event_start', event: { type: 'agent.message', id } }, { inHistory: false })
    model.emit({ type: 'event_delta', event_id: id, delta: {} }, { inHistory: false })
    if (number % 3) model.emit(logged('agent.message', id))
    model.emit({ type: 'event_delta', event_id: id, delta: {} }, { inHistory: false })
    // A preview without its final event: the connection drops, or the model request fails.
    if (number % 3 === 0 && seed % 2) model.cut()
    else if (number % 3 === 0) model.emit(logged('span.model_request_end', `e${number++}`))
  }

  for (let index = 0; index < before; index++) model.emit(make('message'))
  reading = read()
  for (const { afterMs, action } of steps) {
    await clock.advance(afterMs)
    perform(action)
  }
  model.failures.list.length = 0
  model.failures.stream.length = 0
  await clock.advance(60_000)
  model.emit(terminated())
  await clock.settle(reading)
  const leftovers = { pendingTimers: clock.pendingTimers, openStreams: model.openStreams }
  return { history: model.log, late, received, leftovers }
}

test('nothing is lost, nothing comes twice, nothing is out of order, whatever drops, lags and repeats', async () => {
  await fc.assert(
    fc.asyncProperty(script([0, 0, 0, 20, 400]), async (input) => {
      const observation = await play(input)
      const crashed = input.steps.some(({ action }) => action.do === 'crash')
      expect([
        ...nothingLost(observation),
        ...nothingTwice(observation),
        ...(crashed ? [] : [...historyOrder(observation), ...previewsYield(observation)]),
        ...unknownWhole(observation),
        ...settledClean(observation.leftovers),
      ]).toEqual([])
    }),
    { numRuns: Number(env.FOLLOW_RUNS ?? 200), seed: Number(env.FOLLOW_SEED ?? 11) },
  )
})
