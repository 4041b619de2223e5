import type { CredentialProvider } from './credential-source.ts'
import { refuse } from './secret.ts'
import type { TokenEndpoint } from './token-endpoint.ts'
import { requestToken } from './token-endpoint.ts'

/** Options of `workloadIdentity`. */
export interface WorkloadIdentityOptions extends TokenEndpoint {
  /** Starts with `fdrl_`. */
  readonly federationRuleId: string
  readonly organizationId: string
  /** Starts with `svac_`: the service account that the token is to be for. */
  readonly serviceAccountId?: string
  /** The workspace of the token; without it the rule's own. */
  readonly workspaceId?: string
  /** The JWT of the workload, read anew for each exchange: platforms replace it. */
  readonly identityToken: () => string | Promise<string>
}

/** Longest assertion that the endpoint takes, in bytes. */
const MAX_ASSERTION = 16 * 1024

/**
 * A credentials provider that exchanges the identity of a workload (an OIDC token of Kubernetes, a cloud or a CI) for an
 * access token, by the jwt-bearer grant of RFC 7523. Its calls need the beta `oauth-2025-04-20`.
 */
export function workloadIdentity(options: WorkloadIdentityOptions): CredentialProvider {
  const { federationRuleId, organizationId, serviceAccountId, workspaceId } = options
  return async () => {
    const assertion = (await options.identityToken()).trim()
    if (assertion === '') refuse('The identity token is empty.')
    if (assertion.length > MAX_ASSERTION) refuse('The identity token is longer than the 16 KiB that are accepted.')
    return requestToken(options, ['oauth-2025-04-20', 'oidc-federation-2026-04-01'], {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion,
      federation_rule_id: federationRuleId,
      organization_id: organizationId,
      service_account_id: serviceAccountId,
      workspace_id: workspaceId,
    })
  }
}
