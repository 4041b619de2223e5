// generated from openapi/ by `pnpm generate`; do not edit

import type {
  AgentToolConfig,
  AgentToolConfigParams,
  AgentToolset20260401,
  AgentToolset20260401BashInput,
  AgentToolset20260401EditInput,
  AgentToolset20260401GlobInput,
  AgentToolset20260401GrepInput,
  AgentToolset20260401Params,
  AgentToolset20260401ReadInput,
  AgentToolset20260401WriteInput,
  AgentToolsetDefaultConfig,
  AgentToolsetDefaultConfigParams,
  AlwaysAllowPolicy,
  AlwaysAskPolicy,
  AutoPolicy,
  BashToolConfig,
  BashToolConfigParams,
  CustomTool,
  CustomToolInputSchema,
  CustomToolParams,
  EditToolConfig,
  EditToolConfigParams,
  GlobToolConfig,
  GlobToolConfigParams,
  GrepToolConfig,
  GrepToolConfigParams,
  MCPToolConfig,
  MCPToolConfigParams,
  MCPToolset,
  MCPToolsetDefaultConfig,
  MCPToolsetDefaultConfigParams,
  MCPToolsetParams,
  ReadToolConfig,
  ReadToolConfigParams,
  UserLocation,
  WebFetchToolConfig,
  WebFetchToolConfigParams,
  WebFetchURLSourceAll,
  WebFetchURLSourceExcept,
  WebFetchURLSourceNone,
  WebFetchURLSourceOnly,
  WebFetchURLSourceShorthand,
  WebFetchURLSourceToolFilter,
  WebFetchURLSourceToolFilterInput,
  WebFetchURLSourceToolFilterParams,
  WebFetchURLSourceToolReference,
  WebFetchURLSourceUserInput,
  WebFetchURLSourceUserInputInput,
  WebFetchURLSourceUserInputParams,
  WebFetchURLSources,
  WebFetchURLSourcesParams,
  WebSearchToolConfig,
  WebSearchToolConfigParams,
  WriteToolConfig,
  WriteToolConfigParams,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { closedUnion, openUnion } from '../open.ts'

/** The tool runs without asking. */
export const zAlwaysAllowPolicy: z.ZodType<AlwaysAllowPolicy> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('always_allow')
  }))()

/** Each use of the tool waits for a `user.tool_confirmation`. */
export const zAlwaysAskPolicy: z.ZodType<AlwaysAskPolicy> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('always_ask')
  }))()

/** The server judges each use of the tool – allow, ask or deny. */
export const zAutoPolicy: z.ZodType<AutoPolicy> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('auto')
  }))()

const zBashToolConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings of the `bash` tool, as stored. */
export const zBashToolConfig: z.ZodType<BashToolConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    name: z.literal('bash'),
    permission_policy: zBashToolConfig_permission_policy,
    type: z.literal('bash')
  }))()

const zEditToolConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings of the `edit` tool, as stored. */
export const zEditToolConfig: z.ZodType<EditToolConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    name: z.literal('edit'),
    permission_policy: zEditToolConfig_permission_policy,
    type: z.literal('edit')
  }))()

const zReadToolConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings of the `read` tool, as stored. */
export const zReadToolConfig: z.ZodType<ReadToolConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    name: z.literal('read'),
    permission_policy: zReadToolConfig_permission_policy,
    type: z.literal('read')
  }))()

const zWriteToolConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings of the `write` tool, as stored. */
export const zWriteToolConfig: z.ZodType<WriteToolConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    name: z.literal('write'),
    permission_policy: zWriteToolConfig_permission_policy,
    type: z.literal('write')
  }))()

const zGlobToolConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings of the `glob` tool, as stored. */
export const zGlobToolConfig: z.ZodType<GlobToolConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    name: z.literal('glob'),
    permission_policy: zGlobToolConfig_permission_policy,
    type: z.literal('glob')
  }))()

const zGrepToolConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings of the `grep` tool, as stored. */
export const zGrepToolConfig: z.ZodType<GrepToolConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    name: z.literal('grep'),
    permission_policy: zGrepToolConfig_permission_policy,
    type: z.literal('grep')
  }))()

const zWebFetchToolConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** URLs from everywhere in this part count. */
export const zWebFetchURLSourceAll: z.ZodType<WebFetchURLSourceAll> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('all')
  }))()

/** No URLs from this part count. */
export const zWebFetchURLSourceNone: z.ZodType<WebFetchURLSourceNone> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('none')
  }))()

/** A tool, by its name. */
export const zWebFetchURLSourceToolReference: z.ZodType<WebFetchURLSourceToolReference> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    type: z.literal('tool_reference')
  }))()

/** Only URLs from the results of the named tools count. */
export const zWebFetchURLSourceOnly: z.ZodType<WebFetchURLSourceOnly> = /* @__PURE__ */ (() =>
  z.looseObject({
    tools: z.array(zWebFetchURLSourceToolReference).min(1).max(128),
    type: z.literal('only')
  }))()

/** URLs from the results of all but the named tools count. */
export const zWebFetchURLSourceExcept: z.ZodType<WebFetchURLSourceExcept> = /* @__PURE__ */ (() =>
  z.looseObject({
    tools: z.array(zWebFetchURLSourceToolReference).min(1).max(128),
    type: z.literal('except')
  }))()

/** From which tools' results a URL may come. */
export const zWebFetchURLSourceToolFilter: z.ZodType<WebFetchURLSourceToolFilter> = /* @__PURE__ */ (() =>
  openUnion('type', {
    all: zWebFetchURLSourceAll,
    none: zWebFetchURLSourceNone,
    only: zWebFetchURLSourceOnly,
    except: zWebFetchURLSourceExcept,
  }))()

/** Whether URLs that the user wrote count. */
export const zWebFetchURLSourceUserInput: z.ZodType<WebFetchURLSourceUserInput> = /* @__PURE__ */ (() =>
  openUnion('type', {
    all: zWebFetchURLSourceAll,
    none: zWebFetchURLSourceNone,
  }))()

/** Which parts of a conversation may supply the URLs to fetch, as stored. */
export const zWebFetchURLSources: z.ZodType<WebFetchURLSources> = /* @__PURE__ */ (() =>
  z.looseObject({
    client_tool_results: zWebFetchURLSourceToolFilter.nullable(),
    server_tool_results: zWebFetchURLSourceToolFilter.nullable(),
    user_input: zWebFetchURLSourceUserInput.nullable()
  }))()

/** Settings of the `web_fetch` tool, as stored. The tool runs on the server, also in self-hosted environments. */
export const zWebFetchToolConfig: z.ZodType<WebFetchToolConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    name: z.literal('web_fetch'),
    permission_policy: zWebFetchToolConfig_permission_policy,
    type: z.literal('web_fetch'),
    url_sources: zWebFetchURLSources.nullable(),
    allowed_domains: z.array(z.string()).optional(),
    blocked_domains: z.array(z.string()).optional(),
    max_content_tokens: z.int().nullish()
  }))()

const zWebSearchToolConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Roughly where the user is, for search results that depend on the place. */
export const zUserLocation: z.ZodType<UserLocation> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('approximate'),
    city: z.string().nullish(),
    country: z.string().nullish(),
    region: z.string().nullish(),
    timezone: z.string().nullish()
  }))()

/** Settings of the `web_search` tool, as stored. The tool runs on the server, also in self-hosted environments. */
export const zWebSearchToolConfig: z.ZodType<WebSearchToolConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    name: z.literal('web_search'),
    permission_policy: zWebSearchToolConfig_permission_policy,
    type: z.literal('web_search'),
    allowed_domains: z.array(z.string()).optional(),
    blocked_domains: z.array(z.string()).optional(),
    user_location: zUserLocation.nullish()
  }))()

