import type { FaultRule } from '@org/managed-agents-emulator'
import * as fc from 'fast-check'

/** What one simulated session goes through. Plain data: a failing plan is printed, shrunk and kept. */
export interface Plan {
  /** What the agent does after each message. */
  readonly script: readonly AgentStep[]
  readonly faults: readonly FaultRule[]
  /** What others do meanwhile, by milliseconds after the start. */
  readonly moves: readonly Move[]
  /** `never`: nobody decides · `throws`, `unknown`: who decides fails, or says what is no verdict. */
  readonly approve: 'allow' | 'deny' | 'by-turns' | 'never' | 'throws' | 'unknown'
  /** How long a tool of ours takes. */
  readonly toolMs: number
  /** How long the reader thinks about each event. */
  readonly readerMs: number
  /** For so long after a result, the API refuses messages as "waiting on responses". */
  readonly transientRefusalMs: number
  /** The reader asks for previews. Default false. */
  readonly previews?: boolean | undefined
  /** After so many events the reader leaves its loop, and goes on from its position. Default: it stays. */
  readonly readerLeavesAfter?: number | undefined
  /** What becomes of the loop over the run. Default: nobody iterates it. */
  readonly consumer?: Consumer | undefined
  /** Processes share no journal of what ran: a call may run again after a crash. Default false. */
  readonly forgets?: boolean | undefined
  /** The run stays while somebody else may answer. Default false. */
  readonly waitForOthers?: boolean | undefined
}

export interface Consumer {
  readonly do: 'iterate' | 'iterate-twice' | 'dawdle' | 'break' | 'throw'
  /** After so many events; `dawdle` takes a second for each. */
  readonly after: number
}

export type AgentStep =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'think' }
  | { readonly do: 'pause'; readonly ms: number }
  | { readonly do: 'error' }
  | { readonly do: 'call'; readonly tools: readonly CalledTool[] }

/** `work` is ours, `bash` asks for permission and runs on the server. */
export type CalledTool = 'work' | 'bash'

/** What somebody else does, or what happens to the process of the run, at a time after the start. */
export interface TimedMove {
  readonly atMs: number
  readonly do: 'message' | 'interrupt' | 'confirm' | 'deny' | 'answer' | 'archive' | 'delete' | Fate
}

/** The same at the n-th contact of the run's process with the world, that is at each await that can wait for it. */
export interface ContactMove {
  readonly atContact: number
  readonly do: Fate
}

/** `sleep`: the machine sleeps for ten minutes; `forward`, `back`: its clock is set by ten minutes. */
export type Fate = 'crash' | 'abort' | 'sleep' | 'forward' | 'back'

export type Move = TimedMove | ContactMove

const send = 'sendSessionEvents'
const stream = 'streamSessionEvents'
const list = 'listSessionEvents'
const operations = [send, stream, list, 'getSession'] as const
const few = fc.integer({ min: 1, max: 3 })
const ordinal = fc.integer({ min: 1, max: 6 })
const ms = fc.integer({ min: 0, max: 4000 })

const answer = fc.constantFrom<FaultRule['action']>(
  { type: 'status', status: 500 },
  { type: 'status', status: 502, body: '<html>bad gateway</html>' },
  { type: 'status', status: 504 },
  { type: 'status', status: 408 },
  { type: 'status', status: 529 },
  { type: 'status', status: 503, headers: { 'x-should-retry': 'true' } },
  { type: 'status', status: 429, headers: { 'retry-after': '2' } },
  { type: 'status', status: 429, headers: { 'retry-after-ms': '1500' } },
  { type: 'status', status: 429, headers: { 'retry-after': 'soon' } },
  { type: 'status', status: 200, body: '<html>captive portal</html>' },
  { type: 'reset' },
  { type: 'abort', code: 'ECONNREFUSED' },
  { type: 'hang' },
)

const onRequest: fc.Arbitrary<FaultRule> = fc.record({
  match: fc.record({ operation: fc.constantFrom(...operations), ordinal }),
  action: fc.oneof(answer, fc.record({ type: fc.constant('delay' as const), ms })),
  times: few,
})

const lost: fc.Arbitrary<FaultRule> = fc
  .record({
    operation: fc.constantFrom(send, send, 'getSession'),
    ordinal,
    reply: fc.constantFrom('reset' as const, 'hang' as const, { status: 500 }, { status: 504 }),
    landAfterMs: fc.option(ms, { nil: undefined }),
  })
  .map(({ operation, ordinal, reply, landAfterMs }) => ({
    match: { operation, ordinal },
    action: { type: 'lose', reply, ...(landAfterMs !== undefined && { landAfterMs }) },
    times: 1,
  }))

