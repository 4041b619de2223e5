import { nothingLost } from './nothing-lost.test-support.ts'
import type { Observation } from './received.test-support.ts'

/** I15: `withinMs` after faults stop, everything was given and the connection is up or the log has ended. */
export function converges(observation: Observation, status: string, tookMs: number, withinMs: number): string[] {
  const found = nothingLost(observation).map((violation) => `after faults stopped: ${violation}`)
  if (status !== 'live' && status !== 'closed') found.push(`still ${status} after faults stopped`)
  if (tookMs > withinMs) found.push(`took ${tookMs} ms to converge, more than ${withinMs}`)
  return found
}
