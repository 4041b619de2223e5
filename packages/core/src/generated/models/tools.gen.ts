// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'

/** Settings of one built-in tool, as stored. Answers always carry `type`. */
export type AgentToolConfig =
  | BashToolConfig
  | EditToolConfig
  | ReadToolConfig
  | WriteToolConfig
  | GlobToolConfig
  | GrepToolConfig
  | WebFetchToolConfig
  | WebSearchToolConfig
  | AgentToolConfigUnknown

/** A variant of `AgentToolConfig` that this version does not know, as it came. */
export interface AgentToolConfigUnknown {
  type: UnknownTag
  enabled: boolean
  name: unknown
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  [key: string]: unknown
}

/** Settings of one built-in tool, named by `name`. `type` may be left out, for the server infers it from the name. */
export type AgentToolConfigParams =
  | BashToolConfigParams
  | EditToolConfigParams
  | ReadToolConfigParams
  | WriteToolConfigParams
  | GlobToolConfigParams
  | GrepToolConfigParams
  | WebFetchToolConfigParams
  | WebSearchToolConfigParams

/**
 * The built-in tools of an agent (`bash`, `read`, `write`, `edit`, `glob`, `grep`, `web_fetch`, `web_search`), as
 * stored.
 */
export interface AgentToolset20260401 {
  /** Settings of single tools; they go before `default_config`. */
  configs: AgentToolConfig[]
  /** What holds for every tool of the set without an entry of its own. */
  default_config: AgentToolsetDefaultConfig
  type: 'agent_toolset_20260401'
}

/** Input of the `bash` tool, for those who execute it in a self-hosted environment. */
export interface AgentToolset20260401BashInput {
  command?: string
  restart?: boolean
  timeout_ms?: number
}

/** Input of the `edit` tool, for those who execute it in a self-hosted environment. */
export interface AgentToolset20260401EditInput {
  file_path: string
  new_string: string
  old_string: string
  replace_all?: boolean
}

/** Input of the `glob` tool, for those who execute it in a self-hosted environment. */
export interface AgentToolset20260401GlobInput {
  pattern: string
  path?: string
}

/** Input of the `grep` tool, for those who execute it in a self-hosted environment. */
export interface AgentToolset20260401GrepInput {
  pattern: string
  path?: string
}

/** Give the agent the built-in tools. */
export interface AgentToolset20260401Params {
  type: 'agent_toolset_20260401'
  /** Settings of single tools, one entry per tool. They go before `default_config`. */
  configs?: AgentToolConfigParams[]
  /** What holds for every tool of the set without an entry of its own. */
  default_config?: AgentToolsetDefaultConfigParams | null
}

/** Input of the `read` tool, for those who execute it in a self-hosted environment. */
export interface AgentToolset20260401ReadInput {
  file_path: string
  view_range?: number[]
}

/** Input of the `write` tool, for those who execute it in a self-hosted environment. */
export interface AgentToolset20260401WriteInput {
  content: string
  file_path: string
}

/** What holds for every built-in tool without an entry of its own. */
export interface AgentToolsetDefaultConfig {
  enabled: boolean
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
}

/** What shall hold for every built-in tool without an entry of its own. */
export interface AgentToolsetDefaultConfigParams {
  /** Default true. */
  enabled?: boolean | null
  /**
   * Default `always_allow`.
   * Default {"type":"always_allow"}.
   */
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
}

/** The tool runs without asking. */
export interface AlwaysAllowPolicy {
  type: 'always_allow'
}

/** Each use of the tool waits for a `user.tool_confirmation`. */
export interface AlwaysAskPolicy {
  type: 'always_ask'
}

/** The server judges each use of the tool – allow, ask or deny. */
export interface AutoPolicy {
  type: 'auto'
}

/** Settings of the `bash` tool, as stored. */
export interface BashToolConfig {
  enabled: boolean
  name: 'bash'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'bash'
}

/** Settings for the `bash` tool. */
export interface BashToolConfigParams {
  name: 'bash'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'bash'
}

/**
 * A tool that the caller executes. The agent asks for it by an `agent.custom_tool_use` event, and the caller answers
 * with `user.custom_tool_result`.
 */
