/** An event on its way to one connection. Final events are shared between connections; previews are per connection. */
export interface StreamEventData {
  readonly type: string
  readonly id?: string
  readonly processed_at?: string | null
}

/** Where the frames of one connection go. Fault rules wrap it. */
export interface FrameSink {
  event(event: StreamEventData): void
  /** Bytes of the event stream as they are: heartbeats, comments, injected frames. */
  raw(frame: string): void
  /** A clean end. */
  end(): void
  /** The connection dies. */
  fail(error: unknown): void
}

/** An event as the API frames it (documented): the event name equals the type in the data. */
export function encodeFrame(event: StreamEventData): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}

/** Documented: streams carry `ping` events or comments as heartbeats. Inferred: the form of their data. */
export const pingFrame = 'event: ping\ndata: {"type": "ping"}\n\n'
