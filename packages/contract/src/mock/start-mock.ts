import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Prism } from '../prism/prism.ts'
import type { LoopbackServer } from '../proxy/loopback-server.ts'
import { listenOnLoopback } from '../proxy/loopback-server.ts'

/** Options of `startMock`. */
export interface MockOptions {
  readonly prism: Prism
  /** Default 0: any free one. */
  readonly port?: number
  /** What is wrong with a request, or with the contract's own example, in Prism's words. */
  readonly onViolation?: (request: string, violation: string) => void
}

/**
 * Serves what Prism answers. In front of it stands what Prism cannot do: a body that is no JSON is refused, on which Prism
 * waits for ever; and what is wrong is answered as the API does, not by any error that the contract shows. A stream has
 * the examples of its events and ends.
 */
export function startMock({ prism, port = 0, onViolation = () => {} }: MockOptions): Promise<LoopbackServer> {
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request
    const body = await readBody(request)
    const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '')
    if (isJson && !isParsed(body)) return refuse(response, 400, 'invalid_request_error', 'The body is not JSON.')
    const exchange = await prism.request(new URL(url, 'http://mock').href, {
      method,
      headers: Object.entries(request.headersDistinct).map(([name, values = []]) => [name, values.join(', ')]),
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    })
    const { requestViolations, answerViolations } = exchange
    for (const violation of [...requestViolations, ...answerViolations])
      onViolation(`${method} ${url.split('?')[0]}`, violation)
    const [wrong] = requestViolations
    // Prism picks any of the errors that the contract shows.
    if (wrong !== undefined) return refuse(response, ...refusalOf(wrong))
    response.writeHead(exchange.response.status, Object.fromEntries(exchange.response.headers))
    response.end(Buffer.from(await exchange.response.arrayBuffer()))
  }

  return listenOnLoopback(port, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'api_error', error instanceof Error ? error.message : String(error))
    })
  })
}

function refusalOf(violation: string): [status: number, type: string, message: string] {
  if (/^Route not resolved/.test(violation)) return [404, 'not_found_error', violation]
  if (/security scheme/.test(violation))
    return [401, 'authentication_error', 'The credential is missing or of another kind.']
  return [400, 'invalid_request_error', violation]
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function isParsed(body: Buffer): boolean {
  try {
    if (body.length > 0) JSON.parse(body.toString('utf8'))
    return true
  } catch {
    return false
  }
}

function refuse(response: ServerResponse, status: number, type: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ type: 'error', error: { type, message }, request_id: null }))
}
