import type { SessionEvent } from '@org/managed-agents-core'
import { isOutcomeUnknownError, isSdkError } from '@org/managed-agents-core'
import { historyOrder } from '../../../core/src/session/checkers/history-order.test-support.ts'
import { nothingLost } from '../../../core/src/session/checkers/nothing-lost.test-support.ts'
import { nothingTwice } from '../../../core/src/session/checkers/nothing-twice.test-support.ts'
import { previewsYield } from '../../../core/src/session/checkers/previews-yield.test-support.ts'
import { unknownWhole } from '../../../core/src/session/checkers/unknown-whole.test-support.ts'
import { cutPage, isDeleted, rewritten, withheld } from './disturbances.ts'
import { loopBreaches } from './judge-loops.ts'
import { stallBreaches } from './judge-stalls.ts'
import type { Plan } from './plan.ts'
import type { Played } from './played.ts'

export { nothingLost, nothingTwice }

/** An invariant: its number, and what of a played session breaks it, in words. */
export interface Invariant {
  readonly id: string
  readonly breaches: (played: Played) => readonly string[]
}

const answersOf = (history: readonly SessionEvent[]) =>
  history.flatMap((event) =>
    event.type === 'user.custom_tool_result'
      ? [event.custom_tool_use_id]
      : event.type === 'user.tool_confirmation'
        ? [event.tool_use_id]
        : [],
  )

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) < index)

/** How a run may end that nobody disturbed. */
function endsOwed({ approve, waitForOthers, script }: Plan): readonly string[] {
  const asks = script.some((step) => step.do === 'call' && step.tools.includes('bash'))
  if (!asks || !['never', 'throws', 'unknown'].includes(approve)) return ['end_turn']
  return [waitForOthers ? 'timed_out' : 'requires_action']
}

/** Events that may wait for a reader: those of the buffer, a page, and what is under way. */
const MAX_AHEAD = 1500
const MAX_POSITION = 8192
/** The default of `cleanupTimeoutMs`, and its last request. */
const CLEANUP_MS = 31_000

const sends = (played: Played) => played.exchanges.filter(({ operation }) => operation === 'sendSessionEvents')

