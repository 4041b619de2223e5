import { checkApiErrorResponse } from '../generated/checks/errors.gen.ts'
import { convertParams } from './convert-params.ts'
import type { Issue } from './report.ts'
import { issuesOf } from './report.ts'
import type { Route } from './route.ts'

/** The parts of a request that the contract describes beyond its path. */
export interface JudgedRequest {
  /** Query string without its question mark. */
  readonly search: string
  /** The parsed JSON body, or the fields of a form by name on the wire; `undefined` for none. */
  readonly body: unknown
}

/** What is wrong with a request, by the route that it matched. Paths start with `query` or `body`. */
export function judgeRequest(route: Route, { search, body }: JudgedRequest): Issue[] {
  const { checks, query, bodyRequired } = route
  const values = convertParams(new URLSearchParams(search), query)
  const issues = checks.query === null ? [] : placed('query', issuesOf(checks.query, values))
  if (checks.body === null || (body === undefined && !bodyRequired)) return issues
  if (body === undefined) {
    return [...issues, { kind: 'invalid', path: 'body', rule: 'required', message: 'is required' }]
  }
  return [...issues, ...placed('body', issuesOf(checks.body, body))]
}

/** What is wrong with an answer's JSON, that of an error included. */
export function judgeAnswer(route: Route, status: number, body: unknown): Issue[] {
  if (status >= 400) return issuesOf(checkApiErrorResponse, body)
  return route.response === 'json' && route.checks.response !== null ? issuesOf(route.checks.response, body) : []
}

/** What is wrong with one event of a stream. */
export function judgeEvent(route: Route, event: unknown): Issue[] {
  return route.response === 'events' && route.checks.response !== null ? issuesOf(route.checks.response, event) : []
}

function placed(place: string, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: joined(place, issue.path) }))
}

function joined(place: string, path: string): string {
  return path === '' || path.startsWith('[') ? place + path : `${place}.${path}`
}
