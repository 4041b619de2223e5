import type { FrameSink, StreamEventData } from './frame-sink.ts'
import { encodeFrame } from './frame-sink.ts'

export interface EventBody extends FrameSink {
  readonly stream: ReadableStream<Uint8Array>
  /** Events that the reader has not taken. */
  queued(): number
  /** The reader gave up: what waits is dropped and the body errs at once, as a platform's `fetch` does on abort. */
  abort(reason: unknown): void
}

const encoder = new TextEncoder()

/**
 * The body of one event-stream response. Frames wait until they are asked for and leave in one chunk, as they would
 * in a socket's buffer; nothing is encoded ahead of a slow reader.
 */
export function createEventBody(onClose: () => void): EventBody {
  let queue: (StreamEventData | string)[] = []
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let hungry = false
  let finish: (() => void) | undefined
  let closed = false

  function close(): void {
    if (closed) return
    closed = true
    queue = []
    onClose()
  }

  function flush(): void {
    if (!controller || !hungry) return
    if (queue.length > 0) {
      let text = ''
      for (const entry of queue) text += typeof entry === 'string' ? entry : encodeFrame(entry)
      queue = []
      hungry = false
      controller.enqueue(encoder.encode(text))
    } else if (finish) {
      const done = finish
      finish = undefined
      done()
    }
  }

  function push(entry: StreamEventData | string): void {
    if (closed || finish) return
    queue.push(entry)
    flush()
  }

  function finishWith(action: () => void): void {
    if (closed || finish) return
    finish = () => {
      close()
      action()
    }
    flush()
  }

  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given
      },
      pull() {
        hungry = true
        flush()
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  )
  return {
    stream,
    queued: () => queue.length,
    event: push,
    raw: push,
    end: () => finishWith(() => controller?.close()),
    fail: (error) => finishWith(() => controller?.error(error)),
    abort(reason) {
      if (closed) return
      close()
      controller?.error(reason)
    },
  }
}
