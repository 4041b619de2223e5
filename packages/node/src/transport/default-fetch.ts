import type { Transport } from './create-transport.ts'
import { createTransport } from './create-transport.ts'

const platformFetch = globalThis.fetch
let shared: Transport | undefined

/**
 * What a client sends by unless it is told: on Node the transport of this package, one for the whole process; on Bun and
 * Deno their own `fetch`, which is native there. A `fetch` that a test or a tracer put in place of the platform's is used.
 */
export function defaultFetch(url: string, init: RequestInit): Promise<Response> {
  const { fetch } = globalThis
  if (fetch !== platformFetch || 'bun' in process.versions || 'deno' in process.versions) return fetch(url, init)
  shared ??= createTransport()
  return shared.fetch(url, init)
}
