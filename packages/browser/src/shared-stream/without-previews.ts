import type { Stream } from './batch-stream.ts'
import { batchStream } from './batch-stream.ts'

/** The stream for a reader that asked for no previews, when it is shared with one that did. */
export function withoutPreviews(stream: Stream): Stream {
  return batchStream({
    response: stream.response,
    async read() {
      for (;;) {
        const batch = await stream.readBatch()
        const events = batch?.filter(({ type }) => type !== 'event_start' && type !== 'event_delta')
        if (!events || events.length > 0) return events
      }
    },
    close: () => stream.close(),
  })
}
