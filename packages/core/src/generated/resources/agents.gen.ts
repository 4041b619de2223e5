// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { Agent, AgentPage, CreateAgentRequest, UpdateAgentRequest } from '../models.gen.ts'
import { archiveAgent, createAgent, getAgent, listAgentVersions, listAgents, updateAgent } from '../operations.gen.ts'

export interface Agents {
  /**
   * List agents
   *
   * Archived agents are left out unless asked for.
   */
  list(params?: ListAgentsParams | null, options?: RequestOptions): PagePromise<Agent, AgentPage>
  /**
   * Create an agent
   *
   * Stores the definition as version 1. Everything is checked here – names and roster, toolsets against servers, domain
   * lists, speed and region against the model. The model's default effort is filled in and returned.
   */
  create(params: CreateAgentParams, options?: RequestOptions): ApiPromise<Agent>
  /**
   * Get an agent
   *
   * The newest version, or the one that is asked for. Archived agents stay readable.
   */
  retrieve(agentId: string, params?: GetAgentParams | null, options?: RequestOptions): ApiPromise<Agent>
  /**
   * Update an agent
   *
   * A partial update. Scalars and arrays are replaced whole, metadata is merged key by key, and null deletes a key.
   * Every effective change makes a new version and emits `agent.updated`; a request that changes nothing returns the
   * current version and emits nothing.
   *
   * Send `version` to be told (409) when somebody else was faster. Without it the last write wins. A repeated update
   * with `version` answers 409 although the first one took effect, so read the agent again before giving up.
   */
  update(agentId: string, params?: UpdateAgentParams | null, options?: RequestOptions): ApiPromise<Agent>
  /**
   * Archive an agent
   *
   * There is no way back. The agent becomes read-only; running sessions go on, new sessions and deployments are
   * refused, and its deployments are archived with it.
   */
  archive(agentId: string, params?: ArchiveAgentParams | null, options?: RequestOptions): ApiPromise<Agent>
  readonly versions: AgentsVersions
}

export interface AgentsVersions {
  /**
   * List the versions of an agent
   *
   * Each entry is a full agent.
   */
  list(
    agentId: string,
    params?: ListAgentVersionsParams | null,
    options?: RequestOptions,
  ): PagePromise<Agent, AgentPage>
}

export interface ListAgentsParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /** Not created before this time. */
  'created_at[gte]'?: string
  /** Not created after this time. */
  'created_at[lte]'?: string
  /**
   * Whether archived ones are listed too.
   * Default false.
   */
  include_archived?: boolean
}

export interface CreateAgentParams extends CreateAgentRequest, WorkspaceIdParam, BetasParam {}

export interface GetAgentParams extends WorkspaceIdParam, BetasParam {
  /** Left out means the newest version. */
  version?: number
}

export interface UpdateAgentParams extends UpdateAgentRequest, WorkspaceIdParam, BetasParam {}

export interface ArchiveAgentParams extends WorkspaceIdParam, BetasParam {}

export interface ListAgentVersionsParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
}

/** Versioned definitions of what sessions run: model, instructions, tools, MCP servers, skills and roster. */
export function agents(bind: Bind): Agents {
  return {
    list: bind(listAgents),
    create: bind(createAgent),
    retrieve: bind(getAgent),
    update: bind(updateAgent),
    archive: bind(archiveAgent),
    versions: {
      list: bind(listAgentVersions),
    },
  }
}
