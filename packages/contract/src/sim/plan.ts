import type { FaultRule } from '@org/managed-agents-emulator'
import * as fc from 'fast-check'

/** What one simulated session goes through. Plain data: a failing plan is printed, shrunk and kept. */
export interface Plan {
  /** What the agent does after each message. */
  readonly script: readonly AgentStep[]
  readonly faults: readonly FaultRule[]
  /** What others do meanwhile, by milliseconds after the start. */
  readonly moves: readonly Move[]
  readonly approve: 'allow' | 'deny' | 'by-turns'
  /** How long a tool of ours takes. */
  readonly toolMs: number
  /** How long the reader thinks about each event. */
  readonly readerMs: number
  /** For so long after a result, the API refuses messages as "waiting on responses". */
  readonly transientRefusalMs: number
}

export type AgentStep =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'think' }
  | { readonly do: 'pause'; readonly ms: number }
  | { readonly do: 'error' }
  | { readonly do: 'call'; readonly tools: readonly CalledTool[] }

/** `work` is ours, `bash` asks for permission and runs on the server. */
export type CalledTool = 'work' | 'bash'

export interface Move {
  readonly atMs: number
  readonly do: 'message' | 'interrupt' | 'confirm' | 'answer' | 'archive' | 'crash' | 'abort'
}

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

const move: fc.Arbitrary<Move> = fc.record({
  atMs: fc.integer({ min: 0, max: 9000 }),
  do: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('message' as const, 'confirm' as const, 'answer' as const) },
    { weight: 3, arbitrary: fc.constantFrom('interrupt' as const, 'crash' as const) },
    { weight: 1, arbitrary: fc.constantFrom('archive' as const, 'abort' as const) },
  ),
})

/** Plans of every kind; fast-check makes them from a seed and shrinks the ones that fail. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  script: fc.array(step, { minLength: 1, maxLength: 5 }),
  faults: fc.array(fc.oneof(onRequest, lost, inStream, atByte, inHistory), { maxLength: 6 }),
  moves: fc.array(move, { maxLength: 3 }),
  approve: fc.constantFrom('allow', 'deny', 'by-turns'),
  toolMs: fc.constantFrom(0, 50, 2500),
  readerMs: fc.constantFrom(0, 0, 300),
  transientRefusalMs: fc.constantFrom(0, 0, 800),
})