/** Settings of one built-in tool, as stored. Answers always carry `type`. */
export const zAgentToolConfig: z.ZodType<AgentToolConfig> = /* @__PURE__ */ (() =>
  openUnion('type', {
    bash: zBashToolConfig,
    edit: zEditToolConfig,
    read: zReadToolConfig,
    write: zWriteToolConfig,
    glob: zGlobToolConfig,
    grep: zGrepToolConfig,
    web_fetch: zWebFetchToolConfig,
    web_search: zWebSearchToolConfig,
  }))()

const zAgentToolsetDefaultConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** What holds for every built-in tool without an entry of its own. */
export const zAgentToolsetDefaultConfig: z.ZodType<AgentToolsetDefaultConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    permission_policy: zAgentToolsetDefaultConfig_permission_policy
  }))()

/**
 * The built-in tools of an agent (`bash`, `read`, `write`, `edit`, `glob`, `grep`, `web_fetch`, `web_search`), as
 * stored.
 */
export const zAgentToolset20260401: z.ZodType<AgentToolset20260401> = /* @__PURE__ */ (() =>
  z.looseObject({
    configs: z.array(zAgentToolConfig),
    default_config: zAgentToolsetDefaultConfig,
    type: z.literal('agent_toolset_20260401')
  }))()

const zMCPToolConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings of one tool of an MCP server, as stored. */
export const zMCPToolConfig: z.ZodType<MCPToolConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    name: z.string(),
    permission_policy: zMCPToolConfig_permission_policy
  }))()

const zMCPToolsetDefaultConfig_permission_policy = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** What holds for every tool of the server without an entry of its own. */
export const zMCPToolsetDefaultConfig: z.ZodType<MCPToolsetDefaultConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    permission_policy: zMCPToolsetDefaultConfig_permission_policy
  }))()

/** The tools of one MCP server, as stored. */
export const zMCPToolset: z.ZodType<MCPToolset> = /* @__PURE__ */ (() =>
  z.looseObject({
    configs: z.array(zMCPToolConfig),
    default_config: zMCPToolsetDefaultConfig,
    mcp_server_name: z.string(),
    type: z.literal('mcp_toolset')
  }))()

/** JSON Schema of a custom tool's input. It may not contain `$ref`, nor `oneOf`, `anyOf` or `allOf` at the top. */
export const zCustomToolInputSchema: z.ZodType<CustomToolInputSchema> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('object'),
    properties: z.record(z.string(), z.unknown()).nullish(),
    required: z.array(z.string()).nullish()
  }))()

/**
 * A tool that the caller executes. The agent asks for it by an `agent.custom_tool_use` event, and the caller answers
 * with `user.custom_tool_result`.
 */
export const zCustomTool: z.ZodType<CustomTool> = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    input_schema: zCustomToolInputSchema,
    name: z.string(),
    type: z.literal('custom')
  }))()

const zBashToolConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings for the `bash` tool. */
export const zBashToolConfigParams: z.ZodType<BashToolConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.literal('bash'),
    enabled: z.boolean().nullish(),
    permission_policy: zBashToolConfigParams_permission_policy_1.nullish(),
    type: z.literal('bash').optional()
  }))()

const zEditToolConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings for the `edit` tool. */
export const zEditToolConfigParams: z.ZodType<EditToolConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.literal('edit'),
    enabled: z.boolean().nullish(),
    permission_policy: zEditToolConfigParams_permission_policy_1.nullish(),
    type: z.literal('edit').optional()
  }))()

const zReadToolConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings for the `read` tool, which skills need. */
export const zReadToolConfigParams: z.ZodType<ReadToolConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.literal('read'),
    enabled: z.boolean().nullish(),
    permission_policy: zReadToolConfigParams_permission_policy_1.nullish(),
    type: z.literal('read').optional()
  }))()

const zWriteToolConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings for the `write` tool. */
export const zWriteToolConfigParams: z.ZodType<WriteToolConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.literal('write'),
    enabled: z.boolean().nullish(),
    permission_policy: zWriteToolConfigParams_permission_policy_1.nullish(),
    type: z.literal('write').optional()
  }))()

const zGlobToolConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings for the `glob` tool. */
export const zGlobToolConfigParams: z.ZodType<GlobToolConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.literal('glob'),
    enabled: z.boolean().nullish(),
    permission_policy: zGlobToolConfigParams_permission_policy_1.nullish(),
    type: z.literal('glob').optional()
  }))()

const zGrepToolConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings for the `grep` tool. */
export const zGrepToolConfigParams: z.ZodType<GrepToolConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.literal('grep'),
    enabled: z.boolean().nullish(),
    permission_policy: zGrepToolConfigParams_permission_policy_1.nullish(),
    type: z.literal('grep').optional()
  }))()

const zWebFetchToolConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** All or none, as a word. */
export const zWebFetchURLSourceShorthand: z.ZodType<WebFetchURLSourceShorthand> = /* @__PURE__ */ (() =>
  z.enum(['all', 'none']))()

/** From which tools' results a URL may come. */
export const zWebFetchURLSourceToolFilterInput: z.ZodType<WebFetchURLSourceToolFilterInput> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    all: zWebFetchURLSourceAll,
    none: zWebFetchURLSourceNone,
    only: zWebFetchURLSourceOnly,
    except: zWebFetchURLSourceExcept,
  }))()

/** From which tools' results a URL may come, as a word or as an object. */
export const zWebFetchURLSourceToolFilterParams: z.ZodType<WebFetchURLSourceToolFilterParams> = /* @__PURE__ */ (() =>
  z.union([
    zWebFetchURLSourceShorthand,
    zWebFetchURLSourceToolFilterInput
  ]))()

/** Whether URLs that the user wrote count. */
export const zWebFetchURLSourceUserInputInput: z.ZodType<WebFetchURLSourceUserInputInput> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    all: zWebFetchURLSourceAll,
    none: zWebFetchURLSourceNone,
  }))()

/** Whether URLs that the user wrote count, as a word or as an object. */
export const zWebFetchURLSourceUserInputParams: z.ZodType<WebFetchURLSourceUserInputParams> = /* @__PURE__ */ (() =>
  z.union([
    zWebFetchURLSourceShorthand,
    zWebFetchURLSourceUserInputInput
  ]))()

/** Which parts of a conversation may supply the URLs to fetch. */
export const zWebFetchURLSourcesParams: z.ZodType<WebFetchURLSourcesParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    client_tool_results: zWebFetchURLSourceToolFilterParams.nullish(),
    server_tool_results: zWebFetchURLSourceToolFilterParams.nullish(),
    user_input: zWebFetchURLSourceUserInputParams.nullish()
  }))()

/** Settings for the `web_fetch` tool. Allow hosts or block hosts, but not both. */
export const zWebFetchToolConfigParams: z.ZodType<WebFetchToolConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.literal('web_fetch'),
    allowed_domains: z.array(z.string().min(1).max(255)).min(1).max(64).optional(),
    blocked_domains: z.array(z.string().min(1).max(255)).min(1).max(64).optional(),
    enabled: z.boolean().nullish(),
    max_content_tokens: z.int().gte(1).nullish(),
    permission_policy: zWebFetchToolConfigParams_permission_policy_1.nullish(),
    type: z.literal('web_fetch').optional(),
    url_sources: zWebFetchURLSourcesParams.nullish()
  }))()

const zWebSearchToolConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings for the `web_search` tool. Allow hosts or block hosts, but not both. */
export const zWebSearchToolConfigParams: z.ZodType<WebSearchToolConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.literal('web_search'),
    allowed_domains: z.array(z.string().min(1).max(255)).min(1).max(64).optional(),
    blocked_domains: z.array(z.string().min(1).max(255)).min(1).max(64).optional(),
    enabled: z.boolean().nullish(),
    permission_policy: zWebSearchToolConfigParams_permission_policy_1.nullish(),
    type: z.literal('web_search').optional(),
    user_location: zUserLocation.nullish()
  }))()

