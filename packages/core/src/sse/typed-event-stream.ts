import { AbortedError, ConnectionError } from '../errors/connection-error.ts'
import { StreamError } from '../errors/stream-error.ts'
import type { Clock } from '../platform.ts'
import { errorFrame } from './error-frame.ts'
import type { EventSourceSink } from './event-source-decoder.ts'
import { EventSourceDecoder } from './event-source-decoder.ts'
import type { EventStream } from './event-stream.ts'
import type { StallMonitor, Watched } from './stall-timeout.ts'
import { stallMonitor } from './stall-timeout.ts'

export interface EventStreamOptions {
  readonly clock: Clock
  /** Ends the stream: a pending read rejects with `AbortedError` at once. */
  readonly signal?: AbortSignal
  /** Milliseconds from the first read to the first byte. Default: `idleTimeoutMs`. */
  readonly firstByteTimeoutMs?: number
  /** Milliseconds without a byte, comments and pings included, while a read is pending. Default 90,000; 0 waits for ever. */
  readonly idleTimeoutMs?: number
  /** Told when the stream is left before its end, to let go of the connection. */
  readonly onLeave?: (response: Response) => void
  /** Longest event, in UTF-16 code units. Default 16 Mi. */
  readonly maxEventLength?: number
}

export const DEFAULT_IDLE_TIMEOUT_MS = 90_000

/**
 * Reads the body of `response` as typed events. Pings are dropped, unknown events delivered whole.
 * Reads throw `StreamError` (an `error` frame, a stall, bytes that are no event stream), `ConnectionError` when the
 * connection breaks, `AbortedError`. The body is read only while an event is awaited, which slows a fast server down.
 */
export function eventStream<T>(response: Response, options: EventStreamOptions): EventStream<T> {
  const type = response.headers.get('content-type')
  if (response.body && (type === null || /^text\/event-stream\b/i.test(type))) {
    return new TypedEventStream<T>(response, response.body.getReader(), options)
  }
  response.body?.cancel().catch(ignore)
  throw new StreamError('stream_invalid', `Expected text/event-stream but the answer is ${type ?? 'without a body'}.`)
}

class TypedEventStream<T> implements EventStream<T>, EventSourceSink, Watched {
  readonly response: Response
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #decoder: EventSourceDecoder
  readonly #options: EventStreamOptions
  readonly #monitor: StallMonitor
  stallAt = Number.POSITIVE_INFINITY
  stallLimitMs = 0
  /** Data of decoded events, from `head` on; an error stands at the place where it came. */
  #queue: (string | Error)[] = []
  #head = 0
  #pending: Promise<void> | undefined
  #quiet = true
  #ended = false
  #failure: unknown
  #onAbort: (() => void) | undefined

  constructor(response: Response, reader: ReadableStreamDefaultReader<Uint8Array>, options: EventStreamOptions) {
    this.response = response
    this.#reader = reader
    this.#options = options
    this.#monitor = stallMonitor(options.clock)
    this.#decoder = new EventSourceDecoder(this, options)
    const { signal } = options
    if (!signal) return
    const onAbort = () => this.#fail(new AbortedError(signal.reason))
    this.#onAbort = onAbort
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#pending) return this.#pending.then(() => this.next())
    try {
      for (;;) {
        if (this.#head === this.#queue.length) return this.#ended ? this.#end() : this.#fill().then(() => this.next())
        const event = this.#take()
        if (event) return Promise.resolve({ done: false, value: event })
      }
    } catch (error) {
      return Promise.reject(error)
    }
  }

  async readBatch(): Promise<readonly T[] | undefined> {
    for (;;) {
      const batch: T[] = []
      try {
        while (this.#head < this.#queue.length) {
          const event = this.#take()
          if (event) batch.push(event)
        }
      } catch (error) {
        if (batch.length === 0) throw error
        this.#failure = error
      }
      if (batch.length > 0) return batch
      if (this.#ended) {
        await this.#end()
        return undefined
      }
      await (this.#pending ?? this.#fill())
    }
  }

  close(): void {
    this.#finish()
    this.#clear()
    this.#failure = undefined
    this.#reader.cancel().catch(ignore)
    this.#options.onLeave?.(this.response)
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.close()
    return Promise.resolve({ done: true, value: undefined })
  }

  onEvent(data: string, name: string): void {
    if (name === 'ping') return
    this.#queue.push(name === 'error' ? errorFrame(data) : data)
  }

  /** The next event, or undefined for a ping without a name. Throws what stands in its place. */
  #take(): T | undefined {
    const item = this.#queue[this.#head++]
    if (this.#head === this.#queue.length) this.#clear()
    try {
      if (typeof item !== 'string') throw item
      const event = JSON.parse(item)
      if (event?.type === 'error') throw errorFrame(item)
      return event?.type === 'ping' ? undefined : event
    } catch (error) {
      this.close()
      throw error instanceof StreamError ? error : invalidJson(error)
    }
  }

  #end(): Promise<IteratorResult<T, undefined>> {
    const failure = this.#failure
    this.#failure = undefined
    return failure !== undefined ? Promise.reject(failure) : Promise.resolve({ done: true, value: undefined })
  }

  /** Reads until an event is decoded or the stream ends. Never rejects. */
  #fill(): Promise<void> {
    this.#pending = this.#readMore()
    return this.#pending
  }

  async #readMore(): Promise<void> {
    const { idleTimeoutMs = DEFAULT_IDLE_TIMEOUT_MS, firstByteTimeoutMs = idleTimeoutMs } = this.#options
    try {
      do {
        const limitMs = this.#quiet ? firstByteTimeoutMs : idleTimeoutMs
        if (limitMs > 0) this.#monitor.watch(this, limitMs)
        const { done, value } = await this.#reader.read()
        this.stallAt = Number.POSITIVE_INFINITY
        if (this.#ended) return
        if (done) return this.#finish()
        this.#quiet = false
        this.#decoder.feed(value)
      } while (this.#queue.length === 0)
    } catch (error) {
      this.#fail(
        error instanceof StreamError
          ? error
          : new ConnectionError('connection_lost', 'The connection broke while the stream was read.', { cause: error }),
      )
    } finally {
      this.#pending = undefined
    }
  }

  onStall(): void {
    const what = this.#quiet ? 'No first byte' : 'No byte'
    const message = `${what} came within ${this.stallLimitMs} ms; the connection is taken for dead.`
    this.#fail(new StreamError('stream_stalled', message, { retryable: true }))
  }

  /** Ends the stream with an error. An event decoded before it is still given, unless the caller aborted. */
  #fail(error: Error): void {
    if (this.#ended) return
    if (error instanceof AbortedError) this.#clear()
    this.#finish()
    this.#failure = error
    this.#reader.cancel(error).catch(ignore)
    this.#options.onLeave?.(this.response)
  }

  #clear(): void {
    this.#queue = []
    this.#head = 0
  }

  #finish(): void {
    this.#ended = true
    this.#monitor.forget(this)
    if (this.#onAbort) this.#options.signal?.removeEventListener('abort', this.#onAbort)
    this.#onAbort = undefined
  }
}

function invalidJson(cause: unknown): StreamError {
  return new StreamError('stream_invalid', 'An event of the stream is not JSON.', { cause })
}

function ignore(): void {}
