import { storeBytes } from '../bytes/stored-bytes.ts'
import { invalidRequest } from '../http/api-failure.ts'
import type { FrontMatter } from './front-matter.ts'
import { readFrontMatter } from './front-matter.ts'
import type { SkillFile } from './skill-record.ts'

export interface SkillUpload extends FrontMatter {
  readonly files: readonly SkillFile[]
}

/** Documented: under 30 MB in all. */
const largestUpload = 30 * 1024 * 1024

/** Documented: `files[]`, all below one top folder with `SKILL.md` in it. Inferred: what breaks a rule is a 400. */
export async function readUpload(form: FormData): Promise<SkillUpload> {
  const parts = form.getAll('files[]').filter((part) => part instanceof Blob)
  if (parts.length === 0) throw invalidRequest('files[]: at least one file is required')
  if (parts.reduce((sum, part) => sum + part.size, 0) >= largestUpload) {
    throw invalidRequest('files[]: the files must be under 30 MB in all')
  }
  const paths = parts.map((part) => segmentsOf(part.name))
  const top = paths[0]?.[0] ?? ''
  if (paths.some((segments) => segments[0] !== top)) throw invalidRequest('files[]: all must share one top folder')
  const below = paths.map((segments) => segments.slice(1).join('/'))
  if (new Set(below).size < below.length) throw invalidRequest('files[]: a path is there twice')
  const index = below.indexOf('SKILL.md')
  const manifest = parts[index]
  if (!manifest) throw invalidRequest(`files[]: ${top}/SKILL.md is required`)
  const front = readFrontMatter(await manifest.text(), top)
  const files = await Promise.all(
    parts.map(async (part, position) => ({
      path: below[position] ?? '',
      size: part.size,
      content: storeBytes(new Uint8Array(await part.arrayBuffer())),
    })),
  )
  return { ...front, files }
}

function segmentsOf(name: string): string[] {
  const segments = name.replace(/^\.\//, '').split('/')
  const isBad = (segment: string) => segment === '' || segment === '.' || segment === '..' || segment.includes('\\')
  if (segments.some(isBad)) throw invalidRequest(`files[]: "${name}" is no path below a folder`)
  if (segments.length < 2) throw invalidRequest(`files[]: "${name}" is not below a top folder`)
  return segments
}
