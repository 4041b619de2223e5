import { invalidRequest } from '../http/api-failure.ts'

/**
 * Documented: webhooks go to HTTPS on 443 alone. The emulator delivers to loopback in its place, by any port; anything
 * else needs a fetch of the caller's, so that a test never talks to the internet by accident.
 */
export function checkUrl(text: string, hasOwnFetch: boolean): void {
  const url = parse(text)
  if (isLoopback(url.hostname)) return
  if (!hasOwnFetch) throw invalidRequest('url: only loopback is delivered to, unless webhookFetch is given')
  if (url.protocol !== 'https:' || url.port !== '') throw invalidRequest('url: must be https on port 443')
}

/**
 * Documented: an address of a private network disables a webhook endpoint. Here loopback stands for the public
 * internet.
 */
export function isPrivate(text: string): boolean {
  const { hostname } = parse(text)
  if (isLoopback(hostname)) return false
  return (
    /^(10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(hostname) ||
    /^\[(f[cd]|fe[89ab])/.test(hostname) ||
    /\.(internal|local)$/.test(hostname)
  )
}

function parse(text: string): URL {
  try {
    return new URL(text)
  } catch {
    throw invalidRequest(`url: "${text}" is not a URL`)
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
