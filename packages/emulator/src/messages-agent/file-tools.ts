import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { WorkFolder } from './work-folder.ts'

type Input = Readonly<Record<string, unknown>>

const maxReadChars = 256 * 1024
const maxFound = 200

const given = (input: Input, name: string): string => {
  const value = input[name]
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string`)
  return value
}

export async function readTool(folder: WorkFolder, input: Input): Promise<string> {
  return (await readFile(folder.inside(given(input, 'file_path')), 'utf8')).slice(0, maxReadChars)
}

export async function writeTool(folder: WorkFolder, input: Input): Promise<string> {
  const path = folder.inside(given(input, 'file_path'))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, given(input, 'content'))
  return `Wrote ${given(input, 'file_path')}`
}

export async function editTool(folder: WorkFolder, input: Input): Promise<string> {
  const path = folder.inside(given(input, 'file_path'))
  const [before, after] = [given(input, 'old_string'), given(input, 'new_string')]
  const parts = (await readFile(path, 'utf8')).split(before)
  if (before === '' || parts.length !== 2) throw new Error(`old_string occurs ${parts.length - 1} times, not once`)
  await writeFile(path, parts.join(after))
  return `Edited ${given(input, 'file_path')}`
}

export async function globTool(folder: WorkFolder, input: Input): Promise<string> {
  const files = await filesOf(folder, given(input, 'pattern'))
  return files.slice(0, maxFound).join('\n') || '(no files)'
}

export async function grepTool(folder: WorkFolder, input: Input): Promise<string> {
  const expression = new RegExp(given(input, 'pattern'))
  const found: string[] = []
  for (const file of await filesOf(folder, typeof input['glob'] === 'string' ? input['glob'] : '**')) {
    const lines = (await readFile(join(folder.path, file), 'utf8')).split('\n')
    lines.forEach((line, index) => {
      if (expression.test(line)) found.push(`${file}:${index + 1}:${line.slice(0, 500)}`)
    })
    if (found.length >= maxFound) break
  }
  return found.slice(0, maxFound).join('\n') || '(no matches)'
}

/** Plain files whose path in the folder matches, in order; links are not followed. */
async function filesOf(folder: WorkFolder, pattern: string): Promise<string[]> {
  const matches = globExpression(pattern.replace(/^(\.\/|\/mnt\/session\/)/, ''))
  const entries = await readdir(folder.path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder.path, join(entry.parentPath, entry.name)))
    .filter((path) => matches.test(path))
    .sort()
}

/** `**` spans folders, `*` and `?` do not, `{a,b}` is a choice. */
function globExpression(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[.+^$()|[\]\\{}]/g, (part) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.length > 1) return `(?:${part.slice(1, -1).split(',').map(escaped).join('|')})`
    return escaped(part)
  })
  return new RegExp(`^${source}$`)
}

const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')
