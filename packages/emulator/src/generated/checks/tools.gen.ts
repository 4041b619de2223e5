// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, map, object } from '../../validation/containers.ts'
import { anything, boolean, choice, integer, numberWithin, text, textWithin } from '../../validation/scalars.ts'
import { anyOf, nullable, tagged } from '../../validation/unions.ts'

const checkAgentToolConfig_variants: Variants = {
  bash: checkBashToolConfig,
  edit: checkEditToolConfig,
  read: checkReadToolConfig,
  write: checkWriteToolConfig,
  glob: checkGlobToolConfig,
  grep: checkGrepToolConfig,
  web_fetch: checkWebFetchToolConfig,
  web_search: checkWebSearchToolConfig,
}

export function checkAgentToolConfig(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentToolConfig_variants)
}

const checkAgentToolConfigParams_variants: Variants = {
  bash: checkBashToolConfigParams,
  edit: checkEditToolConfigParams,
  read: checkReadToolConfigParams,
  write: checkWriteToolConfigParams,
  glob: checkGlobToolConfigParams,
  grep: checkGrepToolConfigParams,
  web_fetch: checkWebFetchToolConfigParams,
  web_search: checkWebSearchToolConfigParams,
}

export function checkAgentToolConfigParams(value: unknown, report: Report): void {
  tagged(value, report, 'name', checkAgentToolConfigParams_variants)
}

function checkAgentToolset20260401_configs(value: unknown, report: Report): void {
  list(value, report, checkAgentToolConfig)
}

const checkAgentToolset20260401_fields: Fields = {
  configs: checkAgentToolset20260401_configs,
  default_config: checkAgentToolsetDefaultConfig,
  type: 'agent_toolset_20260401',
}

export function checkAgentToolset20260401(value: unknown, report: Report): void {
  object(value, report, checkAgentToolset20260401_fields, ['configs', 'default_config', 'type'])
}

const checkAgentToolset20260401BashInput_fields: Fields = {
  command: text,
  restart: boolean,
  timeout_ms: integer,
}

export function checkAgentToolset20260401BashInput(value: unknown, report: Report): void {
  object(value, report, checkAgentToolset20260401BashInput_fields)
}

const checkAgentToolset20260401EditInput_fields: Fields = {
  file_path: text,
  new_string: text,
  old_string: text,
  replace_all: boolean,
}

export function checkAgentToolset20260401EditInput(value: unknown, report: Report): void {
  object(value, report, checkAgentToolset20260401EditInput_fields, ['file_path', 'new_string', 'old_string'])
}

const checkAgentToolset20260401GlobInput_fields: Fields = {
  pattern: text,
  path: text,
}

export function checkAgentToolset20260401GlobInput(value: unknown, report: Report): void {
  object(value, report, checkAgentToolset20260401GlobInput_fields, ['pattern'])
}

const checkAgentToolset20260401GrepInput_fields: Fields = {
  pattern: text,
  path: text,
}

export function checkAgentToolset20260401GrepInput(value: unknown, report: Report): void {
  object(value, report, checkAgentToolset20260401GrepInput_fields, ['pattern'])
}

function checkAgentToolset20260401Params_configs(value: unknown, report: Report): void {
  list(value, report, checkAgentToolConfigParams)
}

function checkAgentToolset20260401Params_default_config(value: unknown, report: Report): void {
  nullable(value, report, checkAgentToolsetDefaultConfigParams)
}

const checkAgentToolset20260401Params_fields: Fields = {
  type: 'agent_toolset_20260401',
  configs: checkAgentToolset20260401Params_configs,
  default_config: checkAgentToolset20260401Params_default_config,
}

export function checkAgentToolset20260401Params(value: unknown, report: Report): void {
  object(value, report, checkAgentToolset20260401Params_fields, ['type'])
}

function checkAgentToolset20260401ReadInput_view_range(value: unknown, report: Report): void {
  list(value, report, integer)
}

const checkAgentToolset20260401ReadInput_fields: Fields = {
  file_path: text,
  view_range: checkAgentToolset20260401ReadInput_view_range,
}

export function checkAgentToolset20260401ReadInput(value: unknown, report: Report): void {
  object(value, report, checkAgentToolset20260401ReadInput_fields, ['file_path'])
}

