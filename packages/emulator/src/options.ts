import type { BackgroundOptions } from './background-options.ts'
import { resolveBackground } from './background-options.ts'
import type { FaultPlan } from './faults/fault-rule.ts'
import type { RateLimits } from './http/rate-pools.ts'
import type { Exchange } from './recording/exchange.ts'
import type { ResourceOptions } from './resource-options.ts'
import { resolveResources } from './resource-options.ts'
import { defaultScenario } from './scenario/default-scenario.ts'
import type { Scenario, Script } from './scenario/scenario.ts'
import type { EmulatorSettings, ModelPrice, Timing } from './settings.ts'
import { defaultPriceOf, instantTiming, lifelikeTiming } from './settings.ts'
import type { Store } from './state/store.ts'
import type { Clock } from './wire.ts'

/** Options of `createEmulator`. */
export interface EmulatorOptions extends ResourceOptions, BackgroundOptions {
  /** What agents do. Default: something sensible for any agent. */
  readonly scenario?: Scenario | Script
  /** Drives ids and all randomness; the same seed gives the same ids. Default 0. */
  readonly seed?: number | string
  /** Default: the wall clock. `createVirtualClock()` stands still until it is told to move. */
  readonly clock?: Clock
  /** How long things take. Default `instant`: nothing takes time but heartbeats; `lifelike` is for people who watch. */
  readonly timing?: 'instant' | 'lifelike' | Partial<Timing>
  readonly faults?: FaultPlan
  /** `true` for the documented limits, or requests a minute per pool. Default: none. */
  readonly rateLimits?: boolean | RateLimits
  /** Two environments of one name are refused. Sources disagree. Default true. */
  readonly uniqueEnvironmentNames?: boolean
  /** A second result for an answered call. Recorded: accepted. Default `accept`. */
  readonly duplicateAnswers?: 'accept' | 'refuse'
  /** For so long after a result, a message is refused as "waiting on responses". Default 0. */
  readonly transientRefusalMs?: number
  /** Largest JSON body. Default 32 MB. */
  readonly maxBodyBytes?: number
  /** Credentials that are refused. */
  readonly revokedCredentials?: readonly string[]
  /** US dollars per million tokens; null for a model without list price. */
  readonly priceOf?: (model: string) => ModelPrice | null
  /** Guards the control surface. Default: random. */
  readonly controlToken?: string
  /** Keeps state beyond the process; `openDataFolder` of `/node` makes one. Default: in memory alone. */
  readonly store?: Store
  /** Called when an exchange has its answer, or its failure. */
  readonly onExchange?: (exchange: Exchange) => void
  /** How many exchanges `requests()` keeps. Default 1000. */
  readonly recordedRequests?: number
}

export function resolveSettings(options: EmulatorOptions): EmulatorSettings {
  const { scenario = defaultScenario } = options
  return {
    scenario: typeof scenario === 'function' ? { agent: scenario } : scenario,
    timing: resolveTiming(options.timing),
    uniqueEnvironmentNames: options.uniqueEnvironmentNames ?? true,
    duplicateAnswers: options.duplicateAnswers ?? 'accept',
    transientRefusalMs: options.transientRefusalMs ?? 0,
    maxBodyBytes: options.maxBodyBytes ?? 32 * 1024 * 1024,
    organizationId: '00000000-0000-4000-8000-00000e5a1a7e',
    workspaceId: 'wrkspc_01Emulator',
    revokedCredentials: new Set(options.revokedCredentials),
    priceOf: options.priceOf ?? defaultPriceOf,
    ...resolveResources(options),
    ...resolveBackground(options),
  }
}

function resolveTiming(timing: EmulatorOptions['timing']): Timing {
  if (timing === 'lifelike') return lifelikeTiming
  return timing === undefined || timing === 'instant' ? instantTiming : { ...instantTiming, ...timing }
}
