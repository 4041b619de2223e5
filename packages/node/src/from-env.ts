import type { ClientOptions } from '@org/managed-agents-core'
import { defaultPlatform } from '@org/managed-agents-core'
import type { FoundCredential } from './credentials/credential-chain.ts'
import { findCredential } from './credentials/credential-chain.ts'
import type { Environment } from './credentials/environment.ts'
import { customHeaders, readVariable } from './credentials/environment.ts'
import { loggerOf } from './credentials/log-level.ts'
import { onNode } from './on-node.ts'

/** Options of `ManagedAgents.fromEnv`: those of a client, each of which goes before what the environment says. */
export interface FromEnvOptions extends ClientOptions {
  /** Name of a profile on disk, in place of the keys and tokens of the environment. */
  readonly profile?: string
  /** Default: `process.env`. */
  readonly env?: Environment
}

/** The options of a client that finds its way; `options.fetch` or `options.platform.fetch` is what tokens are asked by, too. */
export function optionsFromEnv({ profile, env = process.env, ...given }: FromEnvOptions): ClientOptions {
  const explicit = [given.apiKey, given.authToken, given.credentials].some((value) => value !== undefined)
  const found: FoundCredential = explicit ? {} : findCredential(env, profile)
  const { apiKey, authToken, provider } = found
  const baseUrl = given.baseUrl ?? readVariable(env, 'ANTHROPIC_BASE_URL') ?? found.baseUrl
  const platform = defaultPlatform({ ...onNode(given).platform, ...(given.fetch && { fetch: given.fetch }) })
  return {
    logger: loggerOf(env),
    ...given,
    baseUrl,
    headers: { ...found.headers, ...customHeaders(env), ...given.headers },
    betas: [...(given.betas ?? []), ...(found.betas ?? [])],
    ...(apiKey && { apiKey }),
    ...(authToken && { authToken }),
    ...(provider && { credentials: provider({ baseUrl: baseUrl ?? 'https://api.anthropic.com', platform }) }),
  }
}
