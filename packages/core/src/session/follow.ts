import { AbortedError } from '../errors/connection-error.ts'
import { isAbortedError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { FollowDriver } from './follow-driver.ts'
import { createFollowDriver } from './follow-driver.ts'
import type {
  Follow,
  FollowEvent,
  FollowFunction,
  FollowOptions,
  FollowState,
  PreviewVoid,
  SessionPosition,
} from './follow-options.ts'
import { isNotFound } from './patience.ts'
import type { SessionClient } from './session-client.ts'

type Item = FollowEvent | PreviewVoid
type Closed = Extract<FollowState, { status: 'closed' }>

/**
 * Iterates over everything that happens in a session, each event once per phase and in the order of history, across any
 * number of drops. Throws what makes following impossible: an API error that would come again, or the last failure after
 * `giveUpAfterMs` without success.
 */
export const follow: FollowFunction = (client: SessionClient, sessionId: string, options: FollowOptions = {}) => {
  if (!sessionId) throw new SdkError('invalid_argument', 'Pass the id of the session to follow.')
  return new Follower(client, sessionId, options)
}

/** The iterator of `follow`. It works only while someone waits for an event. */
class Follower implements Follow<never> {
  state: FollowState = { status: 'connecting' }
  readonly #options: FollowOptions
  readonly #life = new AbortController()
  readonly #driver: FollowDriver
  /** Decided and not yet given, from `head` on. */
  #outbox: readonly Item[] = []
  #head = 0
  #pending: Promise<void> | undefined
  #failure: unknown
  readonly #onAbort = () => this.#stop('aborted', new AbortedError(this.#options.signal?.reason))

  constructor(client: SessionClient, sessionId: string, options: FollowOptions) {
    this.#options = options
    this.#driver = createFollowDriver({
      client,
      sessionId,
      options,
      signal: this.#life.signal,
      onState: (state) => this.#enter(state),
    })
    const { signal } = options
    if (signal?.aborted) this.#onAbort()
    else signal?.addEventListener('abort', this.#onAbort)
  }

  get position(): SessionPosition {
    return this.#driver.position()
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<never, undefined>> {
    if (this.#pending) return this.#pending.then(() => this.next())
    if (this.#head < this.#outbox.length) {
      const value = this.#outbox[this.#head++] as Item
      this.#driver.given(value)
      // Previews are given only to those who asked for them, which the overloads of `follow` say and a class can't.
      return Promise.resolve({ done: false, value: value as never })
    }
    if (this.state.status !== 'closed') {
      this.#pending = this.#advance()
      return this.#pending.then(() => this.next())
    }
    const failure = this.#failure
    this.#failure = undefined
    return failure === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(failure)
  }

  return(): Promise<IteratorResult<never, undefined>> {
    this.close()
    return Promise.resolve({ done: true, value: undefined })
  }

  close(): void {
    this.#stop('closed')
  }

  /** Gets something to give, or the end. Never rejects. */
  async #advance(): Promise<void> {
    this.#outbox = []
    this.#head = 0
    try {
      const items = await this.#driver.advance()
      if (this.state.status === 'closed') return
      if (typeof items === 'string') this.#stop(items)
      else this.#outbox = items
    } catch (error) {
      if (isNotFound(error) && this.#driver.wasConnected) this.#stop('deleted')
      else this.#stop(isAbortedError(error) ? 'aborted' : 'failed', error)
    } finally {
      this.#pending = undefined
    }
  }

  #stop(why: Closed['why'], cause?: unknown): void {
    if (this.state.status === 'closed') return
    this.#outbox = []
    this.#head = 0
    this.#failure = cause
    this.#options.signal?.removeEventListener('abort', this.#onAbort)
    this.#driver.release()
    this.#life.abort()
    this.#enter(cause === undefined ? { status: 'closed', why } : { status: 'closed', why, cause })
  }

  #enter(state: FollowState): void {
    this.state = state
    this.#options.onState?.(state)
  }
}