export interface CustomTool {
  description: string
  input_schema: CustomToolInputSchema
  name: string
  type: 'custom'
}

/** JSON Schema of a custom tool's input. It may not contain `$ref`, nor `oneOf`, `anyOf` or `allOf` at the top. */
export interface CustomToolInputSchema {
  type: 'object'
  /** Property names are 1 to 64 letters, digits, `_`, `.` or `-`. */
  properties?: Record<string, unknown> | null
  required?: string[] | null
  [key: string]: unknown
}

/** A tool that the caller executes. Permission policies do not apply to it. */
export interface CustomToolParams {
  /** What the tool does, for the model. Must not be empty. */
  description: string
  input_schema: CustomToolInputSchema
  /** Unique within the agent. Must not be the name of a built-in tool and must not start with `mcp__`. */
  name: string
  type: 'custom'
}

/** Settings of the `edit` tool, as stored. */
export interface EditToolConfig {
  enabled: boolean
  name: 'edit'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'edit'
}

/** Settings for the `edit` tool. */
export interface EditToolConfigParams {
  name: 'edit'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'edit'
}

/** Settings of the `glob` tool, as stored. */
export interface GlobToolConfig {
  enabled: boolean
  name: 'glob'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'glob'
}

/** Settings for the `glob` tool. */
export interface GlobToolConfigParams {
  name: 'glob'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'glob'
}

/** Settings of the `grep` tool, as stored. */
export interface GrepToolConfig {
  enabled: boolean
  name: 'grep'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'grep'
}

/** Settings for the `grep` tool. */
export interface GrepToolConfigParams {
  name: 'grep'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'grep'
}

/** Settings of one tool of an MCP server, as stored. */
export interface MCPToolConfig {
  enabled: boolean
  name: string
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
}

/** Settings for one tool of an MCP server. */
export interface MCPToolConfigParams {
  name: string
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
}

/** The tools of one MCP server, as stored. */
export interface MCPToolset {
  /** Settings of single tools; they go before `default_config`. */
  configs: MCPToolConfig[]
  default_config: MCPToolsetDefaultConfig
  /** The server, by its name in `mcp_servers`. */
  mcp_server_name: string
  type: 'mcp_toolset'
}

/** What holds for every tool of the server without an entry of its own. */
export interface MCPToolsetDefaultConfig {
  enabled: boolean
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
}

/** What shall hold for every tool of the server without an entry of its own. */
export interface MCPToolsetDefaultConfigParams {
  /** Default true. */
  enabled?: boolean | null
  /**
   * Default `always_ask`.
   * Default {"type":"always_ask"}.
   */
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
}

/** Give the agent the tools of one of its MCP servers. */
export interface MCPToolsetParams {
  /** The server, by its name in `mcp_servers`. */
  mcp_server_name: string
  type: 'mcp_toolset'
  /** Settings of single tools, by name; such an entry has no `type`. They go before `default_config`. */
  configs?: MCPToolConfigParams[]
  default_config?: MCPToolsetDefaultConfigParams | null
}

/** Settings of the `read` tool, as stored. */
export interface ReadToolConfig {
  enabled: boolean
  name: 'read'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'read'
}

/** Settings for the `read` tool, which skills need. */
export interface ReadToolConfigParams {
  name: 'read'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'read'
}

/** Roughly where the user is, for search results that depend on the place. */
export interface UserLocation {
  type: 'approximate'
  city?: string | null
  country?: string | null
  region?: string | null
  timezone?: string | null
}

/** Settings of the `web_fetch` tool, as stored. The tool runs on the server, also in self-hosted environments. */
export interface WebFetchToolConfig {
  enabled: boolean
  name: 'web_fetch'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'web_fetch'
  /** Where a URL may come from. Added after August 2026, so an older server or recording may lack it. */
  url_sources: WebFetchURLSources | null
  allowed_domains?: string[]
  blocked_domains?: string[]
  max_content_tokens?: number | null
}

