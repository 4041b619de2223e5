import { invalidRequest } from '../http/api-failure.ts'
import type { World } from '../world.ts'
import type { SkillUpload } from './read-upload.ts'
import type { SkillRecord, SkillVersionRecord } from './skill-record.ts'
import { versionsOf } from './skill-record.ts'

/** Documented: every upload must resolve to the slug of the first; the newest is the latest version. */
export function addVersion(world: World, skill: SkillRecord, upload: SkillUpload): SkillVersionRecord {
  if (upload.slug !== skill.slug) throw invalidRequest(`SKILL.md: name must be ${skill.slug}, as in the first upload`)
  const version = versionsOf(world).insert({
    type: 'skill_version',
    id: world.newId('skver_'),
    skill_id: skill.id,
    name: skill.slug,
    description: upload.description,
    created_at: world.timestamps.next(),
    files: upload.files,
  })
  skill.latest_version_id = version.id
  skill.updated_at = version.created_at
  return version
}
