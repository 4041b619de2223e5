import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { EscapeCase } from './escape-case.ts'

const programs: readonly (readonly [name: string, command: (outside: string) => string, cve?: string])[] = [
  ['reading by its path', (outside) => `cat ${outside}/secret.txt`],
  ['reading by ..', () => 'cat ../outside/secret.txt; cd ..; ls; cat outside/secret.txt'],
  ['searching the whole machine', () => 'grep -rl CANARY / --include=secret.txt 2>/dev/null'],
  ['writing by its path', (outside) => `echo x > ${outside}/new.txt; mkdir -p ${outside}; echo x > ${outside}/new.txt`],
  ['reading through a link', (outside) => `ln -s ${outside} out; cat out/secret.txt; echo x > out/new.txt`],
  ['the root of the first process', (outside) => `cat /proc/1/root${outside}/secret.txt; ls /proc/1/root`],
  ['the root of all processes', (outside) => `for p in /proc/[0-9]*; do cat $p/root${outside}/secret.txt; done`],
  ['the directory of all processes', () => 'for p in /proc/[0-9]*; do cat $p/cwd/../outside/secret.txt; done'],
  ['the environments of all processes', () => 'cat /proc/[0-9]*/environ'],
  ['descriptors that are still open', () => 'for f in /proc/[0-9]*/fd/*; do readlink $f; cat $f/secret.txt; done'],
  [
    'a file system of its own',
    (outside) => `mount -t tmpfs x /mnt; mount --bind / /tmp; cat /tmp${outside}/secret.txt`,
  ],
  ['taking mounts away', (outside) => `umount -l "$PWD"; umount -l /usr; umount -l /; cat ${outside}/secret.txt`],
  ['making its root writable', () => 'mount -o remount,rw /; mount -o remount,rw,bind /usr; touch /usr/x /x'],
  ['chroot', (outside) => `mkdir c; chroot c /bin/sh; chroot /proc/1/root cat ${outside}/secret.txt`],
  [
    'more namespaces',
    (outside) => `unshare -Urm sh -c 'mount --bind /proc/1/root /tmp; cat /tmp${outside}/secret.txt'`,
  ],
  [
    'namespaces of others',
    (outside) => `nsenter -t 1 -m -p cat ${outside}/secret.txt; nsenter -a -t $PPID cat ${outside}/secret.txt`,
  ],
  ['the disk itself', () => 'mknod disk b 254 0; head -c 100 disk; ls /dev; cat /dev/vda | head -c 10'],
  ['the memory of the machine', () => 'ls /dev/mem /dev/kmem /proc/kcore && head -c 1 /proc/kcore'],
  [
    'settings of the kernel',
    () =>
      'echo x > /proc/sys/kernel/core_pattern; echo 1 > /proc/sys/kernel/sysrq; cat /proc/sys/kernel/core_pattern | head -c 0',
  ],
  ['a hard link', (outside) => `ln ${outside}/secret.txt hard; ln /usr/bin/env hard2; cat hard`],
  ['killing the worker', () => `kill -9 ${process.pid} ${process.ppid} 2>&1; kill -9 -1; true`],
  [
    'secrets of the machine',
    () => 'cat /etc/shadow /root/.ssh/* /home/*/.ssh/* /run/secrets/* ; ls /root /home /var /run /sys',
  ],
  ['becoming another user', () => 'su -c id; sudo -n id; setpriv --reuid 1 id; chmod u+s /usr/bin/env'],
]

/** Ways out that programs try, where a sandbox is to keep them in. */
export const sandboxEscapes: readonly EscapeCase[] = [
  ...programs.map(
    ([name, command]) =>
      ({
        name: `${name}, by a program`,
        attempt: ({ bash, outside }) => bash(command(outside), 20_000),
      }) satisfies EscapeCase,
  ),
  {
    name: 'a server of this machine, by a program',
    async attempt({ bash, canary }) {
      const server = createServer((socket) => socket.end(canary))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      const seen = await bash(`exec 3<>/dev/tcp/127.0.0.1/${port} && cat <&3; cat /proc/net/tcp`, 5000)
      await new Promise((resolve) => server.close(resolve))
      return seen
    },
  },
  {
    name: 'a link that a program in the sandbox made, by the file tools outside of it',
    cve: 'CVE-2026-39861',
    async attempt({ bash, outside, read, write }) {
      await bash(`ln -s ${outside}/secret.txt a; ln -s ${outside} b; ln -s ${outside}/new.txt c`)
      return [await read('a'), await read('b/secret.txt'), await write('a'), await write('b/new.txt'), await write('c')]
    },
  },
  {
    name: 'a daemon that clears its environment, leaves its session and closes its output',
    async attempt({ bash, workdir, canary, toolset, sandbox }) {
      const beat = join(workdir, 'beat')
      await bash(
        "(setsid env -i sh -c 'while :; do date +%N > beat; sleep 0.05; done' >/dev/null 2>&1 </dev/null &) ; sleep 0.3",
      )
      await toolset.close()
      await sandbox.close()
      const { readFile } = await import('node:fs/promises')
      const first = await readFile(beat, 'utf8')
      await new Promise((resolve) => setTimeout(resolve, 300))
      const alive = first !== (await readFile(beat, 'utf8'))
      return { text: alive ? canary : '', isError: false, content: [] }
    },
  },
]
