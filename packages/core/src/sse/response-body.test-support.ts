/** A response whose body a test feeds by hand. */
export interface FedResponse {
  readonly response: Response
  /** Adds text or bytes to the body as one chunk. */
  send(chunk: string | Uint8Array<ArrayBuffer>): void
  end(): void
  break(error: unknown): void
  /** How often the reader asked for more. */
  readonly pulls: number
  /** Whether the reader cancelled the body. */
  readonly cancelled: boolean
}

export function fedResponse(contentType: string | null = 'text/event-stream'): FedResponse {
  let pulls = 0
  let cancelled = false
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(started) {
        controller = started
      },
      pull() {
        pulls++
      },
      cancel() {
        cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  const encoder = new TextEncoder()
  return {
    response: new Response(body, { headers: contentType === null ? {} : { 'content-type': contentType } }),
    send: (chunk) => controller?.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk),
    end: () => controller?.close(),
    break: (error) => controller?.error(error),
    get pulls() {
      return pulls
    },
    get cancelled() {
      return cancelled
    },
  }
}

/** The bytes of an event as the API frames it. */
export function frame(event: { readonly type: string }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}
