// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { Agent, AgentPage, CreateAgentRequest, UpdateAgentRequest } from '../models.gen.ts'
import { archiveAgent, createAgent, getAgent, listAgentVersions, listAgents, updateAgent } from '../operations.gen.ts'

export interface Agents {
  /** listAgents */
  list(params?: ListAgentsParams | null, options?: RequestOptions): PagePromise<Agent, AgentPage>
  /** createAgent */
  create(params: CreateAgentParams, options?: RequestOptions): ApiPromise<Agent>
  /** getAgent */
  retrieve(agentId: string, params?: GetAgentParams | null, options?: RequestOptions): ApiPromise<Agent>
  /** updateAgent */
  update(agentId: string, params?: UpdateAgentParams | null, options?: RequestOptions): ApiPromise<Agent>
  /** archiveAgent */
  archive(agentId: string, params?: ArchiveAgentParams | null, options?: RequestOptions): ApiPromise<Agent>
  readonly versions: AgentsVersions
}

export interface AgentsVersions {
  /** listAgentVersions */
  list(
    agentId: string,
    params?: ListAgentVersionsParams | null,
    options?: RequestOptions,
  ): PagePromise<Agent, AgentPage>
}

export interface ListAgentsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  'created_at[gte]'?: string
  'created_at[lte]'?: string
  /** Default false. */
  include_archived?: boolean
}

export interface CreateAgentParams extends CreateAgentRequest, WorkspaceIdParam, BetasParam {}

export interface GetAgentParams extends WorkspaceIdParam, BetasParam {
  version?: number
}

export interface UpdateAgentParams extends UpdateAgentRequest, WorkspaceIdParam, BetasParam {}

export interface ArchiveAgentParams extends WorkspaceIdParam, BetasParam {}

export interface ListAgentVersionsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
}

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
