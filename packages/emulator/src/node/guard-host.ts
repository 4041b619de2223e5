import type { IncomingMessage } from 'node:http'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Why a request is refused, if it is. A page of another site must not reach the emulator through the user's browser:
 * the `Host` must be a loopback name (against DNS rebinding) and an `Origin`, where there is one, a loopback or allowed one.
 */
export function refusalOf(incoming: IncomingMessage, allowedOrigins: readonly string[]): string | undefined {
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '')
  if (!loopback.includes(host)) return `Host "${incoming.headers.host ?? ''}" is not a loopback name`
  const { origin } = incoming.headers
  if (origin === undefined || allowedOrigins.includes(origin) || isLoopbackOrigin(origin)) return undefined
  return `Origin "${origin}" is not allowed`
}

function isLoopbackOrigin(origin: string): boolean {
  try {
    return loopback.includes(new URL(origin).hostname)
  } catch {
    return false
  }
}
