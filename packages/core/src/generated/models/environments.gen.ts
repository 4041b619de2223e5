// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

/** A sandbox in the cloud, as stored. */
export interface CloudConfig {
  networking: UnrestrictedNetwork | LimitedNetwork | UnknownVariant
  packages: Packages
  type: 'cloud'
}

/** A sandbox in the cloud. */
export interface CloudConfigParams {
  type: 'cloud'
  /** Left out means an unrestricted network. */
  networking?: UnrestrictedNetwork | LimitedNetworkParams | null
  /** Left out means none. Under a `limited` network they need `allow_package_managers`. */
  packages?: PackagesParams | null
}

/** A new environment. */
export interface CreateEnvironmentRequest {
  /** Older texts call it unique in the workspace, with 409 for a duplicate; later ones only advise it. */
  name: string
  /** Left out means `cloud` with an unrestricted network and no packages. */
  config?: CloudConfigParams | SelfHostedConfigParams | null
  description?: string | null
  metadata?: Record<string, string>
  /** `account` is refused for organizations that use the API. */
  scope?: 'organization' | 'account' | null
}

/** Confirms that an environment is gone. */
export interface DeletedEnvironment {
  /** Starts with `env_`. */
  id: string
  type: 'environment_deleted'
}

/**
 * Where sessions run – a cloud sandbox with its network and packages, or machines of your own. It has no versions; each
 * session gets a sandbox of its own, and an update reaches only sandboxes that are made afterwards.
 */
export interface Environment {
  /** Starts with `env_`. */
  id: string
  /** Null while it is not archived. */
  archived_at: string | null
  /** The kind of environment and its settings. The kind is fixed for life. */
  config: CloudConfig | SelfHostedConfig | UnknownVariant
  created_at: string
  /** Null when unset; an empty string is kept as an empty string. */
  description: string | null
  metadata: Record<string, string>
  /** Older texts call it unique in the workspace; whether the server insists is disputed, so do not rely on it. */
  name: string
  type: 'environment'
  updated_at: string
  scope?: 'organization' | 'account' | (string & {})
}

/** One page of environments. */
export interface EnvironmentPage {
  data: Environment[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** The sandbox reaches the listed hosts only, as stored. */
export interface LimitedNetwork {
  allow_mcp_servers: boolean
  allow_package_managers: boolean
  allowed_hosts: string[]
  type: 'limited'
}

/** The sandbox reaches the listed hosts only. In an update, fields left out keep their value. */
export interface LimitedNetworkParams {
  type: 'limited'
  /** Default false. */
  allow_mcp_servers?: boolean | null
  /**
   * Needed if the environment has packages.
   * Default false.
   */
  allow_package_managers?: boolean | null
  allowed_hosts?: string[] | null
}

/** Packages that a sandbox has from the start, by package manager, as stored. */
export interface Packages {
  apt: string[]
  cargo: string[]
  gem: string[]
  go: string[]
  npm: string[]
  pip: string[]
  type?: 'packages'
}

/** Packages that a sandbox shall have from the start, by package manager. */
export interface PackagesParams {
  apt?: string[] | null
  cargo?: string[] | null
  gem?: string[] | null
  go?: string[] | null
  npm?: string[] | null
  pip?: string[] | null
  type?: 'packages'
}

/** Sandboxes on machines of your own, fed by the work queue, as stored. */
export interface SelfHostedConfig {
  type: 'self_hosted'
}

/** Sandboxes on machines of your own, fed by the work queue. Workers authenticate with the environment key. */
export interface SelfHostedConfigParams {
  type: 'self_hosted'
}

/** The sandbox reaches any host. */
export interface UnrestrictedNetwork {
  type: 'unrestricted'
}

/** A partial change of an environment. What is left out stays; a request that changes nothing emits no webhook. */
export interface UpdateEnvironmentRequest {
  /**
   * Its `type` can't differ from the stored one (400 `invalid_config_type_change`). Fields left out keep their value.
   */
  config?: CloudConfigParams | SelfHostedConfigParams | null
  description?: string | null
  /** Merged key by key; null or an empty string as a value deletes that key. */
  metadata?: Record<string, string | null>
  name?: string | null
  scope?: 'organization' | 'account' | null
}
