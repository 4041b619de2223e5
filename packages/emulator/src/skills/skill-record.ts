import type { StoredBytes } from '../bytes/stored-bytes.ts'
import { ApiFailure, notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { Skill, SkillVersion } from '../wire.ts'
import type { World } from '../world.ts'
import { prebuiltSkills } from './prebuilt.ts'

export interface SkillRecord extends Skill {
  latest_version_id: string
  updated_at: string
  /** Set by the first upload; every later one must have the same. */
  readonly slug: string
}

export interface SkillVersionRecord extends SkillVersion {
  readonly files: readonly SkillFile[]
}

export interface SkillFile {
  /** Below the top folder. */
  readonly path: string
  readonly size: number
  readonly content: StoredBytes
}

/** Skills of the workspace and those that come with the API, which are there before any other. */
export function skillsOf(world: World): Collection<SkillRecord> {
  const skills = world.collection<SkillRecord>('skills')
  for (const { skill, version } of prebuiltSkills) {
    if (skills.peek(skill.id)) continue
    skills.insert({ ...skill })
    versionsOf(world).insert({ ...version })
  }
  return skills
}

export function versionsOf(world: World): Collection<SkillVersionRecord> {
  return world.collection<SkillVersionRecord>('skill_versions')
}

export function requireSkill(world: World, id: string): SkillRecord {
  const skill = skillsOf(world).get(id)
  if (!skill) throw notFound(`skill ${id} was not found`)
  return skill
}

export function requireVersion(world: World, skillId: string, id: string): SkillVersionRecord {
  requireSkill(world, skillId)
  const version = versionsOf(world).get(id)
  if (version?.skill_id !== skillId) throw notFound(`version ${id} was not found in skill ${skillId}`)
  return version
}

/** Documented: a custom skill can be unreadable after its key was lost. Inferred: listing it still works. */
export function requireReadable(world: World, skill: SkillRecord): void {
  if (skill.source.type !== 'custom' || !world.settings.undecryptableSkills.has(skill.slug)) return
  throw new ApiFailure({
    status: 409,
    type: 'conflict_error',
    message: `skill ${skill.id} cannot be decrypted`,
    errorCode: 'skill_read_blocked_undecryptable',
  })
}

export function skillView({ slug: _slug, ...skill }: SkillRecord): Skill {
  return skill
}

export function versionView({ files: _files, ...version }: SkillVersionRecord): SkillVersion {
  return version
}
