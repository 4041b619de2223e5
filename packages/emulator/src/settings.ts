import type { BackgroundSettings } from './background-options.ts'
import type { ResourceSettings } from './resource-options.ts'
import type { Scenario } from './scenario/scenario.ts'

/** Options after their defaults. */
export interface EmulatorSettings extends ResourceSettings, BackgroundSettings {
  readonly scenario: Scenario
  readonly timing: Timing
  /** Disputed between sources; on by default. */
  readonly uniqueEnvironmentNames: boolean
  /** What a second answer to a call gets. Recorded: accepted; another implementation refuses. */
  readonly duplicateAnswers: 'accept' | 'refuse'
  /** Some time after a result, a message is refused with "waiting on responses" (recorded of one integration). 0: never. */
  readonly transientRefusalMs: number
  /** Largest JSON body in bytes (documented: 32 MB). */
  readonly maxBodyBytes: number
  readonly organizationId: string
  readonly workspaceId: string
  /** Credentials that are refused, as a revoked key is. */
  readonly revokedCredentials: Set<string>
  priceOf(model: string): ModelPrice | null
}

/** US dollars per million tokens. */
export interface ModelPrice {
  readonly input: number
  readonly output: number
}

/** How long things take, in milliseconds. */
export interface Timing {
  /** From accepting a message to the start of the turn. */
  readonly startMs: number
  /** Between two pieces of a streamed message. */
  readonly deltaMs: number
  readonly thinkMs: number
  /** A tool that the server runs. */
  readonly toolMs: number
  /** A session that is rescheduled. */
  readonly retryMs: number
  readonly gradeMs: number
  /** How long a read may still report the status before (recorded: a read straight after a send can say idle). */
  readonly statusLagMs: number
  /** From idle until a session's output files are listed (documented: 1 to 3 s). */
  readonly fileLagMs: number
  /** A dream's time before it runs, and while it does. */
  readonly dreamMs: number
  /** Share of the documented longest delay of scheduled starts that is used, from 0 to 1. */
  readonly scheduleJitter: number
  /** Interval of stream heartbeats; 0 is none. */
  readonly pingMs: number
}

/** Nothing takes time but heartbeats: for tests. */
export const instantTiming: Timing = {
  startMs: 0,
  deltaMs: 0,
  thinkMs: 0,
  toolMs: 0,
  retryMs: 0,
  gradeMs: 0,
  statusLagMs: 0,
  fileLagMs: 0,
  dreamMs: 0,
  scheduleJitter: 0,
  pingMs: 15_000,
}

/** As an agent feels to somebody who watches. */
export const lifelikeTiming: Timing = {
  startMs: 60,
  deltaMs: 40,
  thinkMs: 400,
  toolMs: 250,
  retryMs: 1000,
  gradeMs: 500,
  statusLagMs: 100,
  fileLagMs: 1500,
  dreamMs: 5000,
  scheduleJitter: 1,
  pingMs: 15_000,
}

// Figures for the emulator's arithmetic by line of models; they are no price list.
const lines: readonly (readonly [name: string, price: ModelPrice])[] = [
  ['opus', { input: 5, output: 25 }],
  ['sonnet', { input: 3, output: 15 }],
  ['haiku', { input: 1, output: 5 }],
]

export function defaultPriceOf(model: string): ModelPrice | null {
  return lines.find(([name]) => model.includes(name))?.[1] ?? { input: 5, output: 25 }
}
