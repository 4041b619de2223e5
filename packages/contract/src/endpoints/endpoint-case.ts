import type { ApiClient } from './api-client.ts'

/** One endpoint, called the way an application would. */
export interface EndpointCase {
  /** Id of the operation. */
  readonly operation: string
  /** Ids of further operations that it builds upon. */
  readonly needs?: readonly string[]
  /** Makes what the call needs, and the call; gives what is looked at. */
  run(client: ApiClient): Promise<unknown>
  /** What must be in it. */
  readonly shows: unknown
}