const checkAgentToolset20260401WriteInput_fields: Fields = {
  content: text,
  file_path: text,
}

export function checkAgentToolset20260401WriteInput(value: unknown, report: Report): void {
  object(value, report, checkAgentToolset20260401WriteInput_fields, ['content', 'file_path'])
}

const checkAgentToolsetDefaultConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkAgentToolsetDefaultConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentToolsetDefaultConfig_permission_policy_variants)
}

const checkAgentToolsetDefaultConfig_fields: Fields = {
  enabled: boolean,
  permission_policy: checkAgentToolsetDefaultConfig_permission_policy,
}

export function checkAgentToolsetDefaultConfig(value: unknown, report: Report): void {
  object(value, report, checkAgentToolsetDefaultConfig_fields, ['enabled', 'permission_policy'])
}

function checkAgentToolsetDefaultConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkAgentToolsetDefaultConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkAgentToolsetDefaultConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentToolsetDefaultConfigParams_permission_policy_value_variants)
}

function checkAgentToolsetDefaultConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkAgentToolsetDefaultConfigParams_permission_policy_value)
}

const checkAgentToolsetDefaultConfigParams_fields: Fields = {
  enabled: checkAgentToolsetDefaultConfigParams_enabled,
  permission_policy: checkAgentToolsetDefaultConfigParams_permission_policy,
}

export function checkAgentToolsetDefaultConfigParams(value: unknown, report: Report): void {
  object(value, report, checkAgentToolsetDefaultConfigParams_fields)
}

const checkAlwaysAllowPolicy_fields: Fields = {
  type: 'always_allow',
}

export function checkAlwaysAllowPolicy(value: unknown, report: Report): void {
  object(value, report, checkAlwaysAllowPolicy_fields, ['type'])
}

const checkAlwaysAskPolicy_fields: Fields = {
  type: 'always_ask',
}

export function checkAlwaysAskPolicy(value: unknown, report: Report): void {
  object(value, report, checkAlwaysAskPolicy_fields, ['type'])
}

const checkAutoPolicy_fields: Fields = {
  type: 'auto',
}

export function checkAutoPolicy(value: unknown, report: Report): void {
  object(value, report, checkAutoPolicy_fields, ['type'])
}

const checkBashToolConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkBashToolConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkBashToolConfig_permission_policy_variants)
}

const checkBashToolConfig_fields: Fields = {
  enabled: boolean,
  name: 'bash',
  permission_policy: checkBashToolConfig_permission_policy,
  type: 'bash',
}

export function checkBashToolConfig(value: unknown, report: Report): void {
  object(value, report, checkBashToolConfig_fields, ['enabled', 'name', 'permission_policy', 'type'])
}

function checkBashToolConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkBashToolConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkBashToolConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkBashToolConfigParams_permission_policy_value_variants)
}

function checkBashToolConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkBashToolConfigParams_permission_policy_value)
}

const checkBashToolConfigParams_fields: Fields = {
  name: 'bash',
  enabled: checkBashToolConfigParams_enabled,
  permission_policy: checkBashToolConfigParams_permission_policy,
  type: 'bash',
}

export function checkBashToolConfigParams(value: unknown, report: Report): void {
  object(value, report, checkBashToolConfigParams_fields, ['name'])
}

const checkCustomTool_fields: Fields = {
  description: text,
  input_schema: checkCustomToolInputSchema,
  name: text,
  type: 'custom',
}

export function checkCustomTool(value: unknown, report: Report): void {
  object(value, report, checkCustomTool_fields, ['description', 'input_schema', 'name', 'type'])
}

function checkCustomToolInputSchema_properties(value: unknown, report: Report): void {
  if (value === null) return
  map(value, report, anything)
}

function checkCustomToolInputSchema_required(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, text)
}

const checkCustomToolInputSchema_fields: Fields = {
  type: 'object',
  properties: checkCustomToolInputSchema_properties,
  required: checkCustomToolInputSchema_required,
}

export function checkCustomToolInputSchema(value: unknown, report: Report): void {
  object(value, report, checkCustomToolInputSchema_fields, ['type'], 'any')
}

