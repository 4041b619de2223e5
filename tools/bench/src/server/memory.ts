import type { Load } from './loads.ts'
import { historyPage, loads, pageOf, streamChunks } from './loads.ts'
import { exampleSession } from './session.ts'

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

const headers = { 'request-id': 'req_011CZkZaBF1tNoB5wlCeusgy' }
const json = { ...headers, 'content-type': 'application/json' }
const eventStream = { ...headers, 'content-type': 'text/event-stream' }

/** The API as a function: no socket, and every body made beforehand. `onPage` is told of each page before it is sent. */
export function memoryFetch(onPage: (page: number) => void = () => undefined): Fetch {
  const session = exampleSession()
  const chunks = new Map<string, Uint8Array<ArrayBuffer>[]>()
  const pages: Uint8Array<ArrayBuffer>[] = []
  const encoder = new TextEncoder()
  return async (input) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.pathname.endsWith('/events/stream')) {
      const load = url.pathname.split('/')[3] as Load
      if (!loads.includes(load)) throw new Error(`There is no load ${load}.`)
      if (!chunks.has(load)) chunks.set(load, streamChunks(load))
      return new Response(bodyOf(chunks.get(load) ?? []), { headers: eventStream })
    }
    if (url.pathname.endsWith('/events')) {
      const page = pageOf(url.searchParams)
      pages[page] ??= encoder.encode(historyPage(page))
      onPage(page)
      return new Response(pages[page], { headers: json })
    }
    return new Response(session, { headers: json })
  }
}

/** Chunks as a response body, pulled one by one. */
function bodyOf(chunks: readonly Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        const chunk = chunks[at++]
        if (chunk === undefined) controller.close()
        else controller.enqueue(chunk)
      },
    },
    { highWaterMark: 0 },
  )
}
