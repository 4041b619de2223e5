import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a worker is doing. */
export interface WorkerStatus {
  readonly state: 'created' | 'running' | 'draining' | 'stopped'
  /** Items under way. */
  readonly sessions: number
  /** When the queue last answered, milliseconds since 1970. */
  readonly lastPollAt: number | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The queue has answered within so long, or something is wrong. */
const POLL_LIMIT_MS = 120_000

export function healthResponse(request: Request, { state, sessions, lastPollAt, now }: WorkerStatus): Response {
  const isLive = state === 'running' || state === 'draining'
  const isPolling = lastPollAt === undefined || now - lastPollAt < POLL_LIMIT_MS
  const { pathname } = new URL(request.url)
  const isWell = pathname === '/live' ? isLive : state === 'running' && isPolling
  const body = { state, sessions, last_poll_at: lastPollAt === undefined ? null : new Date(lastPollAt).toISOString() }
  return Response.json(body, { status: isWell ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}

export interface HealthServer {
  readonly port: number
  close(): Promise<void>
}

/** Serves probes on a port. Rejects when the port is taken. */
export async function serveHealth(
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
  answer: (request: Request) => Response,
): Promise<HealthServer> {
  const server = createServer(async (incoming, outgoing) => {
    const response = answer(new Request(new URL(incoming.url ?? '/', 'http://worker')))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(await response.text())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
