import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Prism } from '../prism/prism.ts'

/** Options of `startMock`. */
export interface MockOptions {
  readonly prism: Prism
  /** Default 0: any free one. */
  readonly port?: number
  /** What is wrong with a request, or with the contract's own example, in Prism's words. */
  readonly onViolation?: (request: string, violation: string) => void
}

/** A mock that listens on loopback. */
export interface Mock {
  readonly url: string
  close(): Promise<void>
}

const MAX_BODY_BYTES = 600_000_000

/**
 * Serves what Prism answers. In front of it stands what Prism cannot do: a body that is no JSON is refused, on which Prism
 * waits for ever; what is wrong is answered as the API does, not by any error that the contract shows; and a stream is
 * played frame by frame.
 */
export async function startMock({ prism, port = 0, onViolation = () => {} }: MockOptions): Promise<Mock> {
  const server = createServer((request, response) => {
    serve(prism, request, response, onViolation).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'api_error', error instanceof Error ? error.message : String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function serve(
  prism: Prism,
  request: IncomingMessage,
  response: ServerResponse,
  onViolation: NonNullable<MockOptions['onViolation']>,
): Promise<void> {
  const body = await readBody(request)
  if (body === undefined) return refuse(response, 413, 'request_too_large', 'The body is too large.')
  const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '')
  if (isJson && !isParsed(body)) return refuse(response, 400, 'invalid_request_error', 'The body is not JSON.')
  const { method = 'GET', url = '/' } = request
  const answer = await prism.fetch(new URL(url, 'http://mock').href, {
    method,
    headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  })
  const violations = prism.takeViolations()
  for (const violation of violations) onViolation(`${method} ${url.split('?')[0]}`, violation)
  const wrong = violations.find((violation) => !violation.startsWith('answer '))
  // Prism picks any of the errors that the contract shows.
  if (wrong !== undefined) return refuse(response, ...refusalOf(wrong))
  await send(response, answer)
}

function refusalOf(violation: string): [status: number, type: string, message: string] {
  if (/^Route not resolved/.test(violation)) return [404, 'not_found_error', violation]
  if (/security scheme/.test(violation))
    return [401, 'authentication_error', 'The credential is missing or of another kind.']
  return [400, 'invalid_request_error', violation]
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BODY_BYTES) return undefined
    chunks.push(chunk)
  }
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

async function send(response: ServerResponse, answer: Response): Promise<void> {
  const bytes = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    for (const frame of bytes.toString('utf8').split(/(?<=\n\n)/)) response.write(frame)
    response.end()
  } else response.end(bytes)
}

function refuse(response: ServerResponse, status: number, type: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ type: 'error', error: { type, message }, request_id: null }))
}