/** Settings of one built-in tool, named by `name`. `type` may be left out, for the server infers it from the name. */
export const zAgentToolConfigParams: z.ZodType<AgentToolConfigParams> = /* @__PURE__ */ (() =>
  closedUnion('name', {
    bash: zBashToolConfigParams,
    edit: zEditToolConfigParams,
    read: zReadToolConfigParams,
    write: zWriteToolConfigParams,
    glob: zGlobToolConfigParams,
    grep: zGrepToolConfigParams,
    web_fetch: zWebFetchToolConfigParams,
    web_search: zWebSearchToolConfigParams,
  }))()

/** Input of the `bash` tool, for those who execute it in a self-hosted environment. */
export const zAgentToolset20260401BashInput: z.ZodType<AgentToolset20260401BashInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    command: z.string().optional(),
    restart: z.boolean().optional(),
    timeout_ms: z.int().optional()
  }))()

/** Input of the `edit` tool, for those who execute it in a self-hosted environment. */
export const zAgentToolset20260401EditInput: z.ZodType<AgentToolset20260401EditInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    file_path: z.string(),
    new_string: z.string(),
    old_string: z.string(),
    replace_all: z.boolean().optional()
  }))()

/** Input of the `glob` tool, for those who execute it in a self-hosted environment. */
export const zAgentToolset20260401GlobInput: z.ZodType<AgentToolset20260401GlobInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    pattern: z.string(),
    path: z.string().optional()
  }))()

/** Input of the `grep` tool, for those who execute it in a self-hosted environment. */
export const zAgentToolset20260401GrepInput: z.ZodType<AgentToolset20260401GrepInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    pattern: z.string(),
    path: z.string().optional()
  }))()

const zAgentToolsetDefaultConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** What shall hold for every built-in tool without an entry of its own. */
export const zAgentToolsetDefaultConfigParams: z.ZodType<AgentToolsetDefaultConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean().nullish(),
    permission_policy: zAgentToolsetDefaultConfigParams_permission_policy_1.nullish()
  }))()

/** Give the agent the built-in tools. */
export const zAgentToolset20260401Params: z.ZodType<AgentToolset20260401Params> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('agent_toolset_20260401'),
    configs: z.array(zAgentToolConfigParams).optional(),
    default_config: zAgentToolsetDefaultConfigParams.nullish()
  }))()

/** Input of the `read` tool, for those who execute it in a self-hosted environment. */
export const zAgentToolset20260401ReadInput: z.ZodType<AgentToolset20260401ReadInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    file_path: z.string(),
    view_range: z.array(z.int()).optional()
  }))()

/** Input of the `write` tool, for those who execute it in a self-hosted environment. */
export const zAgentToolset20260401WriteInput: z.ZodType<AgentToolset20260401WriteInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: z.string(),
    file_path: z.string()
  }))()

const zMCPToolConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** Settings for one tool of an MCP server. */
export const zMCPToolConfigParams: z.ZodType<MCPToolConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string().min(1).max(128),
    enabled: z.boolean().nullish(),
    permission_policy: zMCPToolConfigParams_permission_policy_1.nullish()
  }))()

const zMCPToolsetDefaultConfigParams_permission_policy_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    always_allow: zAlwaysAllowPolicy,
    always_ask: zAlwaysAskPolicy,
    auto: zAutoPolicy,
  }))()

/** What shall hold for every tool of the server without an entry of its own. */
export const zMCPToolsetDefaultConfigParams: z.ZodType<MCPToolsetDefaultConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean().nullish(),
    permission_policy: zMCPToolsetDefaultConfigParams_permission_policy_1.nullish()
  }))()

/** Give the agent the tools of one of its MCP servers. */
export const zMCPToolsetParams: z.ZodType<MCPToolsetParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    mcp_server_name: z.string().min(1).max(255),
    type: z.literal('mcp_toolset'),
    configs: z.array(zMCPToolConfigParams).optional(),
    default_config: zMCPToolsetDefaultConfigParams.nullish()
  }))()

/** A tool that the caller executes. Permission policies do not apply to it. */
export const zCustomToolParams: z.ZodType<CustomToolParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    input_schema: zCustomToolInputSchema,
    name: z.string().min(1).max(128).regex(/^[A-Za-z0-9_-]+$/),
    type: z.literal('custom')
  }))()
