import { invalidRequest } from '../http/api-failure.ts'
import type { CustomToolParams, SkillParams, URLMCPServerParams } from '../wire.ts'
import type { ToolParams } from './normalize-agent.ts'
import { validateWebDomains } from './web-domains.ts'

/** The tools that every session's sandbox has. */
export const builtInToolNames: readonly string[] = [
  'bash',
  'read',
  'write',
  'edit',
  'glob',
  'grep',
  'web_search',
  'web_fetch',
]

export interface AgentParts {
  readonly tools: readonly ToolParams[]
  readonly mcp_servers: readonly URLMCPServerParams[]
  readonly skills: readonly SkillParams[]
}

/** What the schema alone cannot say of an agent's tools, servers and skills. The rules are all documented. */
export function validateAgentParts(parts: AgentParts): void {
  validateCustomTools(parts.tools.filter((tool) => tool.type === 'custom'))
  validateServers(parts)
  for (const toolset of parts.tools) {
    if (toolset.type !== 'agent_toolset_20260401') continue
    toolset.configs?.forEach((config, index) => {
      if (config.name === 'web_fetch' || config.name === 'web_search')
        validateWebDomains(config, `tools.configs[${index}]`)
    })
  }
  if (parts.skills.length > 0 && !canRead(parts.tools)) throw invalidRequest('skills: they need the read tool')
}

function validateCustomTools(tools: readonly CustomToolParams[]): void {
  const names = new Set<string>()
  for (const tool of tools) {
    if (names.has(tool.name)) throw invalidRequest(`tools: the name "${tool.name}" is used twice`)
    if (builtInToolNames.includes(tool.name)) throw invalidRequest(`tools: "${tool.name}" is a built-in tool`)
    if (tool.name.startsWith('mcp__')) throw invalidRequest('tools: a custom name may not start with mcp__')
    if (tool.description.trim() === '') throw invalidRequest(`tools: the description of "${tool.name}" is empty`)
    names.add(tool.name)
    validateInputSchema(tool)
  }
}

function validateInputSchema(tool: CustomToolParams): void {
  const schema = tool.input_schema
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    if (keyword in schema)
      throw invalidRequest(`tools: input_schema of "${tool.name}" may not use ${keyword} at its top level`)
  }
  if (mentionsRef(schema)) throw invalidRequest(`tools: input_schema of "${tool.name}" may not use $ref`)
  for (const name of Object.keys(schema.properties ?? {})) {
    if (!/^[A-Za-z0-9_.-]{1,64}$/.test(name)) {
      throw invalidRequest(
        `tools: property "${name}" of "${tool.name}" must be 1 to 64 of letters, digits, "_", ".", "-"`,
      )
    }
  }
}

function mentionsRef(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!Array.isArray(value) && '$ref' in value) return true
  return Object.values(value).some(mentionsRef)
}

function validateServers({ tools, mcp_servers: servers }: AgentParts): void {
  const names = new Set(servers.map((server) => server.name))
  if (names.size < servers.length) throw invalidRequest('mcp_servers: names must be unique')
  const used = new Set(tools.flatMap((tool) => (tool.type === 'mcp_toolset' ? [tool.mcp_server_name] : [])))
  for (const name of used) if (!names.has(name)) throw invalidRequest(`tools: no MCP server is named "${name}"`)
  for (const name of names) {
    if (!used.has(name)) throw invalidRequest(`mcp_servers: "${name}" is used by no mcp_toolset`)
  }
}

function canRead(tools: readonly ToolParams[]): boolean {
  return tools.some((tool) => {
    if (tool.type !== 'agent_toolset_20260401') return false
    const own = tool.configs?.find((config) => config.name === 'read')?.enabled
    return own ?? tool.default_config?.enabled ?? true
  })
}
