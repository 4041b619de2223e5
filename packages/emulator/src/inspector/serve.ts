import type { Controlled } from '../control/control-surface.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'

/** Below this prefix the API answers its own page: unrecorded, unjudged, without faults and without a key. */
const apiPrefix = '/_emulator/api'

/** Betas that the page may use; operations that know none ignore them. */
const pageHeaders: Readonly<Record<string, string>> = {
  'x-api-key': 'sk-ant-api03-inspector',
  'anthropic-version': '2023-06-01',
  'anthropic-beta': 'managed-agents-2026-04-01',
}

/** What the inspector is served: its page, its stream and its way to the API. Undefined for every other path. */
export async function serveInspector(request: IncomingRequest, on: Controlled): Promise<Response | undefined> {
  const { method, pathname } = request
  if (method === 'GET' && pathname === '/_emulator/inspector') return page()
  if (method === 'GET' && pathname === '/_emulator/live') {
    const session = new URLSearchParams(request.search).get('session')
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' }
    return new Response(on.live.open(session ?? undefined, request.signal), { headers })
  }
  if (!pathname.startsWith(`${apiPrefix}/`)) return undefined
  return on.api({
    ...request,
    pathname: pathname.slice(apiPrefix.length),
    header: (name) => pageHeaders[name] ?? request.header(name),
  })
}

async function page(): Promise<Response> {
  // Loaded when it is asked for, so that a start without it costs nothing.
  const { html, scriptHash } = await import('./page.gen.ts')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    "style-src 'unsafe-inline'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}