const inStream: fc.Arbitrary<FaultRule> = fc.record({
  match: fc.record({
    operation: fc.constant(stream),
    event: fc.record({ ordinal: fc.integer({ min: 1, max: 25 }) }),
  }),
  action: fc.constantFrom<FaultRule['action']>(
    { type: 'reset' },
    { type: 'truncate' },
    { type: 'hang' },
    { type: 'pings' },
    { type: 'corrupt' },
    { type: 'drop' },
    { type: 'duplicate' },
    { type: 'reorder', by: 2 },
    { type: 'delay', ms: 1200 },
    { type: 'insert', frame: 'event: vendor.news\ndata: {"type":"vendor.news"}\n\n' },
    { type: 'insert', frame: ': comment\n\n' },
  ),
  times: few,
})

const atByte: fc.Arbitrary<FaultRule> = fc.record({
  match: fc.record({ operation: fc.constantFrom(stream, list), byte: fc.integer({ min: 0, max: 3000 }) }),
  action: fc.constantFrom<FaultRule['action']>({ type: 'reset' }, { type: 'truncate' }, { type: 'hang' }),
  times: few,
})

const inHistory: fc.Arbitrary<FaultRule> = fc.record({
  match: fc.record({ operation: fc.constant(list) }),
  action: fc.constantFrom<FaultRule['action']>(
    { type: 'lag', ms: 900 },
    { type: 'lag', entries: 2 },
    { type: 'cycle' },
    { type: 'shift', by: -2 },
    { type: 'trickle', bytes: 'random', everyMs: 1 },
  ),
  times: few,
})

const step: fc.Arbitrary<AgentStep> = fc.oneof(
  fc.record({ do: fc.constant('say' as const), text: fc.constantFrom('Yes.', 'I looked at it twice, and it holds.') }),
  fc.record({
    do: fc.constant('call' as const),
    tools: fc.array(fc.constantFrom<CalledTool>('work', 'bash'), { minLength: 1, maxLength: 3 }),
  }),
  fc.constant({ do: 'think' as const }),
  fc.constant({ do: 'error' as const }),
  fc.record({ do: fc.constant('pause' as const), ms: fc.integer({ min: 1, max: 3000 }) }),
)

const timed: fc.Arbitrary<Move> = fc.record({
  atMs: fc.integer({ min: 0, max: 9000 }),
  do: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('message' as const, 'confirm' as const, 'answer' as const) },
    { weight: 3, arbitrary: fc.constantFrom('interrupt' as const, 'crash' as const) },
    { weight: 1, arbitrary: fc.constantFrom('archive' as const, 'abort' as const) },
    { weight: 1, arbitrary: fc.constantFrom('deny' as const, 'delete' as const) },
    { weight: 1, arbitrary: fc.constantFrom('sleep' as const, 'forward' as const, 'back' as const) },
  ),
})

const fate: fc.Arbitrary<Move> = fc.record({
  atContact: fc.integer({ min: 1, max: 80 }),
  do: fc.constantFrom('crash' as const, 'abort' as const, 'sleep' as const),
})

const consumer: fc.Arbitrary<Consumer> = fc.record({
  do: fc.constantFrom('iterate', 'iterate-twice', 'dawdle', 'break', 'throw'),
  after: fc.integer({ min: 1, max: 20 }),
})

/** Plans of every kind; fast-check makes them from a seed and shrinks the ones that fail. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  script: fc.array(step, { minLength: 1, maxLength: 5 }),
  faults: fc.array(fc.oneof(onRequest, lost, inStream, atByte, inHistory), { maxLength: 6 }),
  moves: fc.array(fc.oneof({ weight: 4, arbitrary: timed }, { weight: 1, arbitrary: fate }), { maxLength: 3 }),
  approve: fc.constantFrom('allow', 'allow', 'deny', 'deny', 'by-turns', 'by-turns', 'never', 'throws', 'unknown'),
  toolMs: fc.constantFrom(0, 50, 2500),
  readerMs: fc.constantFrom(0, 0, 300),
  transientRefusalMs: fc.constantFrom(0, 0, 800),
  previews: fc.boolean(),
  readerLeavesAfter: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 2, nil: undefined }),
  consumer: fc.option(consumer, { freq: 2, nil: undefined }),
})
