import type { IncomingMessage, ServerResponse } from 'node:http'

type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface ServeOptions {
  readonly fetch: Fetch
  readonly origin: string
}

/** Hands one request of the socket to the emulator. A failed `fetch` or body becomes a real reset of the connection. */
export async function serveRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { fetch, origin }: ServeOptions,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort()
  })
  try {
    const response = await fetch(origin + (incoming.url ?? '/'), {
      method: incoming.method ?? 'GET',
      headers: headersOf(incoming),
      body: hasBody(incoming) ? await readBody(incoming) : null,
      signal: gone.signal,
    })
    await sendResponse(outgoing, response)
  } catch {
    incoming.socket.resetAndDestroy()
  }
}

async function sendResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (!response.body) return void outgoing.end()
  outgoing.flushHeaders()
  const reader = response.body.getReader()
  outgoing.once('close', () => void reader.cancel().catch(() => undefined))
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (!outgoing.write(value)) await drained(outgoing)
  }
  outgoing.end()
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      outgoing.off('drain', finish)
      outgoing.off('close', finish)
      resolve()
    }
    outgoing.once('drain', finish)
    outgoing.once('close', finish)
  })
}

function headersOf(incoming: IncomingMessage): [string, string][] {
  return Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
}

function hasBody(incoming: IncomingMessage): boolean {
  return incoming.headers['content-length'] !== undefined || incoming.headers['transfer-encoding'] !== undefined
}

async function readBody(incoming: IncomingMessage): Promise<string | Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  // Text stays text, so that JSON is decoded once.
  return incoming.headers['content-type']?.includes('json') ? bytes.toString('utf8') : new Uint8Array(bytes)
}
