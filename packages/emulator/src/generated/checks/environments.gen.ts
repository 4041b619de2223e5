// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, map, object } from '../../validation/containers.ts'
import { boolean, choice, dateTime, text } from '../../validation/scalars.ts'
import { nullable, tagged } from '../../validation/unions.ts'

const checkCloudConfig_networking_variants: Variants = {
  unrestricted: checkUnrestrictedNetwork,
  limited: checkLimitedNetwork,
}

function checkCloudConfig_networking(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCloudConfig_networking_variants)
}

const checkCloudConfig_fields: Fields = {
  networking: checkCloudConfig_networking,
  packages: checkPackages,
  type: 'cloud',
}

export function checkCloudConfig(value: unknown, report: Report): void {
  object(value, report, checkCloudConfig_fields, ['networking', 'packages', 'type'])
}

const checkCloudConfigParams_networking_value_variants: Variants = {
  unrestricted: checkUnrestrictedNetwork,
  limited: checkLimitedNetworkParams,
}

function checkCloudConfigParams_networking_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCloudConfigParams_networking_value_variants)
}

function checkCloudConfigParams_networking(value: unknown, report: Report): void {
  nullable(value, report, checkCloudConfigParams_networking_value)
}

function checkCloudConfigParams_packages(value: unknown, report: Report): void {
  nullable(value, report, checkPackagesParams)
}

const checkCloudConfigParams_fields: Fields = {
  type: 'cloud',
  networking: checkCloudConfigParams_networking,
  packages: checkCloudConfigParams_packages,
}

export function checkCloudConfigParams(value: unknown, report: Report): void {
  object(value, report, checkCloudConfigParams_fields, ['type'])
}

const checkCreateEnvironmentRequest_config_value_variants: Variants = {
  cloud: checkCloudConfigParams,
  self_hosted: checkSelfHostedConfigParams,
}

function checkCreateEnvironmentRequest_config_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCreateEnvironmentRequest_config_value_variants)
}

function checkCreateEnvironmentRequest_config(value: unknown, report: Report): void {
  nullable(value, report, checkCreateEnvironmentRequest_config_value)
}

function checkCreateEnvironmentRequest_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkCreateEnvironmentRequest_metadata(value: unknown, report: Report): void {
  map(value, report, text)
}

function checkCreateEnvironmentRequest_scope(value: unknown, report: Report): void {
  choice(value, report, ['organization', 'account', null])
}

const checkCreateEnvironmentRequest_fields: Fields = {
  name: text,
  config: checkCreateEnvironmentRequest_config,
  description: checkCreateEnvironmentRequest_description,
  metadata: checkCreateEnvironmentRequest_metadata,
  scope: checkCreateEnvironmentRequest_scope,
}

export function checkCreateEnvironmentRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateEnvironmentRequest_fields, ['name'])
}

const checkDeletedEnvironment_fields: Fields = {
  id: text,
  type: 'environment_deleted',
}

export function checkDeletedEnvironment(value: unknown, report: Report): void {
  object(value, report, checkDeletedEnvironment_fields, ['id', 'type'])
}

function checkEnvironment_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

const checkEnvironment_config_variants: Variants = {
  cloud: checkCloudConfig,
  self_hosted: checkSelfHostedConfig,
}

function checkEnvironment_config(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkEnvironment_config_variants)
}

function checkEnvironment_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkEnvironment_metadata(value: unknown, report: Report): void {
  map(value, report, text)
}

function checkEnvironment_scope(value: unknown, report: Report): void {
  choice(value, report, ['organization', 'account'])
}

const checkEnvironment_fields: Fields = {
  id: text,
  archived_at: checkEnvironment_archived_at,
  config: checkEnvironment_config,
  created_at: dateTime,
  description: checkEnvironment_description,
  metadata: checkEnvironment_metadata,
  name: text,
  type: 'environment',
  updated_at: dateTime,
  scope: checkEnvironment_scope,
}

export function checkEnvironment(value: unknown, report: Report): void {
  object(value, report, checkEnvironment_fields, ['id', 'archived_at', 'config', 'created_at', 'description', 'metadata', 'name', 'type', 'updated_at'])
}

function checkEnvironmentPage_data(value: unknown, report: Report): void {
  list(value, report, checkEnvironment)
}

function checkEnvironmentPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkEnvironmentPage_fields: Fields = {
  data: checkEnvironmentPage_data,
  next_page: checkEnvironmentPage_next_page,
}

export function checkEnvironmentPage(value: unknown, report: Report): void {
  object(value, report, checkEnvironmentPage_fields, ['data'])
}

