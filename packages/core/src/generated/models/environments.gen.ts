// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

export interface CloudConfig {
  networking: UnrestrictedNetwork | LimitedNetwork | UnknownVariant
  packages: Packages
  type: 'cloud'
}

export interface CloudConfigParams {
  type: 'cloud'
  networking?: UnrestrictedNetwork | LimitedNetworkParams | null
  packages?: PackagesParams | null
}

export interface CreateEnvironmentRequest {
  name: string
  config?: CloudConfigParams | SelfHostedConfigParams | null
  description?: string | null
  metadata?: Record<string, string>
  scope?: 'organization' | 'account' | null
}

export interface DeletedEnvironment {
  id: string
  type: 'environment_deleted'
}

export interface Environment {
  id: string
  archived_at: string | null
  config: CloudConfig | SelfHostedConfig | UnknownVariant
  created_at: string
  description: string | null
  metadata: Record<string, string>
  name: string
  type: 'environment'
  updated_at: string
  scope?: 'organization' | 'account' | (string & {})
}

export interface EnvironmentPage {
  data: Environment[]
  next_page: string | null
}

export interface LimitedNetwork {
  allow_mcp_servers: boolean
  allow_package_managers: boolean
  allowed_hosts: string[]
  type: 'limited'
}

export interface LimitedNetworkParams {
  type: 'limited'
  /** Default false. */
  allow_mcp_servers?: boolean | null
  /** Default false. */
  allow_package_managers?: boolean | null
  allowed_hosts?: string[] | null
}

export interface Packages {
  apt: string[]
  cargo: string[]
  gem: string[]
  go: string[]
  npm: string[]
  pip: string[]
  type?: 'packages'
}

export interface PackagesParams {
  apt?: string[] | null
  cargo?: string[] | null
  gem?: string[] | null
  go?: string[] | null
  npm?: string[] | null
  pip?: string[] | null
  type?: 'packages'
}

export interface SelfHostedConfig {
  type: 'self_hosted'
}

export interface SelfHostedConfigParams {
  type: 'self_hosted'
}

export interface UnrestrictedNetwork {
  type: 'unrestricted'
}

export interface UpdateEnvironmentRequest {
  config?: CloudConfigParams | SelfHostedConfigParams | null
  description?: string | null
  metadata?: Record<string, string | null>
  name?: string | null
  scope?: 'organization' | 'account' | null
}
