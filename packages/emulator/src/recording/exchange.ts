/** One request and what became of it. */
export interface Exchange {
  /** From 1, in order of arrival. */
  readonly ordinal: number
  /** Milliseconds since 1970 in the emulator's time. */
  readonly atMs: number
  /** `operationId`; undefined for a path that the contract does not know. */
  readonly operation: string | undefined
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly params: Readonly<Record<string, string>>
  readonly body: string
  readonly betas: readonly string[]
  /** Tells callers apart; the credential itself is not kept. */
  readonly caller: string
  readonly requestId: string
  /** Whether the API acted on it: false when a fault stopped it before. */
  handled: boolean
  /** What the client was sent; null while open or when the connection failed. */
  status: number | null
  /** Reason of a connection failure, or the name of the fault that changed the answer. */
  failure: string | null
  /** Wait that the answer asked for. */
  retryAfterMs: number | null
  /** The answer said `x-should-retry: true`: the request was not acted on. */
  invitesRetry: boolean
}

export interface Recorder {
  add(exchange: Exchange): void
  /** The newest last; at most the capacity. */
  list(): readonly Exchange[]
  clear(): void
}

/** Keeps the newest exchanges in a ring. */
export function createRecorder(capacity: number): Recorder {
  let ring: Exchange[] = []
  let start = 0

  return {
    add(exchange) {
      if (capacity <= 0) return
      if (ring.length < capacity) ring.push(exchange)
      else {
        ring[start] = exchange
        start = (start + 1) % capacity
      }
    },
    list: () => [...ring.slice(start), ...ring.slice(0, start)],
    clear() {
      ring = []
      start = 0
    },
  }
}

/** A short stable name for a credential, without the credential in it (FNV-1a). */
export function callerName(credential: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < credential.length; i++) hash = Math.imul(hash ^ credential.charCodeAt(i), 0x01000193) >>> 0
  return `caller-${hash.toString(16).padStart(8, '0')}`
}
