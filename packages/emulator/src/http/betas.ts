import type { Route } from '../validation/route.ts'
import { ApiFailure, invalidRequest } from './api-failure.ts'

const versions = ['2026-10-21', '2023-06-01']
const memory = 'agent-memory-2026-07-22'
const managedAgents = 'managed-agents-2026-04-01'
const knownBetas = [
  memory,
  managedAgents,
  'dreaming-2026-04-21',
  'mcp-tunnels-2026-06-22',
  'files-api-2025-04-14',
  'skills-2025-10-02',
]

/** Operations that refuse a beta they do not know; the others ignore it (both recorded). */
const strictPaths = ['/v1/environments', '/v1/files']

export function readBetas(header: string | null): string[] {
  return header
    ? header
        .split(',')
        .map((beta) => beta.trim())
        .filter((beta) => beta !== '')
    : []
}

/** Inferred: both published values of the version header are accepted. */
export function checkVersion(version: string | null): void {
  if (version === null) throw invalidRequest('anthropic-version: header is required')
  if (!versions.includes(version)) throw invalidRequest(`anthropic-version: "${version}" is not a known version`)
}

/** Documented: a beta-gated path without its header is a 404; the memory beta and managed-agents exclude each other. */
export function checkBetas(route: Route, betas: readonly string[], query: Readonly<Record<string, unknown>>): void {
  if (betas.includes(memory) && betas.includes(managedAgents)) {
    throw invalidRequest(`anthropic-beta: ${memory} and ${managedAgents} exclude each other`)
  }
  if (strictPaths.some((path) => route.path.startsWith(path))) {
    const unknown = betas.find((beta) => !knownBetas.includes(beta) && !beta.startsWith('user-profiles-'))
    if (unknown) throw invalidRequest(`anthropic-beta: "${unknown}" is not a known value`)
  }
  if (route.beta === null || (route.betaWhenQuery !== null && !(route.betaWhenQuery in query))) return
  const accepted = [route.beta, ...route.betaAlternatives]
  if (betas.some((beta) => accepted.includes(beta))) return
  throw new ApiFailure({ status: 404, type: 'not_found_error', message: 'Not Found' })
}
