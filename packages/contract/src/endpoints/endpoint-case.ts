import type { EmulatorOptions } from '@org/managed-agents-emulator'
import type { ApiClient } from './api-client.ts'

/** One endpoint, called the way an application would. */
export interface EndpointCase {
  /** Id of the operation. */
  readonly operation: string
  /** Where the case can only be tried on a server of its own, why. */
  readonly needs?: 'a server without anything else' | 'a clock that stands still'
  /** Where the case is about what takes time: how long, by a clock that stands still. */
  readonly timing?: EmulatorOptions['timing']
  /** Makes what the call needs, and the call; gives what is looked at. */
  run(client: ApiClient): Promise<unknown>
  /** What must be in it. */
  readonly shows: unknown
}