function checkCustomToolParams_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 128, pattern: new RegExp('^[A-Za-z0-9_-]+$', 'u') })
}

const checkCustomToolParams_fields: Fields = {
  description: text,
  input_schema: checkCustomToolInputSchema,
  name: checkCustomToolParams_name,
  type: 'custom',
}

export function checkCustomToolParams(value: unknown, report: Report): void {
  object(value, report, checkCustomToolParams_fields, ['description', 'input_schema', 'name', 'type'])
}

const checkEditToolConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkEditToolConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkEditToolConfig_permission_policy_variants)
}

const checkEditToolConfig_fields: Fields = {
  enabled: boolean,
  name: 'edit',
  permission_policy: checkEditToolConfig_permission_policy,
  type: 'edit',
}

export function checkEditToolConfig(value: unknown, report: Report): void {
  object(value, report, checkEditToolConfig_fields, ['enabled', 'name', 'permission_policy', 'type'])
}

function checkEditToolConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkEditToolConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkEditToolConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkEditToolConfigParams_permission_policy_value_variants)
}

function checkEditToolConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkEditToolConfigParams_permission_policy_value)
}

const checkEditToolConfigParams_fields: Fields = {
  name: 'edit',
  enabled: checkEditToolConfigParams_enabled,
  permission_policy: checkEditToolConfigParams_permission_policy,
  type: 'edit',
}

export function checkEditToolConfigParams(value: unknown, report: Report): void {
  object(value, report, checkEditToolConfigParams_fields, ['name'])
}

const checkGlobToolConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkGlobToolConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkGlobToolConfig_permission_policy_variants)
}

const checkGlobToolConfig_fields: Fields = {
  enabled: boolean,
  name: 'glob',
  permission_policy: checkGlobToolConfig_permission_policy,
  type: 'glob',
}

export function checkGlobToolConfig(value: unknown, report: Report): void {
  object(value, report, checkGlobToolConfig_fields, ['enabled', 'name', 'permission_policy', 'type'])
}

function checkGlobToolConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkGlobToolConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkGlobToolConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkGlobToolConfigParams_permission_policy_value_variants)
}

function checkGlobToolConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkGlobToolConfigParams_permission_policy_value)
}

const checkGlobToolConfigParams_fields: Fields = {
  name: 'glob',
  enabled: checkGlobToolConfigParams_enabled,
  permission_policy: checkGlobToolConfigParams_permission_policy,
  type: 'glob',
}

export function checkGlobToolConfigParams(value: unknown, report: Report): void {
  object(value, report, checkGlobToolConfigParams_fields, ['name'])
}

const checkGrepToolConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkGrepToolConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkGrepToolConfig_permission_policy_variants)
}

const checkGrepToolConfig_fields: Fields = {
  enabled: boolean,
  name: 'grep',
  permission_policy: checkGrepToolConfig_permission_policy,
  type: 'grep',
}

export function checkGrepToolConfig(value: unknown, report: Report): void {
  object(value, report, checkGrepToolConfig_fields, ['enabled', 'name', 'permission_policy', 'type'])
}

function checkGrepToolConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkGrepToolConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkGrepToolConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkGrepToolConfigParams_permission_policy_value_variants)
}

function checkGrepToolConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkGrepToolConfigParams_permission_policy_value)
}

const checkGrepToolConfigParams_fields: Fields = {
  name: 'grep',
  enabled: checkGrepToolConfigParams_enabled,
  permission_policy: checkGrepToolConfigParams_permission_policy,
  type: 'grep',
}

export function checkGrepToolConfigParams(value: unknown, report: Report): void {
  object(value, report, checkGrepToolConfigParams_fields, ['name'])
}

const checkMCPToolConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkMCPToolConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMCPToolConfig_permission_policy_variants)
}

const checkMCPToolConfig_fields: Fields = {
  enabled: boolean,
  name: text,
  permission_policy: checkMCPToolConfig_permission_policy,
}

export function checkMCPToolConfig(value: unknown, report: Report): void {
  object(value, report, checkMCPToolConfig_fields, ['enabled', 'name', 'permission_policy'])
}

