import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { confineFiles } from './confined-files.ts'
import { chooseHold, holdByDescriptor, holdByPath } from './held-directory.ts'
import { ASIDE } from './write-aside.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function setUp(hold = holdByDescriptor) {
  const place = await mkdtemp(join(tmpdir(), 'confined-'))
  onTestFinished(() => rm(place, { recursive: true }))
  const workdir = join(place, 'work')
  await mkdir(join(workdir, 'dir'), { recursive: true })
  await mkdir(join(place, 'outside'))
  await writeFile(join(place, 'outside', 'secret'), 'CANARY')
  await writeFile(join(workdir, 'dir', 'file'), 'inside')
  const files = await confineFiles({ workdir }, hold)
  onTestFinished(() => files.close())
  const read = async (path: string) => {
    const file = await files.open(path)
    try {
      return Buffer.from(await file.read(0, file.size)).toString()
    } finally {
      await file.close()
    }
  }
  return { place, workdir, files, read }
}

describe.each([
  ['by descriptor', holdByDescriptor],
  ['by path, as on other systems', holdByPath],
])('files held %s', (_name, hold) => {
  it.skipIf(process.platform !== 'linux' && hold === holdByDescriptor)(
    'may be linked within, and lead nowhere else',
    async () => {
      const { place, workdir, files, read } = await setUp(hold)
      for (const [name, target] of [
        ['within', 'dir/file'],
        ['round', '../work/dir/file'],
        ['absolute', join(workdir, 'dir')],
        ['out', join(place, 'outside')],
        ['leaf', join(place, 'outside', 'secret')],
        ['dangling', join(place, 'outside', 'new')],
      ] as const)
        await symlink(target, join(workdir, name))
      expect([await read('within'), await read('absolute/file'), await read('dir/../absolute/../dir/file')]).toEqual(
        Array(3).fill('inside'),
      )
      for (const path of [
        'round',
        'out/secret',
        'leaf',
        '../outside/secret',
        join(place, 'outside', 'secret'),
        '/etc/hostname',
      ])
        await expect(read(path)).rejects.toMatchObject({ code: 'outside' })
      for (const path of ['out/new', 'dangling', 'leaf', '../x'])
        await expect(files.replace(path, bytes('x'))).rejects.toMatchObject({ code: 'outside' })
      await files.replace('within', bytes('changed'))
      expect(await readFile(join(workdir, 'dir', 'file'), 'utf8')).toBe('changed')
      expect(await readdir(join(place, 'outside'))).toEqual(['secret'])
    },
  )

  it.skipIf(process.platform !== 'linux' && hold === holdByDescriptor)('tell what is wrong with a path', async () => {
    const { files, read } = await setUp(hold)
    await expect(read('none/x')).rejects.toMatchObject({ code: 'not_found' })
    await expect(read('dir')).rejects.toMatchObject({ code: 'not_a_file' })
    await expect(read('dir/file/x')).rejects.toMatchObject({ code: 'not_a_directory' })
    await expect(read('a\0b')).rejects.toMatchObject({ code: 'invalid' })
    await expect(files.replace('x'.repeat(300), bytes(''))).rejects.toMatchObject({ code: 'invalid' })
  })

  it.skipIf(process.platform !== 'linux' && hold === holdByDescriptor)(
    'are walked from the top, and removed without a link being followed',
    async () => {
      const { place, workdir, files } = await setUp(hold)
      await symlink(join(place, 'outside'), join(workdir, 'out'))
      await symlink('dir/file', join(workdir, 'link'))
      const seen: string[] = []
      for await (const { path } of files.walk('.')) seen.push(path)
      expect(seen).toEqual(['dir', 'dir/file'])
      await expect(files.remove('out/secret')).rejects.toMatchObject({ code: 'outside' })
      await expect(files.remove('link')).rejects.toMatchObject({ code: 'not_a_file' })
      await writeFile(join(workdir, 'top'), '')
      await files.remove('dir/file')
      await files.remove('top')
      expect((await readdir(workdir)).sort()).toEqual(['dir', 'link', 'out'])
      expect(await readdir(join(place, 'outside'))).toEqual(['secret'])
    },
  )
})

it('the machine’s best way is chosen', async () => {
  expect(await chooseHold()).toBe(process.platform === 'linux' ? holdByDescriptor : holdByPath)
})

it('what a killed process was writing is gone when the next one comes, and the folder with it', async () => {
  const { workdir } = await setUp()
  await mkdir(join(workdir, ASIDE))
  await writeFile(join(workdir, ASIDE, '.abc.tmp'), 'half')
  const files = await confineFiles({ workdir })
  expect(await readdir(workdir)).toEqual(['dir'])
  await files.replace('a', bytes('a'))
  const seen: string[] = []
  for await (const { path } of files.walk('.')) seen.push(path)
  expect(seen).toEqual(['a', 'dir', 'dir/file'])
  await files.close()
  expect((await readdir(workdir)).sort()).toEqual(['a', 'dir'])
})

it('a link in the place of the folder for writing is not followed', async () => {
  const { place, workdir, files } = await setUp()
  await symlink(join(place, 'outside'), join(workdir, ASIDE))
  await files.replace('a', bytes('a'))
  expect(await readFile(join(workdir, 'a'), 'utf8')).toBe('a')
  expect(await readdir(join(place, 'outside'))).toEqual(['secret'])
})

it('a mount within the working directory is refused: it would have two names', async () => {
  const { workdir } = await setUp()
  const mounts = [{ path: '/mnt/x', folder: join(workdir, 'dir'), readOnly: true }]
  await expect(confineFiles({ workdir, mounts })).rejects.toMatchObject({ code: 'invalid_argument' })
})
