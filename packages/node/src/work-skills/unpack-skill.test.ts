import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Zippable } from 'fflate'
import { zipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { unpackSkill } from './unpack-skill.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const skill = { 'greeting/SKILL.md': text('---\nname: greeting\n---') }
const attributes = (mode: number) => ({ os: 3, attrs: (mode << 16) >>> 0 })

async function unpack(files: Zippable | Uint8Array) {
  const place = await mkdtemp(join(tmpdir(), 'unpack-'))
  onTestFinished(() => rm(place, { recursive: true }))
  const folder = join(place, 'skill')
  await (await import('node:fs/promises')).mkdir(folder)
  const archive = Buffer.from(files instanceof Uint8Array ? files : zipSync(files))
  const failure = await unpackSkill(archive, { folder, name: 'greeting', signal: new AbortController().signal }).then(
    () => undefined,
    (error: Error) => error.message,
  )
  return { folder, failure, beside: await readdir(place) }
}

/** The archive with every occurrence of one number of four bytes replaced by another. */
function patched(archive: Uint8Array, from: number, to: number): Uint8Array {
  const bytes = Buffer.from(archive)
  const [old, next] = [Buffer.alloc(4), Buffer.alloc(4)]
  old.writeUInt32LE(from)
  next.writeUInt32LE(to)
  for (let at = bytes.indexOf(old); at >= 0; at = bytes.indexOf(old, at + 4)) next.copy(bytes, at)
  return bytes
}

describe('a skill', () => {
  it('is unpacked without its folder, with modes of ours; programs stay programs', async () => {
    const { folder, failure } = await unpack({
      ...skill,
      'greeting/scripts/': new Uint8Array(0),
      'greeting/scripts/run.sh': [text('echo'), attributes(0o100755)],
      'greeting/open.txt': [text('x'), attributes(0o100666)],
    })
    expect(failure).toBeUndefined()
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'SKILL.md',
      'open.txt',
      'scripts',
      'scripts/run.sh',
    ])
    const mode = async (path: string) => ((await stat(join(folder, path))).mode & 0o777).toString(8)
    expect([await mode('scripts/run.sh'), await mode('open.txt'), await mode('scripts')]).toEqual(['700', '600', '700'])
    expect(await readFile(join(folder, 'SKILL.md'), 'utf8')).toContain('greeting')
  })

  it.each<[string, Zippable | Uint8Array]>([
    ['a name with ..', { ...skill, '../evil.txt': text('x') }],
    ['a name with .. inside', { ...skill, 'greeting/../../evil.txt': text('x') }],
    ['an absolute name', { ...skill, '/tmp/evil.txt': text('x') }],
    ['a backslash', { ...skill, 'greeting\\..\\..\\evil.txt': text('x') }],
    ['a drive letter', { ...skill, 'C:/evil.txt': text('x') }],
    ['a symbolic link', { ...skill, 'greeting/link': [text('/etc/passwd'), attributes(0o120777)] }],
    ['a named pipe', { ...skill, 'greeting/pipe': [new Uint8Array(0), attributes(0o010644)] }],
    ['a device', { ...skill, 'greeting/device': [new Uint8Array(0), attributes(0o020644)] }],
    ['two names that differ by case', { ...skill, 'greeting/a.txt': text('1'), 'greeting/A.txt': text('2') }],
    [
      'too many files',
      Object.fromEntries([
        ...Object.entries(skill),
        ...Array.from({ length: 5001 }, (_, n) => [`greeting/${n}`, new Uint8Array(0)] as const),
      ]),
    ],
    ['a bomb', { ...skill, 'greeting/bomb': new Uint8Array(90_000_000) }],
    ['a file larger than it says', patched(zipSync({ ...skill, 'greeting/big': new Uint8Array(70_001) }), 70_001, 17)],
    [
      'a file smaller than it says',
      patched(zipSync({ ...skill, 'greeting/big': new Uint8Array(70_001) }), 70_001, 70_002),
    ],
    ['no SKILL.md', { 'greeting/README.md': text('x') }],
    ['an end that is missing', zipSync(skill).slice(0, -10)],
    ['bytes that are no archive', text('not a zip')],
  ])('with %s is refused, and nothing lies beside its folder', async (_name, files) => {
    const { failure, beside } = await unpack(files)
    expect(failure).toBeDefined()
    expect(beside).toEqual(['skill'])
  })

  it('that was damaged is refused by its checksum', async () => {
    const archive = Buffer.from(zipSync({ 'greeting/SKILL.md': [text('hello hello'), { level: 0 }] }))
    const at = archive.indexOf('hello')
    archive[at] = 'j'.charCodeAt(0)
    expect((await unpack(archive)).failure).toMatch(/checksum|CRC/i)
  })
})