function checkMCPToolConfigParams_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 128 })
}

function checkMCPToolConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkMCPToolConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkMCPToolConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMCPToolConfigParams_permission_policy_value_variants)
}

function checkMCPToolConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkMCPToolConfigParams_permission_policy_value)
}

const checkMCPToolConfigParams_fields: Fields = {
  name: checkMCPToolConfigParams_name,
  enabled: checkMCPToolConfigParams_enabled,
  permission_policy: checkMCPToolConfigParams_permission_policy,
}

export function checkMCPToolConfigParams(value: unknown, report: Report): void {
  object(value, report, checkMCPToolConfigParams_fields, ['name'])
}

function checkMCPToolset_configs(value: unknown, report: Report): void {
  list(value, report, checkMCPToolConfig)
}

const checkMCPToolset_fields: Fields = {
  configs: checkMCPToolset_configs,
  default_config: checkMCPToolsetDefaultConfig,
  mcp_server_name: text,
  type: 'mcp_toolset',
}

export function checkMCPToolset(value: unknown, report: Report): void {
  object(value, report, checkMCPToolset_fields, ['configs', 'default_config', 'mcp_server_name', 'type'])
}

const checkMCPToolsetDefaultConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkMCPToolsetDefaultConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMCPToolsetDefaultConfig_permission_policy_variants)
}

const checkMCPToolsetDefaultConfig_fields: Fields = {
  enabled: boolean,
  permission_policy: checkMCPToolsetDefaultConfig_permission_policy,
}

export function checkMCPToolsetDefaultConfig(value: unknown, report: Report): void {
  object(value, report, checkMCPToolsetDefaultConfig_fields, ['enabled', 'permission_policy'])
}

function checkMCPToolsetDefaultConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkMCPToolsetDefaultConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkMCPToolsetDefaultConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMCPToolsetDefaultConfigParams_permission_policy_value_variants)
}

function checkMCPToolsetDefaultConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkMCPToolsetDefaultConfigParams_permission_policy_value)
}

const checkMCPToolsetDefaultConfigParams_fields: Fields = {
  enabled: checkMCPToolsetDefaultConfigParams_enabled,
  permission_policy: checkMCPToolsetDefaultConfigParams_permission_policy,
}

export function checkMCPToolsetDefaultConfigParams(value: unknown, report: Report): void {
  object(value, report, checkMCPToolsetDefaultConfigParams_fields)
}

function checkMCPToolsetParams_mcp_server_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkMCPToolsetParams_configs(value: unknown, report: Report): void {
  list(value, report, checkMCPToolConfigParams)
}

function checkMCPToolsetParams_default_config(value: unknown, report: Report): void {
  nullable(value, report, checkMCPToolsetDefaultConfigParams)
}

const checkMCPToolsetParams_fields: Fields = {
  mcp_server_name: checkMCPToolsetParams_mcp_server_name,
  type: 'mcp_toolset',
  configs: checkMCPToolsetParams_configs,
  default_config: checkMCPToolsetParams_default_config,
}

export function checkMCPToolsetParams(value: unknown, report: Report): void {
  object(value, report, checkMCPToolsetParams_fields, ['mcp_server_name', 'type'])
}

const checkReadToolConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkReadToolConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkReadToolConfig_permission_policy_variants)
}

const checkReadToolConfig_fields: Fields = {
  enabled: boolean,
  name: 'read',
  permission_policy: checkReadToolConfig_permission_policy,
  type: 'read',
}

export function checkReadToolConfig(value: unknown, report: Report): void {
  object(value, report, checkReadToolConfig_fields, ['enabled', 'name', 'permission_policy', 'type'])
}

function checkReadToolConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkReadToolConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkReadToolConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkReadToolConfigParams_permission_policy_value_variants)
}

function checkReadToolConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkReadToolConfigParams_permission_policy_value)
}

const checkReadToolConfigParams_fields: Fields = {
  name: 'read',
  enabled: checkReadToolConfigParams_enabled,
  permission_policy: checkReadToolConfigParams_permission_policy,
  type: 'read',
}

