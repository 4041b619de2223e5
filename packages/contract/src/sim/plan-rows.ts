import type { FaultRule } from '@org/managed-agents-emulator'
import { shortSession } from './fault-rows.ts'
import type { AgentStep, Consumer, Fate, Plan, TimedMove } from './plan.ts'

/** Something on the session that is no fault of the network, with its class. */
export interface PlanRow {
  readonly name: string
  readonly plan: Plan
}

const row = (name: string, change: Partial<Plan>): PlanRow => ({ name, plan: { ...shortSession, ...change } })
const says = (bytes: number): AgentStep => ({ do: 'say', text: 'x'.repeat(bytes) })
const KiB = 1024
const MiB = 1024 * KiB
/** Contacts of the run's process with the world in the short session, at least. */
const CONTACTS = 110

function* sizes(exhaustive: boolean): Generator<PlanRow> {
  const chunks: readonly (FaultRule | undefined)[] = [
    undefined,
    { match: { operation: 'streamSessionEvents' }, action: { type: 'trickle', bytes: 1400 } },
  ]
  for (const bytes of [1, 64 * KiB, MiB, ...(exhaustive ? [4 * MiB, 7 * MiB] : [])])
    for (const chunk of chunks)
      yield row(`F8 an event of ${bytes} bytes${chunk ? ' in chunks' : ''}`, {
        script: [says(bytes)],
        faults: chunk ? [chunk] : [],
      })
  const many = exhaustive ? 20_000 : 2000
  for (const readerMs of [0, 100])
    yield row(`F8 ${many} events, each read in ${readerMs} ms`, {
      script: Array.from({ length: many / 4 }, () => says(1)),
      readerMs,
    })
  yield row(`F8 ${many} events and a cut`, {
    script: Array.from({ length: many / 4 }, () => says(1)),
    faults: [
      {
        match: { operation: 'streamSessionEvents', event: { ordinal: many / 2 } },
        action: { type: 'reset' },
        times: 2,
      },
    ],
  })
}

function* previews(): Generator<PlanRow> {
  yield row('F11 previews', { previews: true })
  for (const type of ['event_start', 'event_delta', 'agent.message', 'span.model_request_end'])
    for (const kind of ['drop', 'duplicate', 'reset', 'hang'] as const)
      for (let ordinal = 1; ordinal <= 3; ordinal++)
        yield row(`F11 ${kind} at ${type} ${ordinal}, with previews`, {
          previews: true,
          faults: [
            { match: { operation: 'streamSessionEvents', event: { type, ordinal } }, action: { type: kind }, times: 1 },
          ],
        })
  for (const phase of ['queued', 'processed'] as const)
    for (const kind of ['drop', 'duplicate'] as const)
      for (const operation of ['streamSessionEvents', 'listSessionEvents'])
        yield row(`F11 ${kind} of what is ${phase}, ${operation}`, {
          faults: [
            {
              match: { operation, event: { phase, type: 'user.message' } },
              action: operation === 'listSessionEvents' ? inHistory(kind) : { type: kind },
              times: 2,
            },
          ],
        })
}

function inHistory(kind: 'drop' | 'duplicate'): FaultRule['action'] {
  return kind === 'drop' ? { type: 'drop', from: 'history' } : { type: 'duplicate', in: 'history' }
}

function* fates(): Generator<PlanRow> {
  const labels: Readonly<Record<Fate, string>> = {
    crash: 'F16',
    abort: 'F20',
    sleep: 'F12',
    forward: 'F12',
    back: 'F12',
  }
  for (const fate of ['crash', 'abort', 'sleep', 'forward', 'back'] as const)
    for (let atContact = 1; atContact <= CONTACTS; atContact++)
      yield row(`${labels[fate]} ${fate} at contact ${atContact}`, { moves: [{ atContact, do: fate }] })
  for (let atContact = 1; atContact <= CONTACTS; atContact++)
    yield row(`F16 crash at contact ${atContact}, without a journal`, {
      moves: [{ atContact, do: 'crash' }],
      forgets: true,
    })
}

function* others(): Generator<PlanRow> {
  const slow: Partial<Plan> = { toolMs: 2500 }
  const doings: readonly (readonly [string, TimedMove['do']])[] = [
    ['F13', 'answer'],
    ['F13', 'confirm'],
    ['F13', 'deny'],
    ['F14', 'interrupt'],
    ['F14', 'delete'],
    ['F14', 'archive'],
    ['F14', 'message'],
  ]
  for (const [label, what] of doings)
    for (let atMs = 0; atMs <= 3000; atMs += 150) {
      yield row(`${label} ${what} after ${atMs} ms`, { ...slow, moves: [{ atMs, do: what }] })
      yield row(`${label} ${what} twice, after ${atMs} ms`, {
        ...slow,
        moves: [
          { atMs, do: what },
          { atMs: atMs + 1, do: what },
        ],
      })
    }
  for (const approve of ['allow', 'deny', 'by-turns', 'never', 'throws', 'unknown'] as const) {
    yield row(`F14 who decides: ${approve}`, { approve })
    yield row(`F14 who decides: ${approve}, and the run waits for others`, { approve, waitForOthers: true })
    yield row(`F14 who decides: ${approve}, and another confirms in the end`, {
      approve,
      waitForOthers: true,
      moves: [{ atMs: 400_000, do: 'confirm' }],
    })
  }
}

function* consumers(): Generator<PlanRow> {
  for (const kind of ['iterate', 'iterate-twice', 'dawdle', 'break', 'throw'] as const satisfies Consumer['do'][])
    for (let after = 1; after <= 34; after++) yield row(`F20 ${kind} after ${after}`, { consumer: { do: kind, after } })
  for (let readerLeavesAfter = 1; readerLeavesAfter <= 34; readerLeavesAfter++)
    yield row(`F20 a reader that goes on from its position after ${readerLeavesAfter}`, { readerLeavesAfter })
  yield row('F20 a slow reader', { readerMs: 3000 })
}

/** What others do, what becomes of the process and of those who read, and sizes. */
export function* planRows(exhaustive: boolean): Generator<PlanRow> {
  yield* sizes(exhaustive)
  yield* previews()
  yield* fates()
  yield* others()
  yield* consumers()
}
