// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type {
  CreateSkillRequest,
  CreateSkillVersionRequest,
  DeletedSkill,
  DeletedSkillVersion,
  Skill,
  SkillPage,
  SkillVersion,
  SkillVersionPage,
} from '../models.gen.ts'
import {
  createSkill,
  createSkillVersion,
  deleteSkill,
  deleteSkillVersion,
  downloadSkillVersion,
  getSkill,
  getSkillVersion,
  listSkillVersions,
  listSkills,
} from '../operations.gen.ts'

export interface Skills {
  /** listSkills */
  list(params?: ListSkillsParams | null, options?: RequestOptions): PagePromise<Skill, SkillPage>
  /** createSkill */
  create(params: CreateSkillParams, options?: RequestOptions): ApiPromise<Skill>
  /** getSkill */
  retrieve(skillId: string, params?: GetSkillParams | null, options?: RequestOptions): ApiPromise<Skill>
  /** deleteSkill */
  delete(skillId: string, params?: DeleteSkillParams | null, options?: RequestOptions): ApiPromise<DeletedSkill>
  readonly versions: SkillsVersions
}

export interface SkillsVersions {
  /** listSkillVersions */
  list(
    skillId: string,
    params?: ListSkillVersionsParams | null,
    options?: RequestOptions,
  ): PagePromise<SkillVersion, SkillVersionPage>
  /** createSkillVersion */
  create(skillId: string, params: CreateSkillVersionParams, options?: RequestOptions): ApiPromise<SkillVersion>
  /** getSkillVersion */
  retrieve(version: string, params: GetSkillVersionParams, options?: RequestOptions): ApiPromise<SkillVersion>
  /** deleteSkillVersion */
  delete(version: string, params: DeleteSkillVersionParams, options?: RequestOptions): ApiPromise<DeletedSkillVersion>
  /** downloadSkillVersion */
  download(version: string, params: DownloadSkillVersionParams, options?: RequestOptions): ApiPromise<Response>
}

export interface ListSkillsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  source?: string | null
}

export interface CreateSkillParams extends CreateSkillRequest, WorkspaceIdParam, BetasParam {}

export interface GetSkillParams extends WorkspaceIdParam, BetasParam {}

export interface DeleteSkillParams extends WorkspaceIdParam, BetasParam {}

export interface ListSkillVersionsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
}

export interface CreateSkillVersionParams extends CreateSkillVersionRequest, WorkspaceIdParam, BetasParam {}

export interface GetSkillVersionParams extends WorkspaceIdParam, BetasParam {
  skill_id: string
}

export interface DeleteSkillVersionParams extends WorkspaceIdParam, BetasParam {
  skill_id: string
}

export interface DownloadSkillVersionParams extends WorkspaceIdParam, BetasParam {
  skill_id: string
}

export function skills(bind: Bind): Skills {
  return {
    list: bind(listSkills),
    create: bind(createSkill),
    retrieve: bind(getSkill),
    delete: bind(deleteSkill),
    versions: {
      list: bind(listSkillVersions),
      create: bind(createSkillVersion),
      retrieve: bind(getSkillVersion),
      delete: bind(deleteSkillVersion),
      download: bind(downloadSkillVersion),
    },
  }
}
