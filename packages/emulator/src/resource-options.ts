import type { CatalogModel } from './models/catalog.ts'
import { catalog } from './models/catalog.ts'
import type { UserProfileReview } from './user-profiles/review.ts'
import type { McpOAuthServers } from './vaults/oauth-servers.ts'
import { agreeableServers } from './vaults/oauth-servers.ts'
import type { UserProfile } from './wire.ts'

/** Options of files, skills, vaults, models and user profiles. */
export interface ResourceOptions {
  /** Largest uploaded file in bytes. Default 500 MB. */
  readonly maxFileBytes?: number
  /** What all files together may hold, in bytes. Default 1 TB. */
  readonly fileQuotaBytes?: number
  /** Names of custom skills whose content cannot be read, as after the loss of a customer's key. Default none. */
  readonly undecryptableSkills?: readonly string[]
  /** The models that exist, newest first. Default: those of November 2026. */
  readonly models?: readonly CatalogModel[]
  /**
   * What MCP servers and token endpoints answer when an OAuth credential is validated or renewed. Nothing is ever sent
   * over a network. Default: tokens are accepted until they expire, and renewing succeeds.
   */
  readonly mcpOAuth?: Partial<McpOAuthServers>
  /** Enforcement actions and programs of a user profile, which the API has no endpoint to set; asked on each create and update. */
  readonly reviewUserProfile?: (profile: UserProfile) => UserProfileReview
}

export interface ResourceSettings {
  readonly maxFileBytes: number
  readonly fileQuotaBytes: number
  readonly undecryptableSkills: ReadonlySet<string>
  readonly models: readonly CatalogModel[]
  readonly mcpOAuth: McpOAuthServers
  reviewUserProfile(profile: UserProfile): UserProfileReview
}

export function resolveResources(options: ResourceOptions): ResourceSettings {
  return {
    maxFileBytes: options.maxFileBytes ?? 500 * 1024 * 1024,
    fileQuotaBytes: options.fileQuotaBytes ?? 1024 ** 4,
    undecryptableSkills: new Set(options.undecryptableSkills),
    models: options.models ?? catalog,
    mcpOAuth: { ...agreeableServers, ...options.mcpOAuth },
    reviewUserProfile: options.reviewUserProfile ?? (() => ({})),
  }
}
