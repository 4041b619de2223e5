import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import type { ContractDocument } from '../document/document.ts'
import { derivePrismDocument } from './derive-document.ts'
import { silentLogger } from './silent-logger.ts'

/** Prism in this process. No socket is opened. */
export interface Prism {
  request(url: string, init?: RequestInit): Promise<PrismExchange>
}

/** What Prism answers, and what it finds wrong with either side. */
export interface PrismExchange {
  readonly response: Response
  readonly requestViolations: readonly string[]
  readonly answerViolations: readonly string[]
}

type PrismServer = ReturnType<typeof createServer>
type PrismInput = Parameters<PrismServer['prism']['request']>[0]

/** Mocks the contract with its examples and judges each request. Takes about a second to start. */
export async function createPrism(document: ContractDocument): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(derivePrismDocument(document))
  const config = {
    mock: { dynamic: false },
    isProxy: false,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: false,
    upstreamProxy: undefined,
  } as const
  const server = createServer(operations, { cors: false, config, components: { logger: silentLogger() } })
  return {
    async request(url, init) {
      const input = await readInput(new Request(url, init))
      // Prism writes the media types of a request into the configuration that it is given.
      const answer = await server.prism.request(input, operations, { ...config, mock: { ...config.mock } })()
      if (answer._tag === 'Left') {
        return { response: problem(answer.left), requestViolations: [answer.left.message], answerViolations: [] }
      }
      const { output, validations } = answer.right
      return {
        response: respond(output.statusCode, output.headers ?? {}, output.body),
        requestViolations: validations.input.map(inWords),
        answerViolations: validations.output.map(inWords),
      }
    },
  }
}

function inWords({
  path = [],
  message,
}: {
  readonly path?: readonly (string | number)[]
  readonly message: string
}): string {
  return `${path.join('.')}: ${message}`
}

async function readInput(request: Request): Promise<PrismInput> {
  const { pathname, searchParams } = new URL(request.url)
  const query: Record<string, string | string[]> = {}
  for (const name of searchParams.keys()) {
    const values = searchParams.getAll(name)
    query[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  const text = await request.text()
  const isJson = request.headers.get('content-type')?.startsWith('application/json') ?? false
  return {
    method: request.method.toLowerCase() as PrismInput['method'],
    url: { path: pathname, query },
    headers: { ...Object.fromEntries(request.headers), ...(text !== '' && { 'content-length': String(text.length) }) },
    body: text === '' ? undefined : isJson ? JSON.parse(text) : text,
  }
}

function respond(status: number, headers: Record<string, string>, body: unknown): Response {
  if (body === undefined || status === 204) return new Response(null, { status, headers })
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })
}

function problem(error: Error & { status?: number }): Response {
  const body = { type: 'error', error: { type: 'api_error', message: error.message } }
  return respond(error.status ?? 500, { 'content-type': 'application/json', 'x-should-retry': 'false' }, body)
}
