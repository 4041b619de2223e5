// generated from openapi/ by `pnpm generate`; do not edit

import type { Uploadable } from '../../resources/uploadable.ts'

export interface CreateSkillRequest {
  files: Uploadable[]
  display_name?: string | null
}

export interface CreateSkillVersionRequest {
  files: Uploadable[]
}

export interface DeletedSkill {
  id: string
  type: 'skill_deleted'
}

export interface DeletedSkillVersion {
  id: string
  type: 'skill_version_deleted'
}

export interface Skill {
  id: string
  created_at: string
  display_name: string
  latest_version_id: string
  source: SkillSource
  type: 'skill'
  updated_at: string
}

export interface SkillPage {
  data: Skill[]
  next_page: string | null
}

export interface SkillSource {
  type: 'custom' | 'anthropic' | 'anthropic_example' | 'plugin' | (string & {})
}

export interface SkillVersion {
  id: string
  created_at: string
  description: string
  name: string
  skill_id: string
  type: 'skill_version'
}

export interface SkillVersionPage {
  data: SkillVersion[]
  next_page: string | null
}
