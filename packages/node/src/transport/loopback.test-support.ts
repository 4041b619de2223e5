import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Loopback {
  readonly url: string
  readonly server: Server
}

/** A server on loopback for one test. */
export async function listen(handler: RequestListener, server: Server = createServer()): Promise<Loopback> {
  server.on('request', handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** The whole body of what came. */
export async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Answers with what the request was. */
export async function echo(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await bodyOf(incoming)
  const { method, url, headers } = incoming
  outgoing.setHeader('content-type', 'application/json')
  outgoing.end(JSON.stringify({ method, url, headers, body: body.toString() }))
}
