import type { SessionEvent } from '@org/managed-agents-core'

/** What a peer is given: a session that exists, a way to reach the API, a tool, and where it shows what it received. */
export interface Task {
  readonly baseUrl: string
  readonly apiKey: string
  readonly fetch: typeof fetch
  readonly sessionId: string
  /** Runs the tool `work`. */
  execute(callId: string): Promise<string>
  /** Told of each event that the peer's user would see. */
  received(event: SessionEvent): void
}

/** A client that sends "go", answers the tool until the agent is done, and shows what happened. */
export interface Peer {
  readonly name: string
  /** File of its code, beside this one. */
  readonly file: string
  /** What its user sees of a session. Default everything; `calls`: the calls of tools alone. */
  readonly shows: 'everything' | 'calls'
  attend(task: Task): Promise<void>
}
