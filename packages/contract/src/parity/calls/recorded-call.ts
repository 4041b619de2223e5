import type { Json } from '../../document/document.ts'

/** A request as a server would see it, in a form that two clients can be compared by. */
export interface RecordedCall {
  readonly method: string
  readonly path: string
  /** Sorted by name; the values of one name in their order. */
  readonly query: readonly (readonly [string, string])[]
  /** Values of `anthropic-beta`, sorted. */
  readonly betas: readonly string[]
  readonly version: string | null
  readonly workspace: string | null
  readonly worker: string | null
  /** Media type without its parameters; `null` without a body. */
  readonly mediaType: string | null
  readonly body: Json | readonly FormPart[]
  /** The header that carries the credential. */
  readonly credentialHeader: string | null
}

export interface FormPart {
  readonly name: string
  readonly fileName: string | null
  readonly type: string | null
  readonly text: string
}

/** A `fetch` that keeps what it is sent, and answers as told. */
export interface RecordingFetch {
  readonly fetch: (url: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** The calls since the last time, oldest first. */
  take(): RecordedCall[]
}

export function createRecordingFetch(answer: () => Response): RecordingFetch {
  let calls: RecordedCall[] = []
  return {
    async fetch(url, init) {
      // The official client asks its `fetch` for `data:,` to learn what forms it can send.
      if (String(url).startsWith('data:')) return new Response('')
      calls.push(await recordCall(new Request(url, init?.body instanceof ReadableStream ? halfDuplex(init) : init)))
      return answer()
    },
    take() {
      const taken = calls
      calls = []
      return taken
    },
  }
}

/** Node refuses a streamed body without saying so; the DOM types do not know the field. */
function halfDuplex(init: RequestInit): RequestInit {
  return Object.assign({ duplex: 'half' }, init)
}

async function recordCall(request: Request): Promise<RecordedCall> {
  const { pathname, searchParams } = new URL(request.url)
  const { headers } = request
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim() ?? null
  const body = await readBody(request, mediaType)
  return {
    method: request.method,
    path: pathname,
    query: [...searchParams].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    betas: (headers.get('anthropic-beta') ?? '')
      .split(',')
      .map((beta) => beta.trim())
      .filter(Boolean)
      .sort(),
    version: headers.get('anthropic-version'),
    workspace: headers.get('anthropic-workspace-id'),
    worker: headers.get('anthropic-worker-id'),
    mediaType: body === null ? null : mediaType,
    body,
    credentialHeader: ['x-api-key', 'authorization'].find((name) => headers.has(name)) ?? null,
  }
}

async function readBody(request: Request, mediaType: string | null): Promise<Json | FormPart[]> {
  if (mediaType === 'multipart/form-data') return readForm(await request.formData())
  const text = await request.text()
  return text === '' ? null : (JSON.parse(text) as Json)
}

async function readForm(form: FormData): Promise<FormPart[]> {
  const parts = [...form].map(async ([name, value]): Promise<FormPart> => {
    if (typeof value === 'string') return { name, fileName: null, type: null, text: value }
    return { name, fileName: value.name, type: value.type, text: await value.text() }
  })
  return (await Promise.all(parts)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
