import type { FrameSink, StreamEventData } from '../streams/frame-sink.ts'
import { encodeFrame } from '../streams/frame-sink.ts'
import type { Clock } from '../wire.ts'
import { bodyTerminated } from './connection-failure.ts'
import type { ArmedRule, RequestFaults } from './fault-plan.ts'
import type { FaultAction } from './fault-rule.ts'
import { matchesEvent, matchesOrdinal } from './matches.ts'
import { patched } from './patched.ts'

interface Held {
  readonly event: StreamEventData
  left: number
}

/** Wraps a connection's sink with the rules on single events. Counts are per connection. */
export function faultySink(
  sink: FrameSink,
  options: { readonly faults: RequestFaults; readonly clock: Clock },
): FrameSink {
  const { faults, clock } = options
  const rules = faults.events.filter((armed) => concernsStream(armed.rule.action))
  const seen = new Map<ArmedRule, number>()
  const held: Held[] = []
  const delayed: (() => void)[] = []
  let mode: 'open' | 'pings' | 'silent' = 'open'
  let waiting = false

  function event(data: StreamEventData): void {
    if (mode !== 'open') return
    if (waiting) return void delayed.push(() => event(data))
    deliver(data, dueRules(data))
  }

  function dueRules(data: StreamEventData): ArmedRule[] {
    return rules.filter((armed) => {
      const match = armed.rule.match?.event ?? {}
      if (!matchesEvent(match, data)) return false
      const count = (seen.get(armed) ?? 0) + 1
      seen.set(armed, count)
      return matchesOrdinal(match.ordinal, count) && faults.fire(armed)
    })
  }

  function deliver(data: StreamEventData, due: ArmedRule[]): void {
    let current = data
    let copies = 1
    for (let i = 0; i < due.length; i++) {
      const action = due[i]?.rule.action
      if (action?.type === 'delay') return delay(action.ms, () => deliver(current, due.slice(i + 1)))
      if (action?.type === 'patch') current = patched(current, action)
      else if (action?.type === 'duplicate') copies += action.copies ?? 1
      else if (action?.type === 'insert') sink.raw(action.frame)
      else if (action?.type === 'corrupt') return sink.raw(encodeFrame(current).replace('data: {', 'data: {"'))
      else if (action?.type === 'drop') return
      else if (action?.type === 'reorder') return void held.push({ event: current, left: action.by ?? 1 })
      else if (action) return stop(action)
    }
    for (let i = 0; i < copies; i++) sink.event(current)
    release()
  }

  function release(): void {
    for (const entry of held) entry.left--
    while (held.length > 0 && (held[0]?.left ?? 0) <= 0) {
      const entry = held.shift()
      if (entry) sink.event(entry.event)
    }
  }

  /** Later events wait behind a delayed one: a slow connection does not reorder. */
  function delay(ms: number, then: () => void): void {
    waiting = true
    clock.setTimer(() => {
      waiting = false
      then()
      while (delayed.length > 0 && !waiting) delayed.shift()?.()
    }, ms)
  }

  function stop(action: FaultAction): void {
    if (action.type === 'pings') mode = 'pings'
    else mode = 'silent'
    if (action.type === 'truncate') sink.end()
    else if (action.type === 'reset') sink.fail(bodyTerminated())
  }

  return {
    event,
    raw: (frame) => {
      if (mode !== 'silent' && !waiting) sink.raw(frame)
    },
    end: () => (waiting ? void delayed.push(() => sink.end()) : mode === 'open' ? sink.end() : undefined),
    fail: (error) => sink.fail(error),
  }
}

function concernsStream(action: FaultAction): boolean {
  if (action.type === 'drop') return action.from !== 'history'
  if (action.type === 'duplicate' || action.type === 'reorder' || action.type === 'patch')
    return action.in !== 'history'
  return action.type !== 'lag' && action.type !== 'cycle' && action.type !== 'shift'
}
