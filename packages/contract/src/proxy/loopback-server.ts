import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of this machine alone: with what it serves goes every credential of those who use it. */
export interface LoopbackServer {
  readonly url: string
  /** Ends what is under way, too. */
  close(): Promise<void>
}

/** Listens on loopback, on any free port for 0. Rejects when the port is taken. */
export async function listenOnLoopback(port: number, serve: RequestListener): Promise<LoopbackServer> {
  const server = createServer(serve)
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
