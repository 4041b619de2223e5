import { ATTACHED, FAILED, RELAY_HEADER } from './stream-frames.ts'

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The head of a stream is some comments and at most one error event; more is none of a relay. */
const MAX_HEAD_LENGTH = 65_536

const FAILURE = new RegExp(`^${FAILED} (\\d{3} \\d+)\\nevent: error\\ndata: ([^\\n]*)\\n\\n`, 'm')

/**
 * A `fetch` for clients of a relay. A relay answers a request for a stream before it has opened the API's stream; this
 * gives the answer only once it has, so that history read from then on misses nothing. A stream that could not be
 * opened becomes the failed response that it would have been. Everything else passes as it is.
 */
export function awaitAttached(fetch: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init)
    if (response.status !== 200 || !response.body || !response.headers.has(RELAY_HEADER)) return response
    return attached(response, response.body.getReader(), init.signal ?? undefined)
  }
}

async function attached(
  response: Response,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const chunks: Uint8Array[] = []
  const decoder = new TextDecoder()
  const onAbort = () => void reader.cancel(signal?.reason).catch(() => {})
  signal?.addEventListener('abort', onAbort)
  if (signal?.aborted) onAbort()
  try {
    for (let head = ''; ; ) {
      const { done, value } = await reader.read()
      signal?.throwIfAborted()
      if (value) {
        chunks.push(value)
        head += decoder.decode(value, { stream: true })
      }
      const failure = failureIn(head, done)
      if (failure) {
        reader.cancel().catch(() => {})
        return failure
      }
      // The end before the mark is a drop: the client sees an empty stream and connects again.
      if (done || head.length > MAX_HEAD_LENGTH || head.includes(`${ATTACHED}\n`))
        return resumed(response, chunks, reader)
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
}

/** The stream with what was read of it in front. */
function resumed(
  { status, headers }: Response,
  chunks: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
    },
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return new Response(body, { status, headers })
}

/** The failed response that a relay describes, once all of it has come. */
function failureIn(head: string, done: boolean): Response | undefined {
  const [, mark, envelope] = FAILURE.exec(head) ?? []
  if (!mark || envelope === undefined) return failedBefore(head, done)
  const [status, waitMs] = mark.split(' ')
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (Number(waitMs) > 0) headers['retry-after-ms'] = `${waitMs}`
  return new Response(envelope, { status: Number(status), headers })
}

/** A token that was over before the stream was attached ends it by an event alone. */
function failedBefore(head: string, done: boolean): Response | undefined {
  if (!done || head.includes(`${ATTACHED}\n`)) return undefined
  const [, envelope] = /^event: error\ndata: ([^\n]*)\n\n/m.exec(head) ?? []
  return envelope ? new Response(envelope, { status: 401, headers: { 'content-type': 'application/json' } }) : undefined
}
