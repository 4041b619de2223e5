import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

export interface ForwardOptions {
  readonly target: URL
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly onRequestChunk: (chunk: Uint8Array) => void
  /** The headers of the answer are there; gives who watches its body. */
  readonly onAnswer: (status: number, headers: IncomingHttpHeaders) => { chunk(chunk: Uint8Array): void; end(): void }
}

const agents = { 'http:': new HttpAgent({ keepAlive: true }), 'https:': new HttpsAgent({ keepAlive: true }) }
/** Of one connection, not of what is passed on. */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

/** Passes one exchange on, byte for byte; a side that goes away ends the other. Compressed answers could not be judged, so none is asked for. */
export function forward({ target, request, response, onRequestChunk, onAnswer }: ForwardOptions): void {
  const url = new URL((request.url ?? '/').replace(/^\/*/, ''), target.href.endsWith('/') ? target : `${target.href}/`)
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  const upstream = send(url, {
    method: request.method,
    agent: url.protocol === 'https:' ? agents['https:'] : agents['http:'],
    headers: { ...endToEnd(request.headers), host: url.host, 'accept-encoding': 'identity' },
  })

  upstream.on('response', (answer) => {
    const watcher = onAnswer(answer.statusCode ?? 0, answer.headers)
    response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers))
    response.flushHeaders()
    answer.on('data', (chunk: Buffer) => {
      if (!response.write(chunk)) answer.pause()
      watcher.chunk(chunk)
    })
    response.on('drain', () => answer.resume())
    answer.on('end', () => {
      response.end()
      watcher.end()
    })
    answer.on('error', () => response.destroy())
  })
  upstream.on('error', () => {
    if (response.headersSent) response.destroy()
    else {
      response.writeHead(502, { 'content-type': 'text/plain' })
      response.end('The server behind the proxy does not answer.\n')
    }
  })
  response.on('close', () => upstream.destroy())

  request.on('data', (chunk: Buffer) => {
    onRequestChunk(chunk)
    if (!upstream.write(chunk)) {
      request.pause()
      upstream.once('drain', () => request.resume())
    }
  })
  request.on('end', () => upstream.end())
  request.on('error', () => upstream.destroy())
}

function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)))
}
