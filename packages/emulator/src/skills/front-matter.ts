import { parse } from 'yaml'
import { invalidRequest } from '../http/api-failure.ts'
import { isRecord } from '../validation/containers.ts'

export interface FrontMatter {
  readonly slug: string
  readonly description: string
}

/**
 * What `SKILL.md` says of its skill. Documented: `name` of up to 64 characters in kebab case, else the name of the
 * enclosing folder; `description` of up to 1,024.
 */
export function readFrontMatter(text: string, folder: string): FrontMatter {
  const block = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1]
  if (block === undefined) throw invalidRequest('SKILL.md: must begin with front matter between two lines of ---')
  const fields = parseYaml(block)
  const slug = fields['name'] ?? folder
  if (typeof slug !== 'string' || slug.length > 64 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw invalidRequest('SKILL.md: name must be in kebab case and have at most 64 characters')
  }
  const { description } = fields
  if (typeof description !== 'string' || description.trim() === '' || Array.from(description).length > 1024) {
    throw invalidRequest('SKILL.md: description must have 1 to 1,024 characters')
  }
  return { slug, description }
}

function parseYaml(block: string): Record<string, unknown> {
  let fields: unknown
  try {
    fields = parse(block)
  } catch {
    throw invalidRequest('SKILL.md: the front matter is not valid YAML')
  }
  if (!isRecord(fields)) throw invalidRequest('SKILL.md: the front matter must be a mapping')
  return fields
}
