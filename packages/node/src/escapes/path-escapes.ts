import { link, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EscapeCase, EscapeGround } from './escape-case.ts'

const reads = (name: string, path: (ground: EscapeGround) => string): EscapeCase => ({
  name: `reading ${name}`,
  attempt: (ground) => ground.read(path(ground)),
})

const writes = (name: string, path: (ground: EscapeGround) => string): EscapeCase => ({
  name: `writing ${name}`,
  attempt: (ground) => ground.write(path(ground)),
})

/** Makes a link in the working directory, and gives its name. */
async function linked({ workdir }: EscapeGround, target: string, name = 'link'): Promise<string> {
  await symlink(target, join(workdir, name))
  return name
}

const names: EscapeCase[] = [
  reads('by ..', () => '../outside/secret.txt'),
  reads('by an absolute path', ({ outside }) => join(outside, 'secret.txt')),
  reads('by .. from an absolute path', ({ workdir }) => `${workdir}/../outside/secret.txt`),
  reads('by .. after a directory that does not exist', () => 'a/../../outside/secret.txt'),
  reads('by doubled slashes and dots', () => './/.//..//./outside/./secret.txt'),
  reads('by percent-encoded dots', () => '%2e%2e/outside/secret.txt'),
  reads('by percent-encoded slashes', () => '..%2foutside%2fsecret.txt'),
  reads('by backslashes', () => '..\\outside\\secret.txt'),
  reads('by dots that look alike', () => '\u2024\u2024/outside/secret.txt'),
  reads('by full-width dots and slashes', () => '\uff0e\uff0e\uff0foutside\uff0fsecret.txt'),
  reads('by an overlong .. of combining characters', () => '.\u0323./outside/secret.txt'),
  reads('behind NUL', () => 'a.txt\0/../../outside/secret.txt'),
  reads('before NUL', () => '../outside/secret.txt\0.txt'),
  reads('by ~', () => '~/../outside/secret.txt'),
  reads('by a variable', () => '$PWD/../outside/secret.txt'),
  reads('by a file URL', ({ outside }) => `file://${outside}/secret.txt`),
  reads('by a line break', () => '..\n/../outside/secret.txt'),
  reads('by a path of 5,000 characters', () => `${'a/../'.repeat(1000)}../outside/secret.txt`),
  reads('a part of it by lines', () => '../outside/secret.txt'),
  reads('the environment of the process', () => '/proc/self/environ'),
  reads('by the current directory of the process', () => '/proc/self/cwd/../outside/secret.txt'),
  reads('by the root of the process', ({ outside }) => `/proc/self/root${outside}/secret.txt`),
  reads('by a descriptor of the process', () => '/proc/self/fd/3/../outside/secret.txt'),
  reads('standard input', () => '/dev/stdin'),
  writes('by ..', () => '../outside/new.txt'),
  writes('by an absolute path', ({ outside }) => join(outside, 'new.txt')),
  writes('over what is there by ..', () => '../outside/secret.txt'),
  writes('into a directory that would have to be made outside', () => '../outside/deep/er/new.txt'),
  writes('the working directory itself', () => '.'),
  writes('its parent', () => '..'),
  writes('nothing', () => ''),
  writes('a device', () => '/dev/null'),
  writes('by the process', ({ outside }) => `/proc/self/root${outside}/new.txt`),
  {
    name: 'a sibling whose name begins with that of the working directory',
    cve: 'CVE-2026-34451',
    async attempt({ workdir, canary, read, write }) {
      await mkdir(`${workdir}-evil`)
      await writeFile(`${workdir}-evil/secret.txt`, canary)
      return [
        await read(`${workdir}-evil/secret.txt`),
        await read('../work-evil/secret.txt'),
        await write('../work-evil/x'),
      ]
    },
  },
  {
    name: 'the same directory by another case',
    attempt: async ({ workdir, read }) => read(`${workdir.toUpperCase()}/../outside/secret.txt`),
  },
]

