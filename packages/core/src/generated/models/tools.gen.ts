// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'

export type AgentToolConfig = BashToolConfig | EditToolConfig | ReadToolConfig | WriteToolConfig | GlobToolConfig | GrepToolConfig | WebFetchToolConfig | WebSearchToolConfig | {
  type: UnknownTag
  enabled: boolean
  name: unknown
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  [key: string]: unknown
}

export type AgentToolConfigParams =
  | BashToolConfigParams
  | EditToolConfigParams
  | ReadToolConfigParams
  | WriteToolConfigParams
  | GlobToolConfigParams
  | GrepToolConfigParams
  | WebFetchToolConfigParams
  | WebSearchToolConfigParams

export interface AgentToolset20260401 {
  configs: AgentToolConfig[]
  default_config: AgentToolsetDefaultConfig
  type: 'agent_toolset_20260401'
}

export interface AgentToolset20260401BashInput {
  command?: string
  restart?: boolean
  timeout_ms?: number
}

export interface AgentToolset20260401EditInput {
  file_path: string
  new_string: string
  old_string: string
  replace_all?: boolean
}

export interface AgentToolset20260401GlobInput {
  pattern: string
  path?: string
}

export interface AgentToolset20260401GrepInput {
  pattern: string
  path?: string
}

export interface AgentToolset20260401Params {
  type: 'agent_toolset_20260401'
  configs?: AgentToolConfigParams[]
  default_config?: AgentToolsetDefaultConfigParams | null
}

export interface AgentToolset20260401ReadInput {
  file_path: string
  view_range?: number[]
}

export interface AgentToolset20260401WriteInput {
  content: string
  file_path: string
}

export interface AgentToolsetDefaultConfig {
  enabled: boolean
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
}

export interface AgentToolsetDefaultConfigParams {
  /** Default true. */
  enabled?: boolean | null
  /** Default {"type":"always_allow"}. */
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
}

export interface AlwaysAllowPolicy {
  type: 'always_allow'
}

export interface AlwaysAskPolicy {
  type: 'always_ask'
}

export interface AutoPolicy {
  type: 'auto'
}

export interface BashToolConfig {
  enabled: boolean
  name: 'bash'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'bash'
}

export interface BashToolConfigParams {
  name: 'bash'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'bash'
}

export interface CustomTool {
  description: string
  input_schema: CustomToolInputSchema
  name: string
  type: 'custom'
}

export interface CustomToolInputSchema {
  type: 'object'
  properties?: Record<string, unknown> | null
  required?: string[] | null
  [key: string]: unknown
}

export interface CustomToolParams {
  description: string
  input_schema: CustomToolInputSchema
  name: string
  type: 'custom'
}

export interface EditToolConfig {
  enabled: boolean
  name: 'edit'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'edit'
}

export interface EditToolConfigParams {
  name: 'edit'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'edit'
}

export interface GlobToolConfig {
  enabled: boolean
  name: 'glob'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'glob'
}

export interface GlobToolConfigParams {
  name: 'glob'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'glob'
}

export interface GrepToolConfig {
  enabled: boolean
  name: 'grep'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'grep'
}

export interface GrepToolConfigParams {
  name: 'grep'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'grep'
}

export interface MCPToolConfig {
  enabled: boolean
  name: string
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
}

export interface MCPToolConfigParams {
  name: string
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
}

export interface MCPToolset {
  configs: MCPToolConfig[]
  default_config: MCPToolsetDefaultConfig
  mcp_server_name: string
  type: 'mcp_toolset'
}

export interface MCPToolsetDefaultConfig {
  enabled: boolean
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
}

export interface MCPToolsetDefaultConfigParams {
  /** Default true. */
  enabled?: boolean | null
  /** Default {"type":"always_ask"}. */
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
}

export interface MCPToolsetParams {
  mcp_server_name: string
  type: 'mcp_toolset'
  configs?: MCPToolConfigParams[]
  default_config?: MCPToolsetDefaultConfigParams | null
}

export interface ReadToolConfig {
  enabled: boolean
  name: 'read'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'read'
}

export interface ReadToolConfigParams {
  name: 'read'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'read'
}

export interface UserLocation {
  type: 'approximate'
  city?: string | null
  country?: string | null
  region?: string | null
  timezone?: string | null
}

export interface WebFetchToolConfig {
  enabled: boolean
  name: 'web_fetch'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'web_fetch'
  url_sources: WebFetchURLSources | null
  allowed_domains?: string[]
  blocked_domains?: string[]
  max_content_tokens?: number | null
}

export interface WebFetchToolConfigParams {
  name: 'web_fetch'
  allowed_domains?: string[]
  blocked_domains?: string[]
  enabled?: boolean | null
  max_content_tokens?: number | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'web_fetch'
  url_sources?: WebFetchURLSourcesParams | null
}

export interface WebFetchURLSourceAll {
  type: 'all'
}

export interface WebFetchURLSourceExcept {
  tools: WebFetchURLSourceToolReference[]
  type: 'except'
}

export interface WebFetchURLSourceNone {
  type: 'none'
}

export interface WebFetchURLSourceOnly {
  tools: WebFetchURLSourceToolReference[]
  type: 'only'
}

export type WebFetchURLSourceShorthand = 'all' | 'none'

export type WebFetchURLSourceToolFilter =
  | WebFetchURLSourceAll
  | WebFetchURLSourceNone
  | WebFetchURLSourceOnly
  | WebFetchURLSourceExcept
  | UnknownVariant

export type WebFetchURLSourceToolFilterInput =
  | WebFetchURLSourceAll
  | WebFetchURLSourceNone
  | WebFetchURLSourceOnly
  | WebFetchURLSourceExcept

export type WebFetchURLSourceToolFilterParams = WebFetchURLSourceShorthand | WebFetchURLSourceToolFilterInput

export interface WebFetchURLSourceToolReference {
  name: string
  type: 'tool_reference'
}

export type WebFetchURLSourceUserInput = WebFetchURLSourceAll | WebFetchURLSourceNone | UnknownVariant

export type WebFetchURLSourceUserInputInput = WebFetchURLSourceAll | WebFetchURLSourceNone

export type WebFetchURLSourceUserInputParams = WebFetchURLSourceShorthand | WebFetchURLSourceUserInputInput

export interface WebFetchURLSources {
  client_tool_results: WebFetchURLSourceToolFilter | null
  server_tool_results: WebFetchURLSourceToolFilter | null
  user_input: WebFetchURLSourceUserInput | null
}

export interface WebFetchURLSourcesParams {
  client_tool_results?: WebFetchURLSourceToolFilterParams | null
  server_tool_results?: WebFetchURLSourceToolFilterParams | null
  user_input?: WebFetchURLSourceUserInputParams | null
}

export interface WebSearchToolConfig {
  enabled: boolean
  name: 'web_search'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'web_search'
  allowed_domains?: string[]
  blocked_domains?: string[]
  user_location?: UserLocation | null
}

export interface WebSearchToolConfigParams {
  name: 'web_search'
  allowed_domains?: string[]
  blocked_domains?: string[]
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'web_search'
  user_location?: UserLocation | null
}

export interface WriteToolConfig {
  enabled: boolean
  name: 'write'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'write'
}

export interface WriteToolConfigParams {
  name: 'write'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'write'
}
