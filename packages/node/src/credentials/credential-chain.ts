import { readFile } from 'node:fs/promises'
import type { CredentialProvider, Platform } from '@org/managed-agents-core'
import { workloadIdentity } from '@org/managed-agents-core'
import type { Environment } from './environment.ts'
import { readVariable } from './environment.ts'
import { invalidCredential } from './invalid-credential.ts'
import type { Profile } from './profile.ts'
import { activeProfile, configFolder, isRecord, readProfile, textIn } from './profile.ts'
import { storedToken } from './stored-token.ts'

/** A credential that the environment leads to, and what must go with it. */
export interface FoundCredential {
  readonly apiKey?: string
  readonly authToken?: string
  readonly provider?: (endpoint: { readonly baseUrl: string; readonly platform: Platform }) => CredentialProvider
  /** The origin that the profile names. */
  readonly baseUrl?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly betas?: readonly string[]
}

/** What tokens of the token endpoint need. */
const OAUTH = ['oauth-2025-04-20']

/**
 * Looks for a credential: `ANTHROPIC_API_KEY`, `ANTHROPIC_AUTH_TOKEN`, the profile that is named, the variables of workload
 * identity federation, the profile in use. Throws `invalid_credential` that says where it looked.
 */
export function findCredential(env: Environment, named?: string): FoundCredential {
  const read = (name: string) => readVariable(env, name)
  const folder = configFolder(env)
  if (named === undefined) {
    const [apiKey, authToken] = [read('ANTHROPIC_API_KEY'), read('ANTHROPIC_AUTH_TOKEN')]
    if (apiKey) return { apiKey }
    if (authToken) return { authToken }
  }
  const chosen = named ?? read('ANTHROPIC_PROFILE')
  if (chosen) {
    const profile = folder && readProfile(folder, chosen)
    if (!profile) throw invalidCredential(`There is no profile "${chosen}" in ${folder ?? 'the folder of profiles'}.`)
    return fromProfile(profile, env)
  }
  const [ruleId, organization] = [read('ANTHROPIC_FEDERATION_RULE_ID'), read('ANTHROPIC_ORGANIZATION_ID')]
  if (ruleId && organization && (read('ANTHROPIC_IDENTITY_TOKEN_FILE') || read('ANTHROPIC_IDENTITY_TOKEN'))) {
    return federated({}, { organizationId: organization }, env)
  }
  const profile = folder && readProfile(folder, activeProfile(folder))
  if (profile) return fromProfile(profile, env)
  throw invalidCredential(
    `There is no credential in the environment: set ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN, the variables of workload identity federation, or log in for a profile in ${folder ?? 'ANTHROPIC_CONFIG_DIR'}.`,
  )
}

function fromProfile(profile: Profile, env: Environment): FoundCredential {
  const { authentication, baseUrl, credentialsPath: path } = profile
  if (authentication.type === 'oidc_federation') return { ...federated(authentication, profile, env), baseUrl }
  if (authentication.type !== 'user_oauth') {
    throw invalidCredential(`The profile "${profile.name}" has a type of authentication that is not known here.`)
  }
  const workspaceId = profile.workspaceId ?? readVariable(env, 'ANTHROPIC_WORKSPACE_ID')
  return {
    baseUrl,
    betas: OAUTH,
    ...(workspaceId && { headers: { 'anthropic-workspace-id': workspaceId } }),
    provider: (endpoint) => storedToken({ ...endpoint, path, clientId: textIn(authentication, 'client_id') }),
  }
}

/** What a profile says counts; the environment fills what it leaves out. */
function federated(
  authentication: Readonly<Record<string, unknown>>,
  { organizationId, workspaceId }: Pick<Profile, 'organizationId' | 'workspaceId'>,
  env: Environment,
): FoundCredential {
  const or = (value: string | undefined, name: string) => value ?? readVariable(env, name)
  const federationRuleId = or(textIn(authentication, 'federation_rule_id'), 'ANTHROPIC_FEDERATION_RULE_ID')
  const organization = or(organizationId, 'ANTHROPIC_ORGANIZATION_ID')
  if (!federationRuleId) throw invalidCredential('There is no federation_rule_id; set ANTHROPIC_FEDERATION_RULE_ID.')
  if (!organization) throw invalidCredential('There is no organization_id; set ANTHROPIC_ORGANIZATION_ID.')
  const identityToken = identitySource(authentication.identity_token, env)
  return {
    betas: OAUTH,
    provider: (endpoint) =>
      workloadIdentity({
        ...endpoint,
        federationRuleId,
        organizationId: organization,
        serviceAccountId: or(textIn(authentication, 'service_account_id'), 'ANTHROPIC_SERVICE_ACCOUNT_ID'),
        workspaceId: or(workspaceId, 'ANTHROPIC_WORKSPACE_ID'),
        identityToken,
      }),
  }
}

function identitySource(given: unknown, env: Environment): () => string | Promise<string> {
  if (given !== undefined && (!isRecord(given) || given.source !== 'file' || !textIn(given, 'path'))) {
    throw invalidCredential('The identity_token of the profile is no { "source": "file", "path": … }.')
  }
  const path = given ? textIn(given, 'path') : readVariable(env, 'ANTHROPIC_IDENTITY_TOKEN_FILE')
  if (path) {
    // Read for each exchange, for the platform replaces it; its mode is the platform's choice.
    return () =>
      readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw invalidCredential(`The identity token in ${path} cannot be read: ${error.code}`)
      })
  }
  const token = readVariable(env, 'ANTHROPIC_IDENTITY_TOKEN')
  if (!token) throw invalidCredential('There is no identity token; set ANTHROPIC_IDENTITY_TOKEN_FILE.')
  return () => token
}
