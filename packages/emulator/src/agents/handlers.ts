import { decodeCursor, encodeCursor } from '../http/cursor.ts'
import type { Handlers } from '../http/handler.ts'
import { inTimeRange, listPage, pageLimit } from '../http/list-page.ts'
import type { AgentPage } from '../wire.ts'
import { agentsOf, agentVersion, latestVersion, requireAgent } from './agent-record.ts'
import { createAgent } from './create-agent.ts'
import { updateAgent } from './update-agent.ts'

export const agentHandlers: Handlers = {
  createAgent: ({ world, body }) => createAgent(world, body),
  getAgent: ({ world, params, query }) => agentVersion(requireAgent(world, params.agent_id), query.version),
  updateAgent: ({ world, params, body }) => updateAgent(world, requireAgent(world, params.agent_id), body),

  listAgents({ world, query }) {
    const inRange = inTimeRange(query)
    const page = listPage(agentsOf(world), {
      list: 'agents',
      order: 'desc', // inferred: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: (record) =>
        (query.include_archived === true || !record.archived_at) &&
        (!inRange || inRange(record.versions[0]?.created_at ?? '')),
    })
    return { ...page, data: page.data.map(latestVersion) } satisfies AgentPage
  },

  /** One-way (documented); archiving again returns the same record. */
  archiveAgent({ world, params }) {
    const record = requireAgent(world, params.agent_id)
    if (!record.archived_at) {
      record.archived_at = world.timestamps.nextNanos()
      for (const [index, agent] of record.versions.entries()) {
        record.versions[index] = { ...agent, archived_at: record.archived_at }
      }
      world.announce({ kind: 'agent.archived', id: record.id })
    }
    return latestVersion(record)
  },

  listAgentVersions({ world, params, query }) {
    const record = requireAgent(world, params.agent_id)
    const limit = pageLimit(query.limit)
    const list = `versions:${record.id}`
    const cursor = query.page ? decodeCursor(query.page, { list, order: 'desc' }) : undefined
    const before = cursor?.position ?? record.versions.length // inferred: newest first
    const data = record.versions.slice(Math.max(0, before - limit), before).reverse()
    const rest = before - data.length
    return {
      data,
      next_page: rest > 0 ? encodeCursor({ list, order: 'desc', position: rest }) : null,
    } satisfies AgentPage
  },
}
