import { checkMetadata } from '../http/merge-metadata.ts'
import type { Agent, CreateAgentRequest } from '../wire.ts'
import type { World } from '../world.ts'
import { agentsOf } from './agent-record.ts'
import { normalizeModel, normalizeSkills, normalizeTools } from './normalize-agent.ts'
import { resolveMultiagent } from './roster.ts'
import { validateAgentParts } from './validate-agent.ts'

/** Documented: an agent is created at version 1. */
export function createAgent(world: World, body: CreateAgentRequest): Agent {
  checkMetadata(body.metadata)
  validateAgentParts({ tools: body.tools ?? [], mcp_servers: body.mcp_servers ?? [], skills: body.skills ?? [] })
  const id = world.newId('agent_')
  const model = normalizeModel(body.model)
  const owner = { id, version: 1, geo: model.inference_geo }
  const now = world.timestamps.next()
  const agent: Agent = {
    type: 'agent',
    id,
    version: 1,
    name: body.name,
    description: body.description ?? null,
    model,
    system: body.system ?? null,
    tools: normalizeTools(body.tools),
    mcp_servers: body.mcp_servers ?? [],
    skills: normalizeSkills(body.skills),
    multiagent: resolveMultiagent(world, body.multiagent, { owner, stored: null }),
    execution_identity: body.execution_identity ?? { type: 'service_account' },
    metadata: body.metadata ?? {},
    created_at: now,
    updated_at: now,
    archived_at: null,
  }
  agentsOf(world).insert({ id, versions: [agent], archived_at: null })
  world.announce({ kind: 'agent.created', id })
  return agent
}
