import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'

/**
 * Reads `+group` and `-group` lines. When its input ends, this process is gone, however it went: then the groups that
 * are left, and on Linux all processes that carry a mark, get SIGTERM and after 2 s SIGKILL.
 */
const SCRIPT = `
trap '' HUP INT TERM
groups=' '
while IFS= read -r line; do
  case $line in
    +*) groups="$groups\${line#+} " ;;
    -*) groups="\${groups%% \${line#-} *} \${groups#* \${line#-} }" ;;
  esac
done
sweep() {
  found=
  for group in $groups; do kill -s "$1" -- "-$group" 2>/dev/null && found=1; done
  for file in $(grep -lsz -e "^$MARK" /proc/[0-9]*/environ 2>/dev/null); do
    pid=\${file#/proc/}; pid=\${pid%/environ}
    [ "$pid" != $$ ] && kill -s "$1" "$pid" 2>/dev/null && found=1
  done
  [ -n "$found" ]
}
sweep TERM && { sleep 2; sweep KILL; }
exit 0
`

/** Ends what a process started when that process dies without having ended it. */
export interface OrphanGuard {
  watch(groupId: number): void
  release(groupId: number): void
  /** Gives the guard up; nothing may be left to guard. */
  close(): void
}

/** Starts a guard for processes with a variable in their environment that begins with `mark` (`NAME=value`). */
export function startOrphanGuard(mark: string): OrphanGuard {
  const child = spawn('/bin/sh', ['-c', SCRIPT], {
    detached: true,
    cwd: '/',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', MARK: mark },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  release(child)
  const tell = (line: string): void => {
    child.stdin?.write(`${line}\n`)
  }
  return {
    watch: (groupId) => tell(`+${groupId}`),
    release: (groupId) => tell(`-${groupId}`),
    close: () => void child.stdin?.end(),
  }
}

/** Neither the guard nor the pipe to it keeps this process running, and its absence stops nothing. */
function release(child: ChildProcess): void {
  child.unref()
  child.on('error', () => {})
  const { stdin } = child
  stdin?.on('error', () => {})
  if (stdin && 'unref' in stdin && typeof stdin.unref === 'function') stdin.unref()
}
