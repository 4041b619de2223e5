import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { skillFromFolder } from './skill-from-folder.ts'

const front = (fields: string) => `---\n${fields}\n---\nSay hello.\n`
const good = front('name: greeting\ndescription: Says hello.')
let place: string
let folder: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'skill-'))
  folder = join(place, 'greeting')
  write({ 'SKILL.md': good })
})
afterEach(() => rmSync(place, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const names = (files: readonly unknown[]) => files.map((file) => (file as { name: string }).name)

it('gives the files of a folder below the name of the skill, and what it says of itself', async () => {
  write({ 'scripts/run.sh': 'echo hello', 'data/a b.txt': 'x', '.env': 'SECRET', '.git/config': 'x' })
  const { name, description, files } = await skillFromFolder(folder)
  expect({ name, description }).toEqual({ name: 'greeting', description: 'Says hello.' })
  expect(names(files)).toEqual(['greeting/SKILL.md', 'greeting/data/a b.txt', 'greeting/scripts/run.sh'])
  expect(new TextDecoder().decode((files[2] as { data: Uint8Array }).data)).toBe('echo hello')
})

it('takes its name from the folder where the front matter has none, and sends what it is told to', async () => {
  write({ 'SKILL.md': front('description: Says hello.'), '.hidden': 'x', 'notes/a.txt': 'x' })
  const { name, files } = await skillFromFolder(`${folder}/`, { include: (path) => path !== 'notes' })
  expect([name, ...names(files)]).toEqual(['greeting', 'greeting/.hidden', 'greeting/SKILL.md'])
})

it('follows a link to a file of the folder', async () => {
  write({ 'data/a.txt': 'content' })
  symlinkSync('data/a.txt', join(folder, 'link.txt'))
  const { files } = await skillFromFolder(folder)
  expect(new TextDecoder().decode((files[2] as { data: Uint8Array }).data)).toBe('content')
})

describe('a folder is refused, by the name of the file,', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['without front matter', { 'SKILL.md': '# Hello' }, /greeting\/SKILL\.md: it must begin with front matter/],
    ['with an unfinished one', { 'SKILL.md': '---\nname: x' }, /SKILL\.md: it must begin with front matter/],
    ['with one that is no YAML', { 'SKILL.md': front('name: [') }, /SKILL\.md: its front matter is not valid YAML/],
    ['with an empty one', { 'SKILL.md': front('') }, /SKILL\.md: its description must have/],
    ['with a name in capitals', { 'SKILL.md': front('name: Greeting\ndescription: x') }, /SKILL\.md: its name must be/],
    ['with a long name', { 'SKILL.md': front(`name: ${'a'.repeat(65)}\ndescription: x`) }, /at most 64 characters/],
    ['with a name that is no text', { 'SKILL.md': front('name: 5\ndescription: x') }, /SKILL\.md: its name must be/],
    ['without a description', { 'SKILL.md': front('name: greeting') }, /SKILL\.md: its description must have/],
    ['with a long description', { 'SKILL.md': front(`description: ${'a'.repeat(1025)}`) }, /1 to 1,024 characters/],
    ['with a character in a name', { 'what?.txt': 'x' }, /greeting\/what\?\.txt: its name has a character/],
    ['with a backslash in a name', { 'a\\b.txt': 'x' }, /its name has a character/],
    ['with two names that differ by case', { 'a.txt': 'x', 'A.txt': 'x' }, /a\.txt: its name is that of A\.txt/],
  ])('%s', async (_, files, message) => {
    write(files)
    const refused = expect(skillFromFolder(folder)).rejects
    await refused.toMatchObject({ code: 'invalid_argument', message: expect.stringMatching(message) })
  })

  it.each<[string, () => void, RegExp]>([
    ['without SKILL.md', () => rmSync(join(folder, 'SKILL.md')), /greeting\/SKILL\.md is missing/],
    ['that is not there', () => rmSync(folder, { recursive: true }), /greeting does not exist/],
    [
      'with a link out of it',
      () => symlinkSync('/etc/hostname', join(folder, 'link')),
      /greeting\/link leads out of the folder/,
    ],
    [
      'with a link upwards',
      () => symlinkSync('../secret', join(folder, 'link')),
      /greeting\/link leads out of the folder/,
    ],
    ['with a link to a folder', () => symlinkSync('.', join(folder, 'link')), /greeting\/link is no regular file/],
    ['with a link to nothing', () => symlinkSync('none', join(folder, 'link')), /greeting\/link is no regular file/],
    [
      'with a link in a circle',
      () => symlinkSync('link', join(folder, 'link')),
      /greeting\/link has too many symbolic links/,
    ],
    ['with a pipe', () => execFileSync('mkfifo', [join(folder, 'pipe')]), /greeting\/pipe is no regular file/],
    ['of 30 MB', () => sparse(30 * 1024 * 1024), /too large: with big\.bin it has \d+ bytes/],
  ])('%s', async (_, spoil, message) => {
    writeFileSync(join(place, 'secret'), 'CANARY')
    spoil()
    await expect(skillFromFolder(folder)).rejects.toMatchObject({
      code: 'invalid_argument',
      message: expect.stringMatching(message),
    })
  })

  function sparse(bytes: number): void {
    write({ 'big.bin': '' })
    truncateSync(join(folder, 'big.bin'), bytes)
  }
})
