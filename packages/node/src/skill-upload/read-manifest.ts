import { SdkError } from '@org/managed-agents-core'
import { parse } from 'yaml'

/** What the front matter of `SKILL.md` says. */
export interface SkillManifest {
  /** What the skill is called for good: lower-case words with hyphens between them. */
  readonly name: string
  readonly description: string
}

/** Documented: a name of up to 64 characters in kebab case, by default that of the folder; a description of up to 1,024. */
export function readManifest(text: string, { path, folder }: { path: string; folder: string }): SkillManifest {
  const refused = (problem: string) => new SdkError('invalid_argument', `${path}: ${problem}.`)
  const block = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1]
  if (block === undefined) throw refused('it must begin with front matter, between two lines of ---')
  let fields: unknown
  try {
    fields = parse(block)
  } catch {
    throw refused('its front matter is not valid YAML')
  }
  const { name = folder, description } = (fields ?? {}) as Record<string, unknown>
  if (typeof name !== 'string' || name.length > 64 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw refused('its name must be lower-case words with hyphens between them, of at most 64 characters')
  if (typeof description !== 'string' || description.trim() === '' || Array.from(description).length > 1024)
    throw refused('its description must have 1 to 1,024 characters')
  return { name, description }
}