const links: EscapeCase[] = [
  {
    name: 'reading through a link to a file',
    attempt: async (ground) => ground.read(await linked(ground, join(ground.outside, 'secret.txt'))),
  },
  {
    name: 'reading through a relative link to a file',
    attempt: async (ground) => ground.read(await linked(ground, '../outside/secret.txt')),
  },
  {
    name: 'reading below a link to a directory',
    attempt: async (ground) => ground.read(`${await linked(ground, ground.outside)}/secret.txt`),
  },
  {
    name: 'reading by .. behind a link to a directory',
    attempt: async (ground) => ground.read(`${await linked(ground, join(ground.outside))}/../outside/secret.txt`),
  },
  {
    name: 'reading through a chain of links',
    async attempt(ground) {
      await linked(ground, 'second', 'first')
      await linked(ground, 'third', 'second')
      await linked(ground, '../outside', 'third')
      return ground.read('first/secret.txt')
    },
  },
  {
    name: 'reading through a link that leads out and in and out',
    attempt: async (ground) => ground.read(await linked(ground, `${ground.outside}/../work/../outside/secret.txt`)),
  },
  {
    name: 'a link to the root',
    attempt: async (ground) => ground.read(`${await linked(ground, '/')}/${ground.outside}/secret.txt`),
  },
  {
    name: 'a link to the root of the process',
    attempt: async (ground) => ground.read(`${await linked(ground, '/proc/self/root')}/${ground.outside}/secret.txt`),
  },
  {
    name: 'a link to the environment of the process',
    attempt: async (ground) => ground.read(await linked(ground, '/proc/self/environ')),
  },
  { name: 'a link to itself', attempt: async (ground) => ground.read(await linked(ground, 'link')) },
  {
    // No public record of this number was found; change logs of its time speak of links whose target is missing.
    name: 'writing through a link whose target does not exist',
    cve: 'CVE-2026-88968',
    attempt: async (ground) => ground.write(await linked(ground, join(ground.outside, 'new.txt'))),
  },
  {
    name: 'writing below a link to a directory that does not exist',
    attempt: async (ground) => ground.write(`${await linked(ground, join(ground.outside, 'deep'))}/er/new.txt`),
  },
  {
    name: 'writing through a link to a file, as a program in a sandbox may have made it',
    cve: 'CVE-2026-39861',
    attempt: async (ground) => ground.write(await linked(ground, join(ground.outside, 'secret.txt'))),
  },
  {
    name: 'writing below a link to a directory',
    attempt: async (ground) => ground.write(`${await linked(ground, ground.outside)}/new.txt`),
  },
  {
    name: 'editing through a link',
    async attempt(ground) {
      const path = await linked(ground, join(ground.outside, 'secret.txt'))
      return ground.call('edit', { file_path: path, old_string: 'C', new_string: 'X', replace_all: true })
    },
  },
  {
    name: 'writing to a hard link of a file outside',
    async attempt(ground) {
      await link(join(ground.outside, 'secret.txt'), join(ground.workdir, 'hard'))
      return ground.write('hard')
    },
  },
  {
    name: 'editing a hard link of a file outside',
    async attempt(ground) {
      await link(join(ground.outside, 'innocent.txt'), join(ground.workdir, 'hard'))
      return ground.call('edit', { file_path: 'hard', old_string: 'innocent', new_string: 'changed' })
    },
  },
]

const searches: EscapeCase[] = [
  ['a pattern with ..', 'glob', { pattern: '../outside/*' }],
  ['braces with ..', 'glob', { pattern: '{..,x}/outside/*' }],
  ['an absolute pattern', 'glob', { pattern: '/etc/pass*' }],
  ['a directory outside', 'glob', { pattern: '**', path: '../outside' }],
  ['a link', 'glob', { pattern: 'out/**' }],
  ['a link as directory', 'glob', { pattern: '**', path: 'out' }],
  ['a directory outside', 'grep', { pattern: 'CANARY', path: '../outside' }],
  ['a link', 'grep', { pattern: 'CANARY' }],
  ['a link as directory', 'grep', { pattern: 'CANARY', path: 'out' }],
  ['a link to a file', 'grep', { pattern: 'CANARY', path: 'file' }],
].map(([name, tool, input]) => ({
  name: `${tool} by ${name}`,
  async attempt(ground: EscapeGround) {
    await linked(ground, ground.outside, 'out')
    await linked(ground, join(ground.outside, 'secret.txt'), 'file')
    const found = await ground.call(tool as string, input)
    // Not even a name is to be seen.
    return found.text.includes('innocent') ? { ...found, text: ground.canary } : found
  },
}))

const mounts: EscapeCase[] = [
  reads('by .. from a mount', () => '/mnt/store/../../etc/passwd'),
  reads('the parent of a mount', () => '/mnt'),
  writes('to a mount that is read-only', () => '/mnt/store/new.txt'),
  writes('to a mount that is read-only, over what is there', () => '/mnt/store/kept.txt'),
  writes('into a new directory of a mount that is read-only', () => '/mnt/store/a/b.txt'),
  {
    name: 'writing to a mount that is read-only through a link',
    attempt: async (ground) => ground.write(`${await linked(ground, '/mnt/store')}/new.txt`),
  },
  {
    name: 'writing to a mount that is read-only by the name of its folder',
    attempt: ({ write, outside }) => write(join(outside, 'store', 'new.txt')),
  },
]

/** Ways out by the names of files. */
export const pathEscapes: readonly EscapeCase[] = [...names, ...links, ...searches, ...mounts]