export function checkReadToolConfigParams(value: unknown, report: Report): void {
  object(value, report, checkReadToolConfigParams_fields, ['name'])
}

function checkUserLocation_city(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUserLocation_country(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUserLocation_region(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUserLocation_timezone(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserLocation_fields: Fields = {
  type: 'approximate',
  city: checkUserLocation_city,
  country: checkUserLocation_country,
  region: checkUserLocation_region,
  timezone: checkUserLocation_timezone,
}

export function checkUserLocation(value: unknown, report: Report): void {
  object(value, report, checkUserLocation_fields, ['type'])
}

const checkWebFetchToolConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkWebFetchToolConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWebFetchToolConfig_permission_policy_variants)
}

function checkWebFetchToolConfig_url_sources(value: unknown, report: Report): void {
  nullable(value, report, checkWebFetchURLSources)
}

function checkWebFetchToolConfig_allowed_domains(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkWebFetchToolConfig_blocked_domains(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkWebFetchToolConfig_max_content_tokens(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
}

const checkWebFetchToolConfig_fields: Fields = {
  enabled: boolean,
  name: 'web_fetch',
  permission_policy: checkWebFetchToolConfig_permission_policy,
  type: 'web_fetch',
  url_sources: checkWebFetchToolConfig_url_sources,
  allowed_domains: checkWebFetchToolConfig_allowed_domains,
  blocked_domains: checkWebFetchToolConfig_blocked_domains,
  max_content_tokens: checkWebFetchToolConfig_max_content_tokens,
}

export function checkWebFetchToolConfig(value: unknown, report: Report): void {
  object(value, report, checkWebFetchToolConfig_fields, ['enabled', 'name', 'permission_policy', 'type', 'url_sources'])
}

function checkWebFetchToolConfigParams_allowed_domains_item(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkWebFetchToolConfigParams_allowed_domains(value: unknown, report: Report): void {
  list(value, report, checkWebFetchToolConfigParams_allowed_domains_item, { minItems: 1, maxItems: 64 })
}

function checkWebFetchToolConfigParams_blocked_domains_item(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkWebFetchToolConfigParams_blocked_domains(value: unknown, report: Report): void {
  list(value, report, checkWebFetchToolConfigParams_blocked_domains_item, { minItems: 1, maxItems: 64 })
}

function checkWebFetchToolConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

function checkWebFetchToolConfigParams_max_content_tokens(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
  numberWithin(value, report, { minimum: 1 })
}

const checkWebFetchToolConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkWebFetchToolConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWebFetchToolConfigParams_permission_policy_value_variants)
}

function checkWebFetchToolConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkWebFetchToolConfigParams_permission_policy_value)
}

function checkWebFetchToolConfigParams_url_sources(value: unknown, report: Report): void {
  nullable(value, report, checkWebFetchURLSourcesParams)
}

const checkWebFetchToolConfigParams_fields: Fields = {
  name: 'web_fetch',
  allowed_domains: checkWebFetchToolConfigParams_allowed_domains,
  blocked_domains: checkWebFetchToolConfigParams_blocked_domains,
  enabled: checkWebFetchToolConfigParams_enabled,
  max_content_tokens: checkWebFetchToolConfigParams_max_content_tokens,
  permission_policy: checkWebFetchToolConfigParams_permission_policy,
  type: 'web_fetch',
  url_sources: checkWebFetchToolConfigParams_url_sources,
}

export function checkWebFetchToolConfigParams(value: unknown, report: Report): void {
  object(value, report, checkWebFetchToolConfigParams_fields, ['name'])
}

const checkWebFetchURLSourceAll_fields: Fields = {
  type: 'all',
}

export function checkWebFetchURLSourceAll(value: unknown, report: Report): void {
  object(value, report, checkWebFetchURLSourceAll_fields, ['type'])
}

function checkWebFetchURLSourceExcept_tools(value: unknown, report: Report): void {
  list(value, report, checkWebFetchURLSourceToolReference, { minItems: 1, maxItems: 128 })
}

const checkWebFetchURLSourceExcept_fields: Fields = {
  tools: checkWebFetchURLSourceExcept_tools,
  type: 'except',
}

export function checkWebFetchURLSourceExcept(value: unknown, report: Report): void {
  object(value, report, checkWebFetchURLSourceExcept_fields, ['tools', 'type'])
}

const checkWebFetchURLSourceNone_fields: Fields = {
  type: 'none',
}

export function checkWebFetchURLSourceNone(value: unknown, report: Report): void {
  object(value, report, checkWebFetchURLSourceNone_fields, ['type'])
}

function checkWebFetchURLSourceOnly_tools(value: unknown, report: Report): void {
  list(value, report, checkWebFetchURLSourceToolReference, { minItems: 1, maxItems: 128 })
}

const checkWebFetchURLSourceOnly_fields: Fields = {
  tools: checkWebFetchURLSourceOnly_tools,
  type: 'only',
}

export function checkWebFetchURLSourceOnly(value: unknown, report: Report): void {
  object(value, report, checkWebFetchURLSourceOnly_fields, ['tools', 'type'])
}

export function checkWebFetchURLSourceShorthand(value: unknown, report: Report): void {
  choice(value, report, ['all', 'none'])
}

const checkWebFetchURLSourceToolFilter_variants: Variants = {
  all: checkWebFetchURLSourceAll,
  none: checkWebFetchURLSourceNone,
  only: checkWebFetchURLSourceOnly,
  except: checkWebFetchURLSourceExcept,
}

export function checkWebFetchURLSourceToolFilter(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWebFetchURLSourceToolFilter_variants)
}

export function checkWebFetchURLSourceToolFilterParams(value: unknown, report: Report): void {
  anyOf(value, report, [checkWebFetchURLSourceShorthand, checkWebFetchURLSourceToolFilter])
}

const checkWebFetchURLSourceToolReference_fields: Fields = {
  name: text,
  type: 'tool_reference',
}

export function checkWebFetchURLSourceToolReference(value: unknown, report: Report): void {
  object(value, report, checkWebFetchURLSourceToolReference_fields, ['name', 'type'])
}

const checkWebFetchURLSourceUserInput_variants: Variants = {
  all: checkWebFetchURLSourceAll,
  none: checkWebFetchURLSourceNone,
}

export function checkWebFetchURLSourceUserInput(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWebFetchURLSourceUserInput_variants)
}