export const invariants: readonly Invariant[] = [
  // What was deleted before it was read is nowhere.
  { id: 'I1 nothing lost', breaches: (played) => (isDeleted(played) ? [] : nothingLost(played)) },
  {
    id: 'I1 every loop over a run is given the same',
    breaches: loopBreaches,
  },
  {
    id: 'I2 nothing twice',
    breaches: (played) =>
      [played.received, ...played.iterated].flatMap((received) => nothingTwice({ history: played.history, received })),
  },
  {
    id: "I3 history's order",
    // What a stream that is up leaves out or holds back is given late: its place is past by then.
    breaches: (played) => (played.plan.faults.some(withheld) ? [] : historyOrder(played)),
  },
  {
    id: 'I4 a tool runs at most once',
    // Without a journal that outlives the process nobody can know.
    breaches: ({ executions, plan }) => (plan.forgets ? [] : repeated(executions).map((id) => `${id} ran again`)),
  },
  {
    id: 'I5 answered exactly once',
    breaches({ history, outcome, disturbed }) {
      const answers = answersOf(history)
      const twice = disturbed ? [] : repeated(answers).map((id) => `${id} was answered again`)
      if (outcome?.type !== 'end_turn' || disturbed) return twice
      const open = history.filter(({ type, id }) => type === 'agent.custom_tool_use' && !answers.includes(id ?? ''))
      return [...twice, ...open.map(({ id }) => `${id} was never answered`)]
    },
  },
  {
    id: 'I6 what is not ours never runs',
    breaches({ executions, history }) {
      const ours = new Set(
        history.flatMap((event) => (event.type === 'agent.custom_tool_use' && event.name === 'work' ? [event.id] : [])),
      )
      return executions.filter((id) => !ours.has(id)).map((id) => `${id} ran and is not ours`)
    },
  },
  {
    id: 'I7 no POST takes effect twice',
    breaches({ history }) {
      const inputs = history.filter(
        (event) => event.type === 'user.message' && JSON.stringify(event.content).includes('"go"'),
      )
      return inputs.length > 1 ? [`the input was taken ${inputs.length} times`] : []
    },
  },
  {
    id: 'I8 nothing is sent once settled',
    breaches(played) {
      if (played.settledAfterMs === undefined) return []
      const worker = callerOfInput(played)
      return sends(played)
        .filter(({ ordinal, caller }) => caller === worker && ordinal > played.lastBeforeSettled)
        .map(({ ordinal }) => `request ${ordinal} was sent after the run had settled`)
    },
  },
  {
    id: 'I6 who fails to decide has decided nothing',
    breaches(played) {
      if (!['never', 'throws', 'unknown'].includes(played.plan.approve)) return []
      const worker = callerOfInput(played)
      return sends(played)
        .filter(({ caller, body }) => caller === worker && body.includes('user.tool_confirmation'))
        .map(({ ordinal }) => `request ${ordinal} answers a call that nobody decided`)
    },
  },
  {
    id: 'I9 a preview yields to its final event',
    // The final event of a preview is gone with its session.
    breaches: (played) => (played.plan.previews && !isDeleted(played) ? previewsYield(played) : []),
  },
  {
    id: 'I10 what is given is what was sent',
    // A fault that rewrites events is what was sent.
    breaches: (played) => (played.plan.faults.some(rewritten) ? [] : unknownWhole(played)),
  },
  {
    id: 'I11 memory is bounded',
    breaches: ({ mostAhead, positionLength }) => [
      ...(mostAhead > MAX_AHEAD ? [`${mostAhead} events waited for the reader`] : []),
      ...(positionLength > MAX_POSITION ? [`the position is ${positionLength} characters long`] : []),
    ],
  },
  {
    id: 'I12 nothing is left',
    breaches: ({ settledAfterMs, leftTimers, leftBodies, unhandled }) =>
      settledAfterMs === undefined
        ? []
        : [
            ...(leftTimers > 0 ? [`${leftTimers} timers are left`] : []),
            ...(leftBodies > 0 ? [`${leftBodies} response bodies are left`] : []),
            ...unhandled.map((error) => `unhandled rejection: ${error}`),
          ],
  },
  {
    id: 'I13 nothing blocks',
    breaches({ longestBlockMs, history }) {
      const largest = Math.max(0, ...history.map((event) => JSON.stringify(event).length))
      // One event is made, sent and parsed in one piece, by the emulator and by two readers.
      const allowedMs = 50 + largest / 5_000
      return longestBlockMs > allowedMs ? [`${longestBlockMs.toFixed(0)} ms without a pause`] : []
    },
  },
  {
    id: 'I14 no storm of requests',
    breaches: ({ exchanges, plan }) =>
      exchanges.length > 600 + 60 * plan.script.length ? [`${exchanges.length} requests`] : [],
  },
  {
    id: 'I14 no repetition in the same millisecond',
    breaches: ({ exchanges, plan }) =>
      exchanges
        // Loops over a run read history each for itself.
        .filter(({ operation }) => !plan.consumer || operation === 'sendSessionEvents')
        // A wait that nobody keeps fails the call at once; what else has to be asked is asked.
        .filter(({ status, retryAfterMs }) => (status === 429 || status === 529) && (retryAfterMs ?? 0) <= 60_000)
        .filter((refused) =>
          exchanges.some(
            (next) =>
              next.ordinal > refused.ordinal &&
              next.caller === refused.caller &&
              next.target === refused.target &&
              next.body === refused.body &&
              next.atMs - refused.atMs < 0.5,
          ),
        )
        .map(({ ordinal }) => `request ${ordinal} was refused for now and repeated at once`),
  },
  {
    id: 'the outcome tells the last text',
    breaches: ({ outcome, disturbed }) =>
      outcome?.type === 'end_turn' && !disturbed && outcome.text !== 'done' ? [`it tells "${outcome.text}"`] : [],
  },
  {
    id: 'a run that is left leaves no session at work',
    breaches: ({ outcome, statusWhenSettled, othersSpoke }) =>
      outcome?.type === 'aborted' && outcome.cleanup.done && statusWhenSettled === 'running' && !othersSpoke
        ? ['the session was running when the run had settled']
        : [],
  },
  {
    id: 'I15 it converges once faults stop',
    breaches(played) {
      const { failure, readerFailure, outcome, disturbed, plan } = played
      const failures = [failure, readerFailure].filter((error) => error !== undefined)
      const found = failures
        // It cannot be known, and is said so by type, whether an input was taken whose reply was lost or was no reply.
        .filter((error) => !isOutcomeUnknownError(error) && !isSdkError(error, 'invalid_response'))
        // Somebody archived the session before the input came.
        .filter((error) => !disturbed || !isSdkError(error, 'conflict'))
        .filter((error) => !isDeleted(played) || !isSdkError(error, 'not_found'))
        .map((error) => `it failed: ${isSdkError(error) ? error.code : error} ${error}`)
      if (outcome && !disturbed && !endsOwed(plan).includes(outcome.type)) found.push(`it stopped with ${outcome.type}`)
      return found
    },
  },
  {
    id: 'I16 every call settles',
    breaches: ({ settledAfterMs }) => (settledAfterMs === undefined ? ['it never settled'] : []),
  },
  { id: 'I16 every loop ends', breaches: ({ loopsEnded }) => (loopsEnded ? [] : ['a loop over the run never ended']) },
  { id: 'I17 an abort settles at once', breaches: ({ readerEnd }) => readerEnd },
  {
    id: 'I17 an aborted run settles within its clean-up',
    breaches: ({ settledAfterAbortMs, plan }) =>
      (settledAfterAbortMs ?? 0) > CLEANUP_MS && !plan.moves.some((move) => move.do === 'sleep')
        ? [`it took ${settledAfterAbortMs} ms`]
        : [],
  },
  { id: 'I18 a stall is reported', breaches: stallBreaches },
  {
    id: 'the verdict on the client',
    breaches: ({ findings, exchanges, disturbed, plan }) =>
      findings
        // Loops over a run read history each for itself.
        .filter(
          ({ rule, message }) =>
            !plan.consumer ||
            !(rule === 'history-from-start' || (rule === 'ignored-retry-after' && message.includes('GET'))),
        )
        // A page that was cut is asked for again, by each of those who read from there.
        .filter(({ rule }) => rule !== 'history-from-start' || !plan.faults.some(cutPage))
        .filter(({ rule }) => rule !== 'never-answered' || endsOwed(plan).includes('end_turn'))
        .filter(({ rule }) => !disturbed || !['answered-twice', 'never-answered', 'leaked-stream'].includes(rule))
        .filter(({ exchange }) => exchange === undefined || !isOthers(exchanges, exchange))
        // The wait is kept for the request that was refused; another one may go out, the client's limiter being off here.
        .filter(({ rule, exchange }) => rule !== 'ignored-retry-after' || repeatsRefused(exchanges, exchange))
        // An interrupt of a session that is idle already does nothing: it may be repeated.
        .filter(
          ({ exchange }) => !exchanges.find(({ ordinal }) => ordinal === exchange)?.body.includes('user.interrupt'),
        )
        .map(({ rule, message }) => `${rule}: ${message}`),
  },
]

