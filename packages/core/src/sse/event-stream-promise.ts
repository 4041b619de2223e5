import type { ApiPromise, EventStreamPromise } from '../resources/call.ts'
import type { EventStream } from './event-stream.ts'
import type { EventStreamOptions } from './typed-event-stream.ts'
import { eventStream } from './typed-event-stream.ts'

/**
 * An event stream about to open: nothing is sent before it is awaited or iterated. Awaiting gives the stream once its
 * headers have come; iterating opens it and gives its events.
 */
export function eventStreamPromise<T>(
  send: () => ApiPromise<Response>,
  options: EventStreamOptions,
): EventStreamPromise<T> {
  let sent: ApiPromise<Response> | undefined
  let opened: Promise<EventStream<T>> | undefined
  const start = () => {
    sent ??= send()
    return sent
  }
  const open = () => {
    opened ??= start().then((response) => eventStream<T>(response, options))
    return opened
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: it is a promise, one that starts when it is asked
    then: (fulfilled, rejected) => open().then(fulfilled, rejected),
    catch: (rejected) => open().catch(rejected),
    finally: (settled) => open().finally(settled),
    [Symbol.toStringTag]: 'EventStreamPromise',
    asResponse: () => start().asResponse(),
    async withResponse() {
      const data = await open()
      const requestId = data.response.headers.get('request-id')
      return { data, response: data.response, requestId }
    },
    [Symbol.asyncIterator]: () => iterate(open),
  }
}

function iterate<T>(open: () => Promise<EventStream<T>>): AsyncIterator<T, undefined, undefined> {
  let stream: EventStream<T> | undefined
  return {
    next: () =>
      stream
        ? stream.next()
        : open().then((opened) => {
            stream = opened
            return opened.next()
          }),
    return() {
      stream?.close()
      return Promise.resolve({ done: true, value: undefined })
    },
  }
}
