import type { SessionStreamEvent } from '../generated/models.gen.ts'
import type { UpstreamAnswer } from './relay.test-support.ts'

/** The API's stream in a test: events are sent when the test says so. */
export interface FakeStream {
  readonly answer: UpstreamAnswer
  send(event: object | string): void
  end(): void
  fail(): void
  /** Streams that were opened, and closed by the relay. */
  readonly opened: number
  readonly cancelled: number
}

/** Answers requests for a stream; `when` holds back its headers. */
export function fakeStream(when: () => Promise<void> = async () => {}): FakeStream {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const counts = { opened: 0, cancelled: 0 }
  const encoder = new TextEncoder()
  return {
    async answer() {
      await when()
      counts.opened++
      const body = new ReadableStream<Uint8Array>({
        start(given) {
          controller = given
        },
        cancel() {
          counts.cancelled++
        },
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    },
    send(event) {
      controller?.enqueue(encoder.encode(typeof event === 'string' ? event : `data: ${JSON.stringify(event)}\n\n`))
    },
    end: () => controller?.close(),
    fail: () => controller?.error(new TypeError('terminated')),
    get opened() {
      return counts.opened
    },
    get cancelled() {
      return counts.cancelled
    },
  }
}

/** Reads a stream as a page would, by and by. */
export function reading(response: Response) {
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  const read = { text: '', done: false }
  void (async () => {
    for (;;) {
      const result = await reader?.read()
      if (!result || result.done) break
      read.text += decoder.decode(result.value, { stream: true })
    }
    read.done = true
  })()
  return Object.assign(read, { leave: () => reader?.cancel() })
}

export const idle = { id: 'sevt_9', type: 'session.status_idle' } as SessionStreamEvent