/** Settings for the `web_fetch` tool. Allow hosts or block hosts, but not both. */
export interface WebFetchToolConfigParams {
  name: 'web_fetch'
  /** The only hosts that may be fetched. Plain host names without a path – no addresses, no bare suffixes. */
  allowed_domains?: string[]
  /** Hosts that may not be fetched. Plain host names without a path – no addresses, no bare suffixes. */
  blocked_domains?: string[]
  enabled?: boolean | null
  max_content_tokens?: number | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'web_fetch'
  /** Where a URL may come from. */
  url_sources?: WebFetchURLSourcesParams | null
}

/** URLs from everywhere in this part count. */
export interface WebFetchURLSourceAll {
  type: 'all'
}

/** URLs from the results of all but the named tools count. */
export interface WebFetchURLSourceExcept {
  tools: WebFetchURLSourceToolReference[]
  type: 'except'
}

/** No URLs from this part count. */
export interface WebFetchURLSourceNone {
  type: 'none'
}

/** Only URLs from the results of the named tools count. */
export interface WebFetchURLSourceOnly {
  tools: WebFetchURLSourceToolReference[]
  type: 'only'
}

/** All or none, as a word. */
export type WebFetchURLSourceShorthand = 'all' | 'none'

/** From which tools' results a URL may come. */
export type WebFetchURLSourceToolFilter =
  | WebFetchURLSourceAll
  | WebFetchURLSourceNone
  | WebFetchURLSourceOnly
  | WebFetchURLSourceExcept
  | UnknownVariant

/** From which tools' results a URL may come. */
export type WebFetchURLSourceToolFilterInput = WebFetchURLSourceAll | WebFetchURLSourceNone | WebFetchURLSourceOnly | WebFetchURLSourceExcept

/** From which tools' results a URL may come, as a word or as an object. */
export type WebFetchURLSourceToolFilterParams = WebFetchURLSourceShorthand | WebFetchURLSourceToolFilterInput

/** A tool, by its name. */
export interface WebFetchURLSourceToolReference {
  name: string
  type: 'tool_reference'
}

/** Whether URLs that the user wrote count. */
export type WebFetchURLSourceUserInput = WebFetchURLSourceAll | WebFetchURLSourceNone | UnknownVariant

/** Whether URLs that the user wrote count. */
export type WebFetchURLSourceUserInputInput = WebFetchURLSourceAll | WebFetchURLSourceNone

/** Whether URLs that the user wrote count, as a word or as an object. */
export type WebFetchURLSourceUserInputParams = WebFetchURLSourceShorthand | WebFetchURLSourceUserInputInput

/** Which parts of a conversation may supply the URLs to fetch, as stored. */
export interface WebFetchURLSources {
  client_tool_results: WebFetchURLSourceToolFilter | null
  server_tool_results: WebFetchURLSourceToolFilter | null
  user_input: WebFetchURLSourceUserInput | null
}

/** Which parts of a conversation may supply the URLs to fetch. */
export interface WebFetchURLSourcesParams {
  client_tool_results?: WebFetchURLSourceToolFilterParams | null
  server_tool_results?: WebFetchURLSourceToolFilterParams | null
  user_input?: WebFetchURLSourceUserInputParams | null
}

/** Settings of the `web_search` tool, as stored. The tool runs on the server, also in self-hosted environments. */
export interface WebSearchToolConfig {
  enabled: boolean
  name: 'web_search'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'web_search'
  allowed_domains?: string[]
  blocked_domains?: string[]
  user_location?: UserLocation | null
}

/** Settings for the `web_search` tool. Allow hosts or block hosts, but not both. */
export interface WebSearchToolConfigParams {
  name: 'web_search'
  /** The only hosts that results may come from. Plain host names – no addresses, no bare suffixes. */
  allowed_domains?: string[]
  /** Hosts that results may not come from. Plain host names – no addresses, no bare suffixes. */
  blocked_domains?: string[]
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'web_search'
  user_location?: UserLocation | null
}

/** Settings of the `write` tool, as stored. */
export interface WriteToolConfig {
  enabled: boolean
  name: 'write'
  permission_policy: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
  type: 'write'
}

/** Settings for the `write` tool. */
export interface WriteToolConfigParams {
  name: 'write'
  enabled?: boolean | null
  permission_policy?: AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | null
  type?: 'write'
}