function checkLimitedNetwork_allowed_hosts(value: unknown, report: Report): void {
  list(value, report, text)
}

const checkLimitedNetwork_fields: Fields = {
  allow_mcp_servers: boolean,
  allow_package_managers: boolean,
  allowed_hosts: checkLimitedNetwork_allowed_hosts,
  type: 'limited',
}

export function checkLimitedNetwork(value: unknown, report: Report): void {
  object(value, report, checkLimitedNetwork_fields, ['allow_mcp_servers', 'allow_package_managers', 'allowed_hosts', 'type'])
}

function checkLimitedNetworkParams_allow_mcp_servers(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

function checkLimitedNetworkParams_allow_package_managers(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

function checkLimitedNetworkParams_allowed_hosts(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, text)
}

const checkLimitedNetworkParams_fields: Fields = {
  type: 'limited',
  allow_mcp_servers: checkLimitedNetworkParams_allow_mcp_servers,
  allow_package_managers: checkLimitedNetworkParams_allow_package_managers,
  allowed_hosts: checkLimitedNetworkParams_allowed_hosts,
}

export function checkLimitedNetworkParams(value: unknown, report: Report): void {
  object(value, report, checkLimitedNetworkParams_fields, ['type'])
}

function checkPackages_apt(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkPackages_cargo(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkPackages_gem(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkPackages_go(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkPackages_npm(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkPackages_pip(value: unknown, report: Report): void {
  list(value, report, text)
}

const checkPackages_fields: Fields = {
  apt: checkPackages_apt,
  cargo: checkPackages_cargo,
  gem: checkPackages_gem,
  go: checkPackages_go,
  npm: checkPackages_npm,
  pip: checkPackages_pip,
  type: 'packages',
}

export function checkPackages(value: unknown, report: Report): void {
  object(value, report, checkPackages_fields, ['apt', 'cargo', 'gem', 'go', 'npm', 'pip'])
}

function checkPackagesParams_apt(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, text)
}

function checkPackagesParams_cargo(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, text)
}

function checkPackagesParams_gem(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, text)
}

function checkPackagesParams_go(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, text)
}

function checkPackagesParams_npm(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, text)
}

function checkPackagesParams_pip(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, text)
}

const checkPackagesParams_fields: Fields = {
  apt: checkPackagesParams_apt,
  cargo: checkPackagesParams_cargo,
  gem: checkPackagesParams_gem,
  go: checkPackagesParams_go,
  npm: checkPackagesParams_npm,
  pip: checkPackagesParams_pip,
  type: 'packages',
}

export function checkPackagesParams(value: unknown, report: Report): void {
  object(value, report, checkPackagesParams_fields)
}

const checkSelfHostedConfig_fields: Fields = {
  type: 'self_hosted',
}

export function checkSelfHostedConfig(value: unknown, report: Report): void {
  object(value, report, checkSelfHostedConfig_fields, ['type'])
}

const checkSelfHostedConfigParams_fields: Fields = {
  type: 'self_hosted',
}

export function checkSelfHostedConfigParams(value: unknown, report: Report): void {
  object(value, report, checkSelfHostedConfigParams_fields, ['type'])
}

const checkUnrestrictedNetwork_fields: Fields = {
  type: 'unrestricted',
}

export function checkUnrestrictedNetwork(value: unknown, report: Report): void {
  object(value, report, checkUnrestrictedNetwork_fields, ['type'])
}

const checkUpdateEnvironmentRequest_config_value_variants: Variants = {
  cloud: checkCloudConfigParams,
  self_hosted: checkSelfHostedConfigParams,
}

function checkUpdateEnvironmentRequest_config_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUpdateEnvironmentRequest_config_value_variants)
}

function checkUpdateEnvironmentRequest_config(value: unknown, report: Report): void {
  nullable(value, report, checkUpdateEnvironmentRequest_config_value)
}

function checkUpdateEnvironmentRequest_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUpdateEnvironmentRequest_metadata_value(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUpdateEnvironmentRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkUpdateEnvironmentRequest_metadata_value)
}

function checkUpdateEnvironmentRequest_name(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUpdateEnvironmentRequest_scope(value: unknown, report: Report): void {
  choice(value, report, ['organization', 'account', null])
}

const checkUpdateEnvironmentRequest_fields: Fields = {
  config: checkUpdateEnvironmentRequest_config,
  description: checkUpdateEnvironmentRequest_description,
  metadata: checkUpdateEnvironmentRequest_metadata,
  name: checkUpdateEnvironmentRequest_name,
  scope: checkUpdateEnvironmentRequest_scope,
}

export function checkUpdateEnvironmentRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateEnvironmentRequest_fields)
}
