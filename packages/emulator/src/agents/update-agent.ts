import { conflict, invalidRequest } from '../http/api-failure.ts'
import { mergeMetadata } from '../http/merge-metadata.ts'
import { sameJson } from '../state/same-json.ts'
import type { Agent, UpdateAgentRequest } from '../wire.ts'
import type { World } from '../world.ts'
import type { AgentRecord } from './agent-record.ts'
import { latestVersion } from './agent-record.ts'
import { normalizeSkills, normalizeTools, replaceModel } from './normalize-agent.ts'
import { resolveMultiagent } from './roster.ts'
import { validateAgentParts } from './validate-agent.ts'

/** A partial update; each real change makes the next version, a no-op returns the current one (documented). */
export function updateAgent(world: World, record: AgentRecord, body: UpdateAgentRequest): Agent {
  const current = latestVersion(record)
  // Documented: a version that is sent must be the current one, even for a no-op; omitted, the last write wins.
  if (body.version !== undefined && body.version !== current.version) {
    throw conflict(`version ${body.version} is not the current version ${current.version}`)
  }
  // Recorded: an archived agent answers 400.
  if (record.archived_at) throw invalidRequest(`agent ${record.id} is archived`)
  const next = applyUpdate(world, current, body)
  if (sameJson(next, current)) return current
  const version: Agent = { ...next, version: current.version + 1, updated_at: world.timestamps.next() }
  record.versions.push(version)
  world.announce({ kind: 'agent.updated', id: record.id })
  return version
}

function applyUpdate(world: World, current: Agent, body: UpdateAgentRequest): Agent {
  const model = body.model === undefined ? current.model : replaceModel(current.model, body.model)
  const next: Agent = {
    ...current,
    model,
    name: body.name ?? current.name,
    system: body.system === undefined ? current.system : body.system,
    description: body.description === undefined ? current.description : body.description,
    tools: body.tools === undefined ? current.tools : normalizeTools(body.tools),
    mcp_servers: body.mcp_servers === undefined ? current.mcp_servers : (body.mcp_servers ?? []),
    skills: body.skills === undefined ? current.skills : normalizeSkills(body.skills),
    metadata: mergeMetadata(current.metadata, body.metadata),
  }
  if (body.execution_identity !== undefined) {
    next.execution_identity = body.execution_identity ?? { type: 'service_account' }
  }
  if (body.multiagent !== undefined) {
    const owner = { id: current.id, version: current.version + 1, geo: model.inference_geo }
    next.multiagent = resolveMultiagent(world, body.multiagent, { owner, stored: current.multiagent })
  }
  validateEffective(next, body)
  return next
}

/** Checks the parts of a request against what the agent keeps of the rest. */
function validateEffective(next: Agent, body: UpdateAgentRequest): void {
  if (body.tools === undefined && body.mcp_servers === undefined && body.skills === undefined) return
  validateAgentParts({
    tools: body.tools ?? (body.tools === null ? [] : storedTools(next)),
    mcp_servers: next.mcp_servers,
    skills: next.skills.length > 0 ? [{ type: 'custom', skill_id: 'any' }] : [],
  })
}

function storedTools(agent: Agent): NonNullable<UpdateAgentRequest['tools']> {
  return JSON.parse(JSON.stringify(agent.tools))
}
