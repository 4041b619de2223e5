import type { ClientRequest } from 'node:http'
import { Exchange } from './exchange.ts'
import type { RequestBody } from './request-body.ts'
import { requestBody } from './request-body.ts'
import { writeStream } from './write-body.ts'

export interface SendParts {
  /** `headers` are names and values in turn: Node keeps a dictionary of those that come otherwise. */
  open(url: URL, method: string, headers: string[]): ClientRequest
  readonly connectTimeoutMs: number
}

/** One request, to the headers of its response. Rejects with the signal's reason when that aborts. */
export async function sendRequest(url: URL, init: RequestInit, parts: SendParts): Promise<Response> {
  const { signal, method = 'GET' } = init
  signal?.throwIfAborted()
  const body = requestBody(init.body)
  const request = parts.open(url, method, headersOf(url, method, { given: init.headers, body }))
  limitConnect(request, parts.connectTimeoutMs)
  const answer = new Exchange(request, signal ?? undefined).answer()
  if (body?.stream) void writeStream(request, body.stream)
  else request.end(body?.whole)
  return answer
}

interface HeaderParts {
  readonly given: RequestInit['headers']
  readonly body: RequestBody | undefined
}

function headersOf(url: URL, method: string, { given, body }: HeaderParts): string[] {
  const headers: string[] = []
  const names = new Set<string>()
  const add = (name: string, value: string): void => {
    if (names.has(name)) return
    names.add(name)
    headers.push(name, value)
  }
  const { length } = body ?? { length: /^(POST|PUT|PATCH)$/.test(method) ? 0 : undefined }
  if (length !== undefined) add('content-length', String(length))
  if (given instanceof Headers || Array.isArray(given)) for (const [name, value] of new Headers(given)) add(name, value)
  else for (const name in given) add(name.toLowerCase(), String((given as Record<string, string>)[name]))
  add('host', url.host)
  add('accept', '*/*')
  add('accept-encoding', url.protocol === 'https:' ? 'br, gzip, deflate' : 'gzip, deflate')
  add('user-agent', 'node')
  if (body?.type !== undefined) add('content-type', body.type)
  return headers
}

/** Ends a request whose connection is not there in time; on a connection that is kept alive this is over at once. */
function limitConnect(request: ClientRequest, timeoutMs: number): void {
  const timer = setTimeout(() => {
    request.destroy(new Error(`connect error: no connection within ${timeoutMs} ms`))
  }, timeoutMs)
  const stop = (): void => {
    clearTimeout(timer)
    request.off('close', stop)
  }
  request.on('close', stop)
  request.once('socket', (socket) => {
    if (!socket.connecting) return stop()
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', stop)
  })
}
