import type { ClientRequest, OutgoingHttpHeaders } from 'node:http'
import { requestBody } from './request-body.ts'
import { toResponse } from './to-response.ts'
import { writeStream } from './write-body.ts'

export interface SendParts {
  open(url: URL, method: string, headers: OutgoingHttpHeaders): ClientRequest
  readonly connectTimeoutMs: number
}

/** One request, to the headers of its response. Rejects with the signal's reason when that aborts. */
export function sendRequest(url: URL, init: RequestInit, { open, connectTimeoutMs }: SendParts): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { signal, method = 'GET' } = init
    if (signal?.aborted) return reject(signal.reason)
    const body = requestBody(init.body)
    const headers = headersOf(init.headers)
    headers['accept'] ??= '*/*'
    headers['accept-encoding'] ??= url.protocol === 'https:' ? 'br, gzip, deflate' : 'gzip, deflate'
    headers['user-agent'] ??= 'node'
    if (body?.type !== undefined) headers['content-type'] ??= body.type
    if (body?.length !== undefined) headers['content-length'] = body.length

    const request = open(url, method, headers)
    let aborted: unknown
    let answered = false
    const onAbort = (): void => {
      aborted = signal?.reason
      reject(aborted)
      request.destroy()
    }
    const settled = (): void => signal?.removeEventListener('abort', onAbort)
    signal?.addEventListener('abort', onAbort)
    limitConnect(request, connectTimeoutMs)
    request.on('error', (error) => {
      settled()
      reject(aborted ?? asNotSent(error))
    })
    request.once('close', () => {
      // For a request that ended without an answer and without an error; after an answer this does nothing.
      if (!answered) settled()
      reject(aborted ?? new Error('The connection was closed before an answer.'))
    })
    request.once('response', (message) => {
      answered = true
      try {
        resolve(toResponse(message, method, { onEnd: settled, failure: () => aborted }))
      } catch (error) {
        // A status that no response can have.
        settled()
        reject(error)
        request.destroy()
      }
    })
    if (body?.stream) void writeStream(request, body.stream)
    else request.end(body?.whole)
  })
}

function headersOf(given: RequestInit['headers']): Record<string, string | number> {
  if (given === undefined) return {}
  if (given instanceof Headers || Array.isArray(given)) return Object.fromEntries(new Headers(given))
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
}

/** Ends a request whose connection is not there in time; on a connection that is kept alive this is over at once. */
function limitConnect(request: ClientRequest, timeoutMs: number): void {
  const timer = setTimeout(() => {
    request.destroy(new Error(`connect error: no connection within ${timeoutMs} ms`))
  }, timeoutMs)
  const stop = (): void => clearTimeout(timer)
  request.once('close', stop)
  request.once('socket', (socket) => {
    if (!socket.connecting) return stop()
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', stop)
  })
}

/** Marks a failure to connect, which proves that nothing was sent, in words that the client of core knows. */
function asNotSent(error: NodeJS.ErrnoException): Error {
  if (error.syscall !== 'connect') return error
  return Object.assign(new Error(`connect error: ${error.message}`, { cause: error }), { code: error.code })
}
