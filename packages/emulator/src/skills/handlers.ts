import { invalidRequest } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { listPage, pageLimit } from '../http/list-page.ts'
import type { DeletedSkill, SkillPage } from '../wire.ts'
import { addVersion } from './add-version.ts'
import { readUpload } from './read-upload.ts'
import type { SkillRecord } from './skill-record.ts'
import { requireSkill, skillsOf, skillView, versionsOf } from './skill-record.ts'

export const skillHandlers: Handlers = {
  async createSkill({ world, body }) {
    const upload = await readUpload(body)
    const given = body.get('display_name')
    const displayName = typeof given === 'string' && given !== '' ? given : upload.slug
    if (/[\r\n]/.test(displayName)) throw invalidRequest('display_name: must be a single line')
    const skill: SkillRecord = {
      type: 'skill',
      id: world.newId('skill_'),
      slug: upload.slug,
      display_name: displayName,
      latest_version_id: '',
      source: { type: 'custom' },
      created_at: world.timestamps.next(),
      updated_at: '',
    }
    addVersion(world, skill, upload)
    return skillView(skillsOf(world).insert(skill))
  },

  getSkill: ({ world, params }) => skillView(requireSkill(world, params.skill_id)),

  listSkills({ world, query }) {
    const page = listPage(skillsOf(world), {
      list: 'skills',
      order: 'desc', // inferred: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: ({ source }) => !query.source || source.type === query.source,
    })
    return { ...page, data: page.data.map(skillView) } satisfies SkillPage
  },

  /** Documented: removes all versions. */
  deleteSkill({ world, params }) {
    const skill = requireSkill(world, params.skill_id)
    requireOwn(skill)
    for (const version of versionsOf(world).values()) {
      if (version.skill_id === skill.id) versionsOf(world).delete(version.id)
    }
    skillsOf(world).delete(skill.id)
    return { id: skill.id, type: 'skill_deleted' } satisfies DeletedSkill
  },
}

/** Inferred: skills that come with the API cannot be changed. */
export function requireOwn(skill: SkillRecord): void {
  if (skill.source.type !== 'custom') throw invalidRequest(`skill ${skill.id} is not the workspace's own`)
}
