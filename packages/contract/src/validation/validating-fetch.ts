import type { Check, Route } from '@org/managed-agents-emulator'
import { checkApiErrorResponse, findRoute, issuesOf } from '@org/managed-agents-emulator'
import { ContractViolationError } from './contract-violation-error.ts'
import { validateEvents } from './validate-events.ts'

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/**
 * A `fetch` that judges every answer of the server behind it: status, media type, request id, and the body by the
 * contract's compiled checks, where a field or value that the contract does not list counts as wrong, too. It rejects
 * with `ContractViolationError`; in a stream of events the body errs at the event that is wrong.
 */
export function validatingFetch(fetch: Fetch): Fetch {
  return async (input, init) => {
    const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase()
    const { pathname } = new URL(input instanceof Request ? input.url : String(input))
    const response = await fetch(input, init)
    const found = findRoute(method, pathname)
    const exchange = { what: `${method} ${pathname}`, route: found.found ? found.row : undefined }
    if (!response.headers.get('request-id')?.startsWith('req_')) {
      throw new ContractViolationError(exchange.what, ['the answer has no request-id'])
    }
    return response.ok ? judgeSuccess(response, exchange) : judgeError(response, exchange)
  }
}

interface Exchange {
  readonly what: string
  readonly route: Route | undefined
}

async function judgeError(response: Response, { what, route }: Exchange): Promise<Response> {
  if (route === undefined && response.status !== 404 && response.status !== 405) {
    throw new ContractViolationError(what, [`a path that the contract does not have is answered ${response.status}`])
  }
  requireMediaType(response, 'application/json', what)
  await judgeJson(response, checkApiErrorResponse, what)
  return response
}

async function judgeSuccess(response: Response, { what, route }: Exchange): Promise<Response> {
  if (route === undefined) throw new ContractViolationError(what, ['the contract has no such operation'])
  if (response.status !== 200) throw new ContractViolationError(what, [`answered ${response.status}, not 200`])
  switch (route.response) {
    case 'json':
      requireMediaType(response, 'application/json', what)
      await judgeJson(response, route.checks.response, what)
      return response
    case 'events':
      requireMediaType(response, 'text/event-stream', what)
      return validateEvents(response, route.checks.response, what)
    default:
      return response
  }
}

async function judgeJson(response: Response, check: Check | null, what: string): Promise<void> {
  if (check === null) return
  const text = await response.clone().text()
  let body: unknown
  try {
    body = text === '' ? null : JSON.parse(text)
  } catch {
    throw new ContractViolationError(what, ['the body is not JSON'])
  }
  const issues = issuesOf(check, body)
  if (issues.length > 0)
    throw new ContractViolationError(
      what,
      issues.map(({ path, message }) => `${path} ${message}`),
    )
}

function requireMediaType(response: Response, expected: string, what: string): void {
  const actual = response.headers.get('content-type')?.split(';')[0]?.trim()
  if (actual !== expected) throw new ContractViolationError(what, [`the media type is ${actual}, not ${expected}`])
}
