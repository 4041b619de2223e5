import { convertParams } from '../validation/convert-params.ts'
import type { Issue } from '../validation/report.ts'
import { issuesOf } from '../validation/report.ts'
import type { Route } from '../validation/route.ts'
import { ApiFailure, invalidRequest } from './api-failure.ts'
import type { IncomingRequest } from './incoming-request.ts'

/** The body as the handler gets it: parsed and checked JSON, or the form of a multipart request. */
export async function readBody(
  route: Route,
  request: IncomingRequest,
  options: { readonly text: string; readonly maxBytes: number },
): Promise<unknown> {
  if (route.body === 'multipart') return readForm(route, request)
  if (route.body === null) return undefined
  return readJson(route, options.text, options.maxBytes)
}

export function readJson(route: Route, text: string, maxBytes: number): unknown {
  if (text.length > maxBytes) {
    // Documented: 32 MB for JSON bodies.
    throw new ApiFailure({
      status: 413,
      type: 'request_too_large',
      message: `the body is larger than ${maxBytes} bytes`,
    })
  }
  if (text === '') {
    if (route.bodyRequired) throw invalidRequest('a JSON body is required')
    return {}
  }
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw invalidRequest('the body is not valid JSON')
  }
  if (route.checks.body) refuse(issuesOf(route.checks.body, body))
  return body
}

async function readForm(route: Route, request: IncomingRequest): Promise<FormData> {
  const form = await parseForm(request)
  if (route.checks.body) refuse(issuesOf(route.checks.body, convertParams(form.entries(), route.parts)))
  return form
}

async function parseForm(request: IncomingRequest): Promise<FormData> {
  if (request.body instanceof FormData) return request.body
  try {
    const type = request.header('content-type') ?? ''
    return await new Response(request.body, { headers: { 'content-type': type } }).formData()
  } catch {
    throw invalidRequest('the body is not valid multipart/form-data')
  }
}

/** The query by wire name, converted and checked. Names that the contract does not list are ignored (inferred). */
export function readQuery(route: Route, search: string): Record<string, unknown> {
  if (search === '') return {}
  const query = convertParams(new URLSearchParams(search), route.query)
  if (route.checks.query) refuse(issuesOf(route.checks.query, query).filter((issue) => issue.kind !== 'unknown_field'))
  return query
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length === 0) return
  throw invalidRequest(
    issues
      .slice(0, 5)
      .map(({ path, message }) => (path ? `${path}: ${message}` : message))
      .join('; '),
  )
}