export function checkWebFetchURLSourceUserInputParams(value: unknown, report: Report): void {
  anyOf(value, report, [checkWebFetchURLSourceShorthand, checkWebFetchURLSourceUserInput])
}

function checkWebFetchURLSources_client_tool_results(value: unknown, report: Report): void {
  nullable(value, report, checkWebFetchURLSourceToolFilter)
}

function checkWebFetchURLSources_server_tool_results(value: unknown, report: Report): void {
  nullable(value, report, checkWebFetchURLSourceToolFilter)
}

function checkWebFetchURLSources_user_input(value: unknown, report: Report): void {
  nullable(value, report, checkWebFetchURLSourceUserInput)
}

const checkWebFetchURLSources_fields: Fields = {
  client_tool_results: checkWebFetchURLSources_client_tool_results,
  server_tool_results: checkWebFetchURLSources_server_tool_results,
  user_input: checkWebFetchURLSources_user_input,
}

export function checkWebFetchURLSources(value: unknown, report: Report): void {
  object(value, report, checkWebFetchURLSources_fields, ['client_tool_results', 'server_tool_results', 'user_input'])
}

function checkWebFetchURLSourcesParams_client_tool_results(value: unknown, report: Report): void {
  nullable(value, report, checkWebFetchURLSourceToolFilterParams)
}

function checkWebFetchURLSourcesParams_server_tool_results(value: unknown, report: Report): void {
  nullable(value, report, checkWebFetchURLSourceToolFilterParams)
}

function checkWebFetchURLSourcesParams_user_input(value: unknown, report: Report): void {
  nullable(value, report, checkWebFetchURLSourceUserInputParams)
}

const checkWebFetchURLSourcesParams_fields: Fields = {
  client_tool_results: checkWebFetchURLSourcesParams_client_tool_results,
  server_tool_results: checkWebFetchURLSourcesParams_server_tool_results,
  user_input: checkWebFetchURLSourcesParams_user_input,
}

