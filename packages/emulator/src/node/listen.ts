import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Emulator } from '../emulator.ts'
import { createEmulator } from '../emulator.ts'
import type { EmulatorOptions } from '../options.ts'
import { refusalOf } from './guard-host.ts'
import { serveRequest } from './serve-request.ts'

/** Options of `listen`. */
export interface ListenOptions extends EmulatorOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Origins of pages that may call, beside those on loopback. */
  readonly allowedOrigins?: readonly string[]
  /** An emulator made before, to be reached by socket as well. */
  readonly emulator?: Emulator
}

/** An emulator that listens on loopback. */
export interface ListeningEmulator extends Emulator {
  /** For example `http://127.0.0.1:4010`; the `baseUrl` of a client. */
  readonly url: string
  readonly port: number
  /** Ends open streams and stops listening. */
  close(): Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** Address of the inspector's page; the token in it opens everything that the control surface guards. */
export function inspectorUrl({ url, controlToken }: ListeningEmulator): string {
  return `${url}/_emulator/inspector?token=${encodeURIComponent(controlToken)}`
}

/** Listens on 127.0.0.1. Rejects when the port is taken. */
export async function listen(options: ListenOptions = {}): Promise<ListeningEmulator> {
  const emulator = options.emulator ?? createEmulator(options)
  const allowedOrigins = options.allowedOrigins ?? []
  let url = ''
  const server = createServer((incoming, outgoing) => {
    const refusal = refusalOf(incoming, allowedOrigins)
    if (refusal === undefined) return void serveRequest(incoming, outgoing, { fetch: emulator.fetch, origin: url })
    outgoing.writeHead(403, { 'content-type': 'application/json' })
    outgoing.end(JSON.stringify({ type: 'error', error: { type: 'permission_error', message: refusal } }))
  })
  // Longer than clients keep idle connections, so that the server is never the one to close a reused one.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`

  async function close(): Promise<void> {
    emulator.closeStreams()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const force = setTimeout(() => server.closeAllConnections(), 1000)
    await closed
    clearTimeout(force)
  }

  return { ...emulator, url, port, close, [Symbol.asyncDispose]: close }
}
