/** Capabilities of the runtime, injected by the client and never sniffed. */
export interface Platform {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly clock: Clock
  /** A number in [0, 1). */
  readonly random: () => number
  readonly crypto: Pick<Crypto, 'subtle' | 'getRandomValues' | 'randomUUID'>
  /** Whether `fetch` can send a `ReadableStream` as a request body. Default false. */
  readonly streamingRequestBody: boolean
}

/** Time and timers, so that tests can run in virtual time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `callback` once after `delayMs`; returns a function that cancels it. A timer keeps a process alive, as the wait before a retry must; every timer is cancelled when its call settles. */
  setTimer(callback: () => void, delayMs: number): () => void
}