export function checkWebFetchURLSourcesParams(value: unknown, report: Report): void {
  object(value, report, checkWebFetchURLSourcesParams_fields)
}

const checkWebSearchToolConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkWebSearchToolConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWebSearchToolConfig_permission_policy_variants)
}

function checkWebSearchToolConfig_allowed_domains(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkWebSearchToolConfig_blocked_domains(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkWebSearchToolConfig_user_location(value: unknown, report: Report): void {
  nullable(value, report, checkUserLocation)
}

const checkWebSearchToolConfig_fields: Fields = {
  enabled: boolean,
  name: 'web_search',
  permission_policy: checkWebSearchToolConfig_permission_policy,
  type: 'web_search',
  allowed_domains: checkWebSearchToolConfig_allowed_domains,
  blocked_domains: checkWebSearchToolConfig_blocked_domains,
  user_location: checkWebSearchToolConfig_user_location,
}

export function checkWebSearchToolConfig(value: unknown, report: Report): void {
  object(value, report, checkWebSearchToolConfig_fields, ['enabled', 'name', 'permission_policy', 'type'])
}

function checkWebSearchToolConfigParams_allowed_domains_item(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkWebSearchToolConfigParams_allowed_domains(value: unknown, report: Report): void {
  list(value, report, checkWebSearchToolConfigParams_allowed_domains_item, { minItems: 1, maxItems: 64 })
}

function checkWebSearchToolConfigParams_blocked_domains_item(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkWebSearchToolConfigParams_blocked_domains(value: unknown, report: Report): void {
  list(value, report, checkWebSearchToolConfigParams_blocked_domains_item, { minItems: 1, maxItems: 64 })
}

function checkWebSearchToolConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkWebSearchToolConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkWebSearchToolConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWebSearchToolConfigParams_permission_policy_value_variants)
}

function checkWebSearchToolConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkWebSearchToolConfigParams_permission_policy_value)
}

function checkWebSearchToolConfigParams_user_location(value: unknown, report: Report): void {
  nullable(value, report, checkUserLocation)
}

const checkWebSearchToolConfigParams_fields: Fields = {
  name: 'web_search',
  allowed_domains: checkWebSearchToolConfigParams_allowed_domains,
  blocked_domains: checkWebSearchToolConfigParams_blocked_domains,
  enabled: checkWebSearchToolConfigParams_enabled,
  permission_policy: checkWebSearchToolConfigParams_permission_policy,
  type: 'web_search',
  user_location: checkWebSearchToolConfigParams_user_location,
}

export function checkWebSearchToolConfigParams(value: unknown, report: Report): void {
  object(value, report, checkWebSearchToolConfigParams_fields, ['name'])
}

const checkWriteToolConfig_permission_policy_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkWriteToolConfig_permission_policy(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWriteToolConfig_permission_policy_variants)
}

const checkWriteToolConfig_fields: Fields = {
  enabled: boolean,
  name: 'write',
  permission_policy: checkWriteToolConfig_permission_policy,
  type: 'write',
}

export function checkWriteToolConfig(value: unknown, report: Report): void {
  object(value, report, checkWriteToolConfig_fields, ['enabled', 'name', 'permission_policy', 'type'])
}

function checkWriteToolConfigParams_enabled(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkWriteToolConfigParams_permission_policy_value_variants: Variants = {
  always_allow: checkAlwaysAllowPolicy,
  always_ask: checkAlwaysAskPolicy,
  auto: checkAutoPolicy,
}

function checkWriteToolConfigParams_permission_policy_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWriteToolConfigParams_permission_policy_value_variants)
}

function checkWriteToolConfigParams_permission_policy(value: unknown, report: Report): void {
  nullable(value, report, checkWriteToolConfigParams_permission_policy_value)
}

const checkWriteToolConfigParams_fields: Fields = {
  name: 'write',
  enabled: checkWriteToolConfigParams_enabled,
  permission_policy: checkWriteToolConfigParams_permission_policy,
  type: 'write',
}

export function checkWriteToolConfigParams(value: unknown, report: Report): void {
  object(value, report, checkWriteToolConfigParams_fields, ['name'])
}
