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
  /** List skills */
  list(params?: ListSkillsParams | null, options?: RequestOptions): PagePromise<Skill, SkillPage>
  /**
   * Create a skill
   *
   * Uploads the files of its first version.
   */
  create(params: CreateSkillParams, options?: RequestOptions): ApiPromise<Skill>
  /** Get a skill */
  retrieve(skillId: string, params?: GetSkillParams | null, options?: RequestOptions): ApiPromise<Skill>
  /**
   * Delete a skill
   *
   * Removes all its versions too.
   */
  delete(skillId: string, params?: DeleteSkillParams | null, options?: RequestOptions): ApiPromise<DeletedSkill>
  readonly versions: SkillsVersions
}

export interface SkillsVersions {
  /** List the versions of a skill */
  list(
    skillId: string,
    params?: ListSkillVersionsParams | null,
    options?: RequestOptions,
  ): PagePromise<SkillVersion, SkillVersionPage>
  /**
   * Create a version of a skill
   *
   * Uploads the files of a new version of the skill.
   */
  create(skillId: string, params: CreateSkillVersionParams, options?: RequestOptions): ApiPromise<SkillVersion>
  /**
   * Get a version of a skill
   *
   * Versions go by their id; whether `latest` is accepted in its place is not documented.
   */
  retrieve(version: string, params: GetSkillVersionParams, options?: RequestOptions): ApiPromise<SkillVersion>
  /** Delete a version of a skill */
  delete(version: string, params: DeleteSkillVersionParams, options?: RequestOptions): ApiPromise<DeletedSkillVersion>
  /** Download a version of a skill */
  download(version: string, params: DownloadSkillVersionParams, options?: RequestOptions): ApiPromise<Response>
}

export interface ListSkillsParams extends WorkspaceIdParam, BetasParam {
  /**
   * Texts differ – up to 1,000, or up to 100.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /** `custom` or `anthropic`. */
  source?: string | null
}

export interface CreateSkillParams extends CreateSkillRequest, WorkspaceIdParam, BetasParam {}

export interface GetSkillParams extends WorkspaceIdParam, BetasParam {}

export interface DeleteSkillParams extends WorkspaceIdParam, BetasParam {}

export interface ListSkillVersionsParams extends WorkspaceIdParam, BetasParam {
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

export interface CreateSkillVersionParams extends CreateSkillVersionRequest, WorkspaceIdParam, BetasParam {}

export interface GetSkillVersionParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `skill_` for skills of the workspace. */
  skill_id: string
}

export interface DeleteSkillVersionParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `skill_` for skills of the workspace. */
  skill_id: string
}

export interface DownloadSkillVersionParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `skill_` for skills of the workspace. */
  skill_id: string
}

/** Folders of instructions and files that agents can use, with their versions. */
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
