import { isSdkError } from '../errors/guards.ts'
import type { Clock } from '../platform.ts'
import { Refusal } from './refusal.ts'
import type { UpstreamStream } from './relay-client.ts'
import { ATTACHED, errorFrame, eventFrame, failedFrame, HEARTBEAT, HELLO, OVER, RELAY_HEADER } from './stream-frames.ts'
import { toRefusal } from './upstream-failure.ts'

export interface RelayStreamOptions {
  readonly clock: Clock
  readonly open: (signal: AbortSignal) => Promise<UpstreamStream>
  readonly heartbeatMs: number
  /** When the platform's budget is used up, milliseconds since 1970. */
  readonly closesAtMs: number
  /** When the token expires, milliseconds since 1970; a renewal moves it. */
  readonly expiresAtMs: number
  /** Asked at each heartbeat, for what was revoked elsewhere. */
  readonly isRevoked: () => Promise<boolean>
  /** Called once, when the stream is over for whatever reason. */
  readonly onClose: () => void
}

/** A stream towards a page. */
export interface RelayStream {
  readonly response: Response
  // Other requests call these. Workers forbid one request to touch another's streams and timers, so they leave word.
  /** The token was renewed. */
  extend(expiresAtMs: number): void
  /** The token does not count any more: the stream ends before its next event, at the latest at its next heartbeat. */
  revoke(): void
}

/**
 * Answers at once, opens the stream of the API, says so by a comment, and hands its events on as the page reads them.
 * Ends with the API's stream, at the budget (cleanly), or at the end of the token (by an `authentication_error`).
 */
export function relayStream(options: RelayStreamOptions): RelayStream {
  const { clock, heartbeatMs, closesAtMs, isRevoked, onClose } = options
  const encoder = new TextEncoder()
  const stop = new AbortController()
  let { expiresAtMs } = options
  let revoked = false
  let upstream: UpstreamStream | undefined
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let opened: Promise<void> | undefined
  let cancelBeat: (() => void) | undefined
  let cancelDeadline: (() => void) | undefined

  /** Lets go of everything, once. Gives the page's end of the stream, unless that was let go before. */
  function release(): ReadableStreamDefaultController<Uint8Array> | undefined {
    const page = controller
    if (!page) return undefined
    controller = undefined
    cancelBeat?.()
    cancelDeadline?.()
    stop.abort()
    upstream?.close()
    onClose()
    return page
  }

  /** Ends the stream; `last` is the last that the page gets. */
  function finish(last = ''): void {
    const page = release()
    if (last) page?.enqueue(encoder.encode(last))
    page?.close()
  }

  function write(text: string): void {
    controller?.enqueue(encoder.encode(text))
    armBeat()
  }

  function armBeat(): void {
    cancelBeat?.()
    if (controller) cancelBeat = clock.setTimer(() => void beat(), heartbeatMs)
  }

  async function beat(): Promise<void> {
    // A page that does not read has no use for more; what waits for it will show that the connection lives.
    if ((controller?.desiredSize ?? 0) > 0) write(HEARTBEAT)
    else armBeat()
    revoked ||= await isRevoked().catch(() => false)
    if (revoked) finish(endOfToken('was revoked'))
  }

  function armDeadline(): void {
    if (!controller) return
    const delayMs = Math.max(0, Math.min(closesAtMs, expiresAtMs) - clock.now())
    cancelDeadline = clock.setTimer(onDeadline, delayMs)
  }

  function onDeadline(): void {
    if (clock.now() >= closesAtMs) finish(OVER)
    else if (clock.now() >= expiresAtMs) finish(endOfToken('has expired'))
    else armDeadline()
  }

  async function attach(): Promise<void> {
    try {
      upstream = await options.open(stop.signal)
      if (stop.signal.aborted) upstream.close()
      else write(`${ATTACHED}\n\n`)
    } catch (error) {
      finish(failedFrame(toRefusal(error)))
    }
  }

  async function pull(): Promise<void> {
    await opened
    try {
      const batch = await upstream?.readBatch()
      if (revoked) finish(endOfToken('was revoked'))
      else if (batch) write(batch.map(eventFrame).join(''))
      else finish()
    } catch (error) {
      // A lost connection is for the page to make anew; what the API said itself is handed on.
      finish(isSdkError(error, 'stream_error') ? errorFrame(toRefusal(error)) : '')
    }
  }

  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given
      write(HELLO)
      armDeadline()
      opened = attach()
    },
    pull,
    cancel() {
      release()
    },
  })

  const headers = { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no', [RELAY_HEADER]: '1' }
  return {
    response: new Response(body, { headers }),
    extend(untilMs) {
      expiresAtMs = Math.max(expiresAtMs, untilMs)
    },
    revoke() {
      revoked = true
    },
  }
}

function endOfToken(what: string): string {
  return errorFrame(new Refusal(401, `The token ${what}; get another and connect again.`))
}
