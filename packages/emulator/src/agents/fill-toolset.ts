import type { AgentToolset20260401, AgentToolset20260401Params, MCPToolset, MCPToolsetParams } from '../wire.ts'

type BuiltInConfig = AgentToolset20260401['configs'][number]

/** Replies always carry every default (documented): policies, switches, the type of each built-in tool. */
export function fillToolset(toolset: AgentToolset20260401Params | MCPToolsetParams): AgentToolset20260401 | MCPToolset {
  // Documented: built-in tools are allowed by default, tools of MCP servers ask.
  const fallback =
    toolset.type === 'mcp_toolset' ? ({ type: 'always_ask' } as const) : ({ type: 'always_allow' } as const)
  const defaults = {
    enabled: toolset.default_config?.enabled ?? true,
    permission_policy: toolset.default_config?.permission_policy ?? fallback,
  }
  if (toolset.type === 'mcp_toolset') {
    return {
      type: toolset.type,
      mcp_server_name: toolset.mcp_server_name,
      default_config: defaults,
      configs: (toolset.configs ?? []).map((config) => ({
        name: config.name,
        enabled: config.enabled ?? defaults.enabled,
        permission_policy: config.permission_policy ?? defaults.permission_policy,
      })),
    }
  }
  return {
    type: toolset.type,
    default_config: defaults,
    configs: (toolset.configs ?? []).map((config) => fillBuiltIn(config, defaults)),
  }
}

function fillBuiltIn(
  config: NonNullable<AgentToolset20260401Params['configs']>[number],
  defaults: AgentToolset20260401['default_config'],
): BuiltInConfig {
  const common = {
    enabled: config.enabled ?? defaults.enabled,
    permission_policy: config.permission_policy ?? defaults.permission_policy,
  }
  if (config.name === 'web_fetch') {
    const { url_sources: sources, ...rest } = config
    return { ...rest, type: 'web_fetch', ...common, url_sources: sources ? fillUrlSources(sources) : null }
  }
  if (config.name === 'web_search') return { ...config, type: 'web_search', ...common }
  return builtIn(config.name, common)
}

function builtIn(
  name: 'bash' | 'edit' | 'read' | 'write' | 'glob' | 'grep',
  common: Pick<BuiltInConfig & { type: 'bash' }, 'enabled' | 'permission_policy'>,
): BuiltInConfig {
  switch (name) {
    case 'bash':
      return { type: name, name, ...common }
    case 'edit':
      return { type: name, name, ...common }
    case 'read':
      return { type: name, name, ...common }
    case 'write':
      return { type: name, name, ...common }
    case 'glob':
      return { type: name, name, ...common }
    case 'grep':
      return { type: name, name, ...common }
  }
}

type WebFetch = Extract<BuiltInConfig, { name: 'web_fetch' }>
type WebFetchParams = Extract<NonNullable<AgentToolset20260401Params['configs']>[number], { name: 'web_fetch' }>

function fillUrlSources(sources: NonNullable<WebFetchParams['url_sources']>): WebFetch['url_sources'] {
  const filled = <T extends { type: string }>(value: T | 'all' | 'none' | null | undefined) =>
    typeof value === 'string' ? { type: value } : (value ?? null)
  return {
    client_tool_results: filled(sources.client_tool_results),
    server_tool_results: filled(sources.server_tool_results),
    user_input: filled(sources.user_input),
  }
}
