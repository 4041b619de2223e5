import type { Clock } from '../platform.ts'

/** States remembered at once; beyond it all start anew. */
const MAX_STATES = 256

/**
 * State that all calls with the same key share, whichever client they come from. By clock, so that clients in virtual
 * time (tests, simulators) share nothing with each other. A key stands for a credential and never holds it.
 */
export function createSharedState<State>(): (clock: Clock, key: string, create: () => State) => State {
  const byClock = new WeakMap<Clock, Map<string, State>>()
  return (clock, key, create) => {
    const states = byClock.get(clock) ?? new Map<string, State>()
    byClock.set(clock, states)
    const state = states.get(key) ?? create()
    if (states.size > MAX_STATES) states.clear()
    states.set(key, state)
    return state
  }
}
