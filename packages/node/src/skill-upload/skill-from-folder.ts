import { basename, resolve } from 'node:path'
import type { Uploadable } from '@org/managed-agents-core'
import { SdkError } from '@org/managed-agents-core'
import { readFolder } from './folder-files.ts'
import type { SkillManifest } from './read-manifest.ts'
import { readManifest } from './read-manifest.ts'

/** Options of `skillFromFolder`. */
export interface SkillFromFolderOptions {
  /** Whether to send a file, or to look into a folder, by its path in the skill. Default: unless its name begins with a dot. */
  readonly include?: (path: string) => boolean
  readonly signal?: AbortSignal
}

/** A skill that is fit to be sent: `client.skills.create({ files })`, `client.skills.versions.create(id, { files })`. */
export interface SkillFolder extends SkillManifest {
  /** All below one folder of the skill's name. */
  readonly files: Uploadable[]
}

/** Documented: under 30 MB in all. */
const TOO_MANY_BYTES = 30 * 1024 * 1024
/** What the API refuses in a file name. */
const REFUSED = /[<>:"|?*\\\p{Cc}\uFFFD]/u

/**
 * Reads the folder of a skill and checks it as the API would: `SKILL.md` with its front matter, names, size. Links are
 * followed within the folder only. Throws `invalid_argument` that names the file and says what is wrong with it.
 */
export async function skillFromFolder(folder: string, options: SkillFromFolderOptions = {}): Promise<SkillFolder> {
  const { include = (path) => !basename(path).startsWith('.'), signal } = options
  const found = await readFolder(folder, { include, signal, tooManyBytes: TOO_MANY_BYTES })
  const seen = new Map<string, string>()
  for (const { path } of found) {
    if (REFUSED.test(path))
      throw new SdkError('invalid_argument', `${folder}/${path}: its name has a character that the API refuses.`)
    // Two names that are one where case is ignored or characters are composed.
    const same = path.normalize('NFC').toLowerCase()
    const other = seen.get(same)
    if (other !== undefined)
      throw new SdkError('invalid_argument', `${folder}/${path}: its name is that of ${other} on some file systems.`)
    seen.set(same, path)
  }
  const manifest = found.find(({ path }) => path === 'SKILL.md')
  if (!manifest) throw new SdkError('invalid_argument', `${folder}/SKILL.md is missing.`)
  const text = new TextDecoder().decode(manifest.content)
  const about = readManifest(text, { path: `${folder}/SKILL.md`, folder: basename(resolve(folder)) })
  const files = found.map(({ path, content }) => ({ name: `${about.name}/${path}`, data: content }))
  return { ...about, files }
}
