import type { Check, Route } from '@org/managed-agents-emulator'
import { convertParams, findRoute, issuesOf } from '@org/managed-agents-emulator'
import type { RawRequest } from '../calls/raw-request.ts'
import type { Oracle } from './oracle.ts'

/** The compiled validators: they know paths, queries and bodies, but neither headers nor credentials. */
export function checksOracle(): Oracle {
  return {
    name: 'compiled checks',
    async judge(request) {
      const [path = '', search = ''] = request.target.split('?')
      const found = findRoute(request.method, path)
      if (!found.found) return [found.pathKnown ? 'no such method' : 'no such path']
      const query = convertParams(new URLSearchParams(search), found.row.query)
      return [...issues(found.row.checks.query, query), ...bodyIssues(found.row, request)]
    },
    close: async () => undefined,
  }
}

function bodyIssues(route: Route, { body }: RawRequest): string[] {
  if (body === undefined) return route.bodyRequired ? ['the body is missing'] : []
  if (route.body === 'multipart') {
    return body instanceof FormData ? issues(route.checks.body, convertParams(body, route.parts)) : ['not a form']
  }
  if (typeof body !== 'string') return ['not JSON']
  try {
    return issues(route.checks.body, JSON.parse(body))
  } catch {
    return ['not JSON']
  }
}

function issues(check: Check | null, value: unknown): string[] {
  return check === null ? [] : issuesOf(check, value).map(({ path, message }) => `${path}: ${message}`)
}
