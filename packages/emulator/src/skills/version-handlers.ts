import { zipSync } from 'fflate'
import { loadBytes } from '../bytes/stored-bytes.ts'
import { invalidRequest } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { listPage, pageLimit } from '../http/list-page.ts'
import type { DeletedSkillVersion, SkillVersionPage } from '../wire.ts'
import { addVersion } from './add-version.ts'
import { requireOwn } from './handlers.ts'
import { readUpload } from './read-upload.ts'
import type { SkillVersionRecord } from './skill-record.ts'
import { requireReadable, requireSkill, requireVersion, versionsOf, versionView } from './skill-record.ts'

export const skillVersionHandlers: Handlers = {
  async createSkillVersion({ world, params, body }) {
    requireOwn(requireSkill(world, params.skill_id))
    const upload = await readUpload(body)
    return versionView(addVersion(world, requireSkill(world, params.skill_id), upload))
  },

  /** Documented: addressed by id; the alias `latest`, which the official worker sends, is resolved here and nowhere else. */
  getSkillVersion({ world, params }) {
    const skill = requireSkill(world, params.skill_id)
    requireReadable(world, skill)
    const id = params.version === 'latest' ? skill.latest_version_id : params.version
    return versionView(requireVersion(world, skill.id, id))
  },

  listSkillVersions({ world, params, query }) {
    const { id } = requireSkill(world, params.skill_id)
    const page = listPage(versionsOf(world), {
      list: `versions:${id}`,
      order: 'desc', // inferred: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: (version) => version.skill_id === id,
    })
    return { ...page, data: page.data.map(versionView) } satisfies SkillVersionPage
  },

  /** Inferred: the newest that remains becomes the latest, and the last one goes only with its skill. */
  deleteSkillVersion({ world, params }) {
    const skill = requireSkill(world, params.skill_id)
    const { id } = requireVersion(world, skill.id, params.version)
    requireOwn(skill)
    const others = versionsOf(world)
      .values()
      .filter((version) => version.skill_id === skill.id && version.id !== id)
    const newest = others.at(-1)
    if (!newest) throw invalidRequest(`version ${id} is the only one of skill ${skill.id}; delete the skill`)
    versionsOf(world).delete(id)
    if (skill.latest_version_id === id) {
      skill.latest_version_id = newest.id
      skill.updated_at = world.timestamps.next()
    }
    return { id, type: 'skill_version_deleted' } satisfies DeletedSkillVersion
  },

  downloadSkillVersion({ world, params }) {
    const skill = requireSkill(world, params.skill_id)
    requireReadable(world, skill)
    const version = requireVersion(world, skill.id, params.version)
    return {
      kind: 'raw',
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${version.name}.zip"`,
      },
      body: zipOf(version),
    }
  },
}

/** Documented: the slug is the top folder. The times are the version's, so that the same version gives the same bytes. */
function zipOf(version: SkillVersionRecord): Uint8Array<ArrayBuffer> {
  const entries = version.files.map((file) => [`${version.name}/${file.path}`, loadBytes(file.content, file.size)])
  return zipSync(Object.fromEntries(entries), { mtime: version.created_at })
}
