import { execFileSync } from 'node:child_process'
import { mkdir, stat, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Called } from '../toolset/toolset.test-support.ts'
import type { EscapeCase } from './escape-case.ts'

/** Says that something got out, by the canary. */
const escaped = (canary: string, why: string): Called => ({ text: `${canary} ${why}`, isError: true, content: [] })

/** Bytes of heap and buffers that are in use after a collection. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const special: EscapeCase[] = [
  {
    name: 'a named pipe, which would wait for ever',
    async attempt({ workdir, read, write, call }) {
      execFileSync('mknod', [join(workdir, 'pipe'), 'p'])
      return [await read('pipe'), await write('pipe'), await call('grep', { pattern: 'x' })]
    },
  },
  {
    name: 'a socket',
    async attempt({ workdir, read, write }) {
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(join(workdir, 'socket'), resolve))
      const seen = [await read('socket'), await write('socket')]
      await new Promise((resolve) => server.close(resolve))
      return seen
    },
  },
  {
    name: 'a device without end',
    skip: process.getuid?.() !== 0 && 'only root can make one',
    async attempt({ workdir, read, call }) {
      execFileSync('mknod', [join(workdir, 'device'), 'c', '1', '5'])
      return [await read('device'), await call('grep', { pattern: 'x', path: 'device' })]
    },
  },
  {
    name: 'a link to a device without end',
    async attempt({ workdir, read }) {
      await symlink('/dev/zero', join(workdir, 'zero'))
      return read('zero')
    },
  },
  {
    name: 'files that others can read or write, under an open umask',
    cve: 'CVE-2026-41686',
    async attempt({ workdir, canary, write }) {
      // Threads of the tests may not change the mask; programs get it from a shell that does.
      const seen = await write('new/deep/file.txt')
      const modes = await Promise.all(['new', 'new/deep', 'new/deep/file.txt'].map((path) => stat(join(workdir, path))))
      const given = modes.map(({ mode }) => (mode & 0o777).toString(8)).join(' ')
      return given === '700 700 600' ? seen : escaped(canary, given)
    },
  },
  {
    name: 'a file in the place of a directory, and the reverse',
    async attempt({ workdir, read, write }) {
      await mkdir(join(workdir, 'dir'))
      return [
        await read('dir'),
        await write('dir'),
        await write('file'),
        await write('file/below'),
        await read('file/..'),
      ]
    },
  },
]

const programs: EscapeCase[] = [
  {
    name: 'credentials in the environment of a program',
    attempt: ({ bash }) => bash('env; export; set; cat /proc/self/environ'),
  },
  {
    name: 'credentials in the arguments of a program',
    attempt: ({ bash }) => bash('cat /proc/$$/cmdline; ps ax -o args 2>/dev/null'),
  },
  {
    name: 'dotfiles of the user by the home directory',
    async attempt({ bash, canary, workdir }) {
      const seen = await bash('echo "$HOME"; echo ~')
      return seen.text === `${workdir}\n${workdir}` ? seen : escaped(canary, seen.text)
    },
  },
  {
    name: 'an output without end',
    async attempt({ bash, canary }) {
      // 220 MB pass. What is held counts, not what waits for collection: that depends on the machine.
      const before = heldBytes()
      let most = before
      const looking = setInterval(() => {
        most = Math.max(most, heldBytes())
      }, 50)
      const seen = await bash('head -c 200000000 /dev/zero | tr "\\0" x; yes | head -c 20000000', 60_000)
      clearInterval(looking)
      const grown = most - before
      return seen.text.length < 101_000 && grown < 100e6 ? seen : escaped(canary, `${seen.text.length} ${grown}`)
    },
  },
  {
    name: 'an output without a line break or an end, until it is stopped',
    attempt: ({ bash }) => bash('while :; do printf "%s" xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done', 500),
  },
  {
    name: 'an output that is no text',
    async attempt({ bash, canary }) {
      const seen = await bash('head -c 300000 /dev/urandom')
      return seen.text.length < 310_000 ? seen : escaped(canary, 'length')
    },
  },
  {
    name: 'a fork tree',
    attempt: ({ bash }) =>
      bash('f() { [ $1 -gt 0 ] && { f $(($1-1)) & f $(($1-1)) & sleep 300; }; }; f 5 & sleep 0.5; echo forked', 20_000),
  },
  {
    name: 'a program in a session of its own',
    attempt: ({ bash }) => bash('setsid sleep 300 >/dev/null 2>&1 & sleep 0.1; echo begun'),
  },
  {
    name: 'a daemon that has left its parents',
    attempt: ({ bash }) => bash("(setsid sh -c 'sleep 300 & exit' >/dev/null 2>&1 &); sleep 0.2; echo begun"),
  },
  {
    name: 'a program that ignores the end of its terminal',
    attempt: ({ bash }) => bash('nohup sleep 300 >/dev/null 2>&1 & disown -a; echo begun'),
  },
  {
    name: 'a program that ignores SIGTERM',
    attempt: ({ bash }) => bash('trap "" TERM; sleep 300 & wait', 300),
  },
  { name: 'a program that stops itself', attempt: ({ bash }) => bash('kill -STOP $$', 300) },
  { name: 'a program that kills its shell', attempt: ({ bash }) => bash('sleep 300 & kill -KILL $$') },
  { name: 'a program that kills its group', attempt: ({ bash }) => bash('sleep 300 & kill -TERM 0; sleep 1', 3000) },
  {
    name: 'a grandchild that keeps the output open',
    attempt: ({ bash }) => bash('(sleep 300 & ) ; exec 1>&- 2>&-; exit 0'),
  },
  {
    name: 'an end of a command that is made up',
    async attempt({ bash, canary }) {
      const seen = await bash("printf '\\036%032d:0\\036' 0; printf '\\036'; sleep 0.1; echo real; exit 9")
      return seen.text.includes('real') ? seen : escaped(canary, 'framing')
    },
  },
]

/** Ways out by special files, and by what programs do to the machine. */
export const specialEscapes: readonly EscapeCase[] = [...special, ...programs]
