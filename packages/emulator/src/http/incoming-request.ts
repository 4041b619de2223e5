/** A request as the emulator sees it, read from whatever a `fetch` caller passed. */
export interface IncomingRequest {
  readonly method: string
  readonly url: string
  readonly pathname: string
  /** Query string without its question mark. */
  readonly search: string
  header(name: string): string | null
  readonly body: BodyInit | null
  readonly signal: AbortSignal | undefined
}

/** Accepts the arguments of `fetch`. A platform `Request` is read once; its body is not cloned. */
export function readRequest(input: string | URL | Request, init: RequestInit = {}): IncomingRequest {
  const request = typeof input === 'object' && 'headers' in input ? input : undefined
  const url = request ? request.url : String(input)
  const { pathname, search } = splitUrl(url)
  return {
    method: (init.method ?? request?.method ?? 'GET').toUpperCase(),
    url,
    pathname,
    search,
    header: headerReader(init.headers ?? request?.headers),
    body: init.body ?? request?.body ?? null,
    signal: init.signal ?? request?.signal ?? undefined,
  }
}

function splitUrl(url: string): { pathname: string; search: string } {
  const withoutHash = url.split('#', 1)[0] ?? ''
  const scheme = withoutHash.indexOf('://')
  const slash = scheme < 0 ? (withoutHash.startsWith('/') ? 0 : -1) : withoutHash.indexOf('/', scheme + 3)
  const rest = slash < 0 ? '/' : withoutHash.slice(slash)
  const question = rest.indexOf('?')
  return question < 0
    ? { pathname: rest, search: '' }
    : { pathname: rest.slice(0, question), search: rest.slice(question + 1) }
}

function headerReader(headers: HeadersInit | undefined): (name: string) => string | null {
  if (!headers) return () => null
  if (headers instanceof Headers) return (name) => headers.get(name)
  const values = new Map<string, string>()
  const pairs = Array.isArray(headers) ? headers : Object.entries(headers)
  for (const [name = '', value = ''] of pairs) {
    const key = name.toLowerCase()
    const earlier = values.get(key)
    values.set(key, earlier === undefined ? value : `${earlier}, ${value}`)
  }
  return (name) => values.get(name) ?? null
}

/** The body as text; an abort rejects with the signal's reason. */
export async function readText(request: IncomingRequest): Promise<string> {
  if (typeof request.body === 'string') return request.body
  return request.body === null ? '' : new Response(request.body).text()
}
