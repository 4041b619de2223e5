import { storeBytes } from '../bytes/stored-bytes.ts'
import type { SkillRecord, SkillVersionRecord } from './skill-record.ts'

interface Prebuilt {
  readonly skill: SkillRecord
  readonly version: SkillVersionRecord
}

const released = '2025-10-16T00:00:00Z'

/** Skills that come with the API, known by the names of the formats that they write. Their content here is a stand-in. */
export const prebuiltSkills: readonly Prebuilt[] = [
  prebuilt('docx', 'Word', 'Writes and edits Word documents.'),
  prebuilt('pdf', 'PDF', 'Reads, fills in and writes PDF files.'),
  prebuilt('pptx', 'PowerPoint', 'Writes and edits presentations.'),
  prebuilt('xlsx', 'Excel', 'Writes and edits spreadsheets.'),
]

function prebuilt(id: string, displayName: string, description: string): Prebuilt {
  const versionId = `skver_01Prebuilt${id}`
  const text = new TextEncoder().encode(`---\nname: ${id}\ndescription: ${description}\n---\n\nA stand-in.\n`)
  return {
    skill: {
      type: 'skill',
      id,
      slug: id,
      display_name: displayName,
      latest_version_id: versionId,
      source: { type: 'anthropic' },
      created_at: released,
      updated_at: released,
    },
    version: {
      type: 'skill_version',
      id: versionId,
      skill_id: id,
      name: id,
      description,
      created_at: released,
      files: [{ path: 'SKILL.md', size: text.length, content: storeBytes(text) }],
    },
  }
}
