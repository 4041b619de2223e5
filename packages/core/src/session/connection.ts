import type { SessionStreamEvent } from '../generated/models.gen.ts'
import type { Clock } from '../platform.ts'
import type { EventStream } from '../sse/event-stream.ts'
import { orAbort } from './wait.ts'

export type OpenStream = (signal: AbortSignal) => PromiseLike<EventStream<SessionStreamEvent>>

/** A connection that lived so long was not refused; the next attempt starts with a short pause again. */
const HEALTHY_AFTER_MS = 5000

/** One reader's end of a connection: what has arrived and waits for the reader. */
export class Tap {
  /** `dropped`: the connection has ended. `detached`: this reader fell behind; history has what follows `take`. */
  status: 'open' | 'dropped' | 'detached' = 'open'
  cause: unknown
  /** The connection gave an event or lived for a while. */
  healthy = false
  /**
   * History is being read. Then a full tap is emptied and detached, because history has it all; else the only reader
   * slows the connection down.
   */
  draining = true
  #batches: (readonly SessionStreamEvent[])[] = []
  #count = 0
  #wake: (() => void) | undefined
  readonly #limit: number
  readonly #onRoom: () => void

  constructor(limit: number, onRoom: () => void) {
    this.#limit = limit
    this.#onRoom = onRoom
  }

  get full(): boolean {
    return this.#count >= this.#limit
  }

  push(batch: readonly SessionStreamEvent[]): void {
    this.healthy = true
    this.#batches.push(batch)
    this.#count += batch.length
    this.#notify()
  }

  end(status: 'dropped' | 'detached', cause?: unknown): void {
    if (this.status !== 'open') return
    this.status = status
    this.cause = cause
    if (status === 'detached' && this.draining) {
      this.#batches = []
      this.#count = 0
    }
    this.#notify()
  }

  /** The next events; undefined when there are none and the tap is not open any more. */
  async take(signal: AbortSignal): Promise<readonly SessionStreamEvent[] | undefined> {
    while (this.#batches.length === 0) {
      if (this.status !== 'open') return undefined
      await orAbort(
        new Promise<void>((resolve) => {
          this.#wake = resolve
        }),
        signal,
      )
    }
    const batch = this.#batches.shift()
    this.#count -= batch?.length ?? 0
    this.#onRoom()
    return batch
  }

  #notify(): void {
    this.#wake?.()
    this.#wake = undefined
  }
}

/**
 * The stream of a session that all its readers in this process share. It is read only while a reader has room; with
 * several readers, one without room is detached instead of slowing the others down. It does not reconnect: readers
 * attach again.
 */
export class Connection {
  readonly #open: OpenStream
  readonly #clock: Clock
  readonly #onUnused: () => void
  readonly #taps = new Set<Tap>()
  #readers = 0
  #stream: EventStream<SessionStreamEvent> | undefined
  #opening: Promise<void> | undefined
  #controller: AbortController | undefined
  #wake: (() => void) | undefined
  #openedAtMs = 0

  constructor(options: { open: OpenStream; clock: Clock; onUnused: () => void }) {
    this.#open = options.open
    this.#clock = options.clock
    this.#onUnused = options.onUnused
  }

  retain(): void {
    this.#readers++
  }

  release(tap: Tap | undefined): void {
    if (tap) this.#taps.delete(tap)
    this.#wake?.()
    if (--this.#readers > 0) return
    this.#controller?.abort()
    this.#stream?.close()
    this.#stream = undefined
    this.#onUnused()
  }

  /** Opens the stream unless it is open, or waits for the attempt that is under way; fails as that does. */
  async attach(limit: number, signal: AbortSignal): Promise<Tap> {
    if (!this.#stream) {
      this.#opening ??= this.#start()
      await orAbort(this.#opening, signal)
    }
    const tap = new Tap(limit, () => this.#wake?.())
    if (this.#stream) this.#taps.add(tap)
    else tap.end('dropped')
    this.#wake?.()
    return tap
  }

  async #start(): Promise<void> {
    this.#controller = new AbortController()
    const { signal } = this.#controller
    try {
      const stream = await this.#open(signal)
      if (signal.aborted) {
        stream.close()
        return
      }
      this.#stream = stream
      this.#openedAtMs = this.#clock.now()
      void this.#pump(stream)
    } finally {
      this.#opening = undefined
    }
  }

  async #pump(stream: EventStream<SessionStreamEvent>): Promise<void> {
    let cause: unknown
    try {
      for (;;) {
        while (this.#stream === stream && !this.#wanted()) {
          await new Promise<void>((resolve) => {
            this.#wake = resolve
          })
        }
        if (this.#stream !== stream) return
        const batch = await stream.readBatch()
        if (!batch) break
        this.#distribute(batch)
      }
    } catch (error) {
      cause = error
    }
    if (this.#stream === stream) this.#end(cause)
  }

  /** Ends the connection for all its readers: it is open, and what happens does not arrive. */
  drop(): void {
    this.#controller?.abort()
    this.#stream?.close()
    if (this.#stream) this.#end()
    this.#wake?.()
  }

  #end(cause?: unknown): void {
    this.#stream = undefined
    const healthy = this.#clock.now() - this.#openedAtMs >= HEALTHY_AFTER_MS
    for (const tap of this.#taps) {
      tap.healthy ||= healthy
      tap.end('dropped', cause)
    }
    this.#taps.clear()
  }

  #wanted(): boolean {
    for (const tap of this.#taps) if (tap.draining || !tap.full) return true
    return false
  }

  #distribute(batch: readonly SessionStreamEvent[]): void {
    for (const tap of this.#taps) {
      if (!tap.full) {
        tap.push(batch)
        continue
      }
      this.#taps.delete(tap)
      tap.end('detached')
    }
  }
}
