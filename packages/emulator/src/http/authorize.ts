import type { Route } from '../validation/route.ts'
import { ApiFailure, invalidRequest } from './api-failure.ts'
import type { Credential, CredentialKind } from './credential.ts'
import { readCredential, unauthenticated } from './credential.ts'

/** Schemes of the contract that a kind of credential satisfies. */
const schemes: Readonly<Record<CredentialKind, readonly string[]>> = {
  'api-key': ['ApiKey', 'BearerToken'],
  bearer: ['BearerToken', 'FederatedToken'],
  'environment-key': ['EnvironmentKey'],
  'session-token': ['SessionToken'],
}

export interface AuthorizeOptions {
  readonly header: (name: string) => string | null
  readonly revoked: ReadonlySet<string>
  readonly workspaceId: string
}

/** The credential of a request, if it is one of a kind that the operation takes. */
export function authorize(route: Route, options: AuthorizeOptions): Credential {
  const credential = readCredential(options.header)
  // Documented: a revoked key fails on the very next request.
  if (options.revoked.has(credential.value)) throw unauthenticated('the credential is revoked')
  if (route.credentials.length > 0 && !schemes[credential.kind].some((scheme) => route.credentials.includes(scheme))) {
    throw new ApiFailure({
      status: credential.kind === 'api-key' || credential.kind === 'bearer' ? 403 : 401,
      type: credential.kind === 'api-key' || credential.kind === 'bearer' ? 'permission_error' : 'authentication_error',
      message: `${route.id} does not take this kind of credential (${credential.kind})`,
    })
  }
  // Documented: a single-workspace credential must match the workspace that it names.
  const workspace = options.header('anthropic-workspace-id')
  if (workspace !== null && workspace !== options.workspaceId)
    throw invalidRequest('anthropic-workspace-id: does not match the credential')
  return credential
}
