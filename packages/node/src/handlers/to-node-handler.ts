import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { SdkError } from '@org/managed-agents-core'

/** A handler of core: a relay, a webhook handler. */
export type FetchHandler = (request: Request) => Response | Promise<Response>

/** Options of `toNodeHandler`. */
export interface NodeHandlerOptions {
  /**
   * Origin by which the handler sees the request, for example `https://app.example`, where a proxy in front changes it.
   * Default: by the `host` header; `https` for an encrypted socket.
   */
  readonly origin?: string
  /** Told what the handler threw; the client gets a 500 without a word of it. Default: it is thrown, as by the listener. */
  readonly onError?: (error: unknown) => void
}

/**
 * A fetch-style handler as a listener of node:http, which Express takes as well; for Fastify pass `request.raw` and
 * `reply.raw`. The body is passed on as it came, byte for byte: mount it before any body parser. Streams go out chunk by
 * chunk; a client that goes away aborts the request's signal and cancels the response.
 */
export function toNodeHandler(
  handler: FetchHandler,
  { origin, onError }: NodeHandlerOptions = {},
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const gone = new AbortController()
    response.on('close', () => {
      if (!response.writableEnded) gone.abort(new SdkError('aborted', 'The client has gone away.'))
    })
    try {
      await send(await handler(toRequest(request, gone.signal, origin)), response)
    } catch (error) {
      if (!response.headersSent) response.writeHead(500)
      response.end()
      if (gone.signal.aborted) return
      if (!onError) throw error
      onError(error)
    }
  }
}

function toRequest(request: IncomingMessage, signal: AbortSignal, origin?: string): Request {
  const { method = 'GET', headers, socket } = request
  // Express keeps the whole path there when a handler is mounted below one.
  const { originalUrl, url = '/' } = request as IncomingMessage & { originalUrl?: string }
  const protocol = 'encrypted' in socket && socket.encrypted ? 'https' : 'http'
  const target = new URL(originalUrl ?? url, origin ?? `${protocol}://${headers.host ?? 'localhost'}`)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  if (hasBody && request.readableEnded && headers['content-length'] !== '0') {
    throw new SdkError(
      'invalid_argument',
      'The body was read before the handler got it: mount the handler before the body parser, for signatures are of its bytes.',
    )
  }
  return new Request(target, {
    method,
    headers: toHeaders(request.rawHeaders),
    signal,
    // Node's types of the two streams differ in name alone.
    ...(hasBody && { body: Readable.toWeb(request) as ReadableStream<Uint8Array>, duplex: 'half' }),
  } as RequestInit)
}

function toHeaders(raw: readonly string[]): Headers {
  const headers = new Headers()
  for (let index = 0; index < raw.length; index += 2) headers.append(raw[index] ?? '', raw[index + 1] ?? '')
  return headers
}

async function send({ status, headers, body }: Response, response: ServerResponse): Promise<void> {
  const fields = Object.fromEntries([...headers].filter(([name]) => name !== 'set-cookie'))
  const cookies = headers.getSetCookie()
  response.writeHead(status, { ...fields, ...(cookies.length > 0 && { 'set-cookie': cookies }) })
  response.flushHeaders()
  if (!body) return void response.end()
  const reader = body.getReader()
  const onClose = () => void reader.cancel().catch(() => {})
  response.on('close', onClose)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || response.destroyed) break
      if (!response.write(value)) await drained(response)
    }
  } finally {
    response.off('close', onClose)
    response.end()
  }
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done)
      response.off('close', done)
      resolve()
    }
    response.on('drain', done)
    response.on('close', done)
  })
}