/** Those who meddle with the session are not judged: they say the same thing twice, and do not wait for each other. */
function isOthers(exchanges: Played['exchanges'], ordinal: number): boolean {
  const others = exchanges.find(({ operation }) => operation === 'createSession')?.caller
  return exchanges.find((exchange) => exchange.ordinal === ordinal)?.caller === others
}

function repeatsRefused(exchanges: Played['exchanges'], ordinal: number | undefined): boolean {
  const later = exchanges.find((exchange) => exchange.ordinal === ordinal)
  return exchanges.some(
    ({ retryAfterMs, caller, target, body, ordinal: earlier }) =>
      retryAfterMs !== null &&
      later !== undefined &&
      earlier < later.ordinal &&
      caller === later.caller &&
      target === later.target &&
      body === later.body,
  )
}

function callerOfInput(played: Played): string | undefined {
  return sends(played).find(({ body }) => body.includes('"go"'))?.caller
}

/** All that is wrong with a played session, a line each. */
export function judge(played: Played): string[] {
  return invariants.flatMap(({ id, breaches }) => breaches(played).map((breach) => `${id}: ${breach}`))
}

/** All that happened as one text, a line each: the same for the same seed, byte for byte. */
export function traceOf(played: Played): string {
  const { outcome, failure, settledAfterMs, history, received, iterated, executions, stalls, exchanges } = played
  const lines = (what: string, values: readonly unknown[]) => values.map((value) => `${what} ${JSON.stringify(value)}`)
  return [
    ...lines('exchange', exchanges),
    ...lines('history', history),
    ...lines('received', received),
    ...iterated.flatMap((events, n) => lines(`loop ${n + 1}`, events)),
    ...lines('execution', executions),
    ...lines('stall', stalls),
    ...lines('outcome', [
      { type: outcome?.type, text: outcome?.text, failure: failure && String(failure), settledAfterMs },
    ]),
  ].join('\n')
}
