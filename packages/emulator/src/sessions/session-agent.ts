import type { AgentRecord } from '../agents/agent-record.ts'
import { agentsOf, agentVersion, latestVersion } from '../agents/agent-record.ts'
import { normalizeModel, normalizeSkills, normalizeTools } from '../agents/normalize-agent.ts'
import { validateAgentParts } from '../agents/validate-agent.ts'
import { invalidRequest } from '../http/api-failure.ts'
import type {
  Advisor,
  Agent,
  AgentReference,
  AgentWithOverridesParams,
  CreateSessionRequest,
  SessionAgent,
  SessionMultiagent,
  SessionThreadAgent,
} from '../wire.ts'
import type { World } from '../world.ts'

const snapshots = new WeakMap<Agent, SessionAgent>()

/** The effective snapshot for a session, from any of the forms that a create accepts (documented). */
export function resolveSessionAgent(world: World, form: CreateSessionRequest['agent']): SessionAgent {
  const id = typeof form === 'string' ? form : form.id
  const record = agentsOf(world).get(id)
  if (!record) throw invalidRequest(`agent: ${id} was not found`)
  if (record.archived_at) throw invalidRequest(`agent: ${id} is archived`)
  const agent = agentVersion(record, typeof form === 'string' ? undefined : form.version)
  if (typeof form !== 'string' && form.type === 'agent_with_overrides') return withOverrides(world, agent, form)
  return snapshotOf(world, agent)
}

/** Sessions of one agent version share its snapshot; nothing ever changes one in place. */
function snapshotOf(world: World, agent: Agent): SessionAgent {
  let snapshot = snapshots.get(agent)
  if (!snapshot) {
    snapshot = { ...threadAgentOf(agent), multiagent: snapshotRoster(world, agent) }
    snapshots.set(agent, snapshot)
  }
  return snapshot
}

export function threadAgentOf(agent: Agent): SessionThreadAgent {
  const { id, version, name, description, model, system, tools, mcp_servers, skills, execution_identity } = agent
  return {
    type: 'agent',
    id,
    version,
    name,
    description,
    model,
    system,
    tools,
    mcp_servers,
    skills,
    execution_identity,
  }
}

/**
 * Documented: omitted inherits, null or `[]` clears, a value replaces whole. `model` cannot be null; `tools` cannot be
 * cleared while skills remain; servers cannot be cleared while a toolset points to them; effort of a model override is
 * ignored, and the agent's is lost too.
 */
function withOverrides(world: World, agent: Agent, form: AgentWithOverridesParams): SessionAgent {
  if (form.model === null) throw invalidRequest('agent_model_required: model cannot be null')
  const tools = form.tools === undefined ? agent.tools : normalizeTools(form.tools)
  const servers = form.mcp_servers === undefined ? agent.mcp_servers : (form.mcp_servers ?? [])
  const skills = form.skills === undefined ? agent.skills : normalizeSkills(form.skills)
  validateAgentParts({
    tools: form.tools === undefined ? JSON.parse(JSON.stringify(agent.tools)) : (form.tools ?? []),
    mcp_servers: servers,
    skills: skills.length > 0 ? [{ type: 'custom', skill_id: 'any' }] : [],
  })
  return {
    ...snapshotOf(world, agent),
    model: form.model === undefined ? agent.model : { ...normalizeModel(form.model), effort: { type: 'high' } },
    system: form.system === undefined ? agent.system : form.system,
    tools,
    mcp_servers: servers,
    skills,
  }
}

function snapshotRoster(world: World, agent: Agent): SessionMultiagent | null {
  const { multiagent } = agent
  if (multiagent?.type === 'coordinator') {
    return {
      type: 'coordinator',
      agents: multiagent.agents.flatMap((entry): (SessionThreadAgent | Advisor)[] => {
        if (entry.type === 'advisor') return [entry]
        return entry.type === 'agent' ? members(world, agent, [entry]) : []
      }),
    }
  }
  if (multiagent?.type !== 'multiagent_20261001') return null
  const { advisor, subagents, workflows } = multiagent
  return {
    type: 'multiagent_20261001',
    advisor,
    subagents:
      subagents.type === 'enabled'
        ? { ...subagents, predefined_agents: members(world, agent, subagents.predefined_agents) }
        : { type: 'disabled' },
    workflows:
      workflows.type === 'enabled'
        ? { ...workflows, predefined_agents: members(world, agent, workflows.predefined_agents) }
        : { type: 'disabled' },
  }
}

function members(world: World, owner: Agent, references: readonly AgentReference[]): SessionThreadAgent[] {
  return references.flatMap((reference) => {
    if (reference.id === owner.id) return [threadAgentOf(owner)]
    const record: AgentRecord | undefined = agentsOf(world).get(reference.id)
    return record ? [threadAgentOf(record.versions[reference.version - 1] ?? latestVersion(record))] : []
  })
}
