import type { SandboxMount } from './sandbox.ts'

export interface NamespaceLayout {
  readonly workdir: string
  readonly mounts: readonly SandboxMount[]
  /** Folders and files of the machine that can be read and not written. */
  readonly readable: readonly string[]
  readonly tmpMegabytes: number
  readonly maxProcesses: number
}

const SYSTEM_FOLDERS = ['/usr', '/bin', '/sbin', '/lib', '/lib64', '/lib32']
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom']
/** Of /etc only what programs need to look up names, libraries and certificates. */
const SETTINGS = [
  'alternatives',
  'ca-certificates',
  'group',
  'hosts',
  'ld.so.cache',
  'ld.so.conf',
  'ld.so.conf.d',
  'localtime',
  'mime.types',
  'nsswitch.conf',
  'passwd',
  'pki',
  'protocols',
  'resolv.conf',
  'services',
  'ssl',
]

/**
 * A shell script that builds the root directory of a sandbox inside fresh namespaces (on top of `/sys`, which every
 * Linux has and no sandbox shows, so that no folder is to be made and cleared away), moves into it, gives up all
 * capabilities for good and becomes the program in its arguments.
 */
export function namespaceScript(layout: NamespaceLayout): string {
  const { workdir, mounts, readable, tmpMegabytes, maxProcesses } = layout
  const settings = SETTINGS.map((name) => `/etc/${name}`)
  return `set -e
base=/sys
bind() {
  if [ -d "$1" ]; then mkdir -p "$base$2"; else mkdir -p "$(dirname "$base$2")"; : >> "$base$2"; fi
  mount --rbind "$1" "$base$2"
}
show() {
  if [ -L "$1" ] && [ "\${1%/*}" != /etc ]; then ln -s "$(readlink "$1")" "$base$1"
  elif [ -e "$1" ]; then bind "$(readlink -f "$1")" "$1"; mount -o remount,bind,ro "$base$1"; fi
}
mount -t tmpfs -o mode=0755,size=16m tmpfs "$base"
mkdir "$base/proc" "$base/dev" "$base/tmp" "$base/etc"
mount -t tmpfs -o mode=1777,size=${tmpMegabytes}m tmpfs "$base/tmp"
${[...SYSTEM_FOLDERS, ...settings, ...readable].map((path) => `show ${quote(path)}`).join('\n')}
${DEVICES.map((name) => `bind /dev/${name} /dev/${name}`).join('\n')}
ln -s /proc/self/fd "$base/dev/fd"
bind ${quote(workdir)} ${quote(workdir)}
${mounts.map(mountLines).join('\n')}
mount -t proc proc "$base/proc"
mount -o remount,ro tmpfs "$base"
cd "$base"
pivot_root . .
umount -l .
cd ${quote(workdir)}
prlimit --pid $$ --nproc=${maxProcesses}:${maxProcesses} --core=0
exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all "$@"
`
}

function mountLines({ path, folder, readOnly }: SandboxMount): string {
  const lines = [`bind ${quote(folder)} ${quote(path)}`]
  if (readOnly) lines.push(`mount -o remount,bind,ro "$base"${quote(path)}`)
  return lines.join('\n')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
