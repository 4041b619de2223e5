// generated from openapi/ by `pnpm generate`; do not edit

import type { Uploadable } from '../../resources/uploadable.ts'

/** A new skill, as `multipart/form-data`. */
export interface CreateSkillRequest {
  /**
   * One part per file, whose file name carries the relative path. All lie under one top folder with `SKILL.md` in it,
   * whose front matter has a `name` (up to 64 characters, kebab case) and a `description` (up to 1,024). Under 30 MB in
   * all.
   */
  files: Uploadable[]
  /** Defaults to the name in `SKILL.md`. */
  display_name?: string | null
}

/** The files of a new version, as `multipart/form-data`. */
export interface CreateSkillVersionRequest {
  /** As for a new skill. The name in `SKILL.md` must resolve to the slug of the first upload. */
  files: Uploadable[]
}

/** Confirms that a skill and all its versions are gone. */
export interface DeletedSkill {
  /** Starts with `skill_`. */
  id: string
  type: 'skill_deleted'
}

/** Confirms that a version of a skill is gone. */
export interface DeletedSkillVersion {
  /** Starts with `skver_`. */
  id: string
  type: 'skill_version_deleted'
}

/** A folder of instructions and files that agents can use. */
export interface Skill {
  /** Starts with `skill_`. */
  id: string
  created_at: string
  /** Defaults to the name in `SKILL.md`. */
  display_name: string
  /** Starts with `skver_`. */
  latest_version_id: string
  source: SkillSource
  type: 'skill'
  updated_at: string
}

/** One page of skills. */
export interface SkillPage {
  data: Skill[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** Where a skill comes from. */
export interface SkillSource {
  type: 'custom' | 'anthropic' | 'anthropic_example' | 'plugin' | (string & {})
}

/** One upload of a skill's files. */
export interface SkillVersion {
  /** Starts with `skver_`. */
  id: string
  created_at: string
  description: string
  /** The fixed slug of the skill, as resolved from `SKILL.md`. */
  name: string
  /** Starts with `skill_`. */
  skill_id: string
  type: 'skill_version'
}

/** One page of a skill's versions. */
export interface SkillVersionPage {
  data: SkillVersion[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}
