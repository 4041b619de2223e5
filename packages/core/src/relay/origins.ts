import { SdkError } from '../errors/sdk-error.ts'
import { Refusal } from './refusal.ts'

/** Request headers that clients of this package send; their values are not forwarded. */
const REQUEST_HEADERS = 'authorization, content-type, accept, anthropic-version, anthropic-beta'
const EXPOSED_HEADERS = 'request-id, retry-after, retry-after-ms, x-should-retry, managed-agents-relay'
const PREFLIGHT_SECONDS = '600'

export interface Origins {
  /** The origin of the page that asks; refuses pages of others, and whoever has none. */
  of(request: Request): string
  /** The answer to a preflight (`OPTIONS`). */
  preflight(request: Request): Response
}

/** Checks the list: each is `scheme://host[:port]` exactly as a browser sends it. `publicOrigin` is the relay's own. */
export function createOrigins(allowed: readonly string[], publicOrigin: string | undefined): Origins {
  for (const origin of allowed) {
    if (!isOrigin(origin)) {
      throw new SdkError('invalid_argument', `${JSON.stringify(origin)} is no origin such as https://app.example.com.`)
    }
  }
  const known = new Set(allowed)
  const of = (request: Request): string => {
    const origin = request.headers.get('origin') ?? ownOrigin(request, publicOrigin)
    if (origin !== undefined && known.has(origin)) return origin
    throw new Refusal(403, 'Pages of this origin may not use the relay.')
  }
  return {
    of,
    preflight(request) {
      const origin = of(request)
      return new Response(null, {
        status: 204,
        headers: {
          ...corsHeaders(origin),
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers': REQUEST_HEADERS,
          'access-control-max-age': PREFLIGHT_SECONDS,
        },
      })
    },
  }
}

/** Headers by which a browser lets the page of `origin` read an answer. Cookies may come along: `authorize` may need them. */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined) return { vary: 'origin' }
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': EXPOSED_HEADERS,
  }
}

/** A browser sends no `Origin` with a GET to the page's own origin, but says so in a header that no page can set. */
function ownOrigin({ method, headers, url }: Request, publicOrigin: string | undefined): string | undefined {
  if (method !== 'GET' || headers.get('sec-fetch-site') !== 'same-origin') return undefined
  return publicOrigin ?? new URL(url).origin
}

function isOrigin(text: string): boolean {
  try {
    return text !== 'null' && new URL(text).origin === text
  } catch {
    return false
  }
}
