import { readdir, readFile } from 'node:fs/promises'

const TERM_GRACE_MS = 2000
const KILL_GRACE_MS = 2000
const LOOK_EVERY_MS = 20
/** Who forks and ends between the list of processes and the look at each is not seen: so many lists must be empty. */
const EMPTY_LISTS = 3

/** How the processes of one program are recognised. */
export interface ProcessMarks {
  /** Leader of the process group and session that it was started as. */
  readonly groupId: number
  /** `NAME=value` in the environment of all its processes. */
  readonly mark: string
}

/**
 * Ends all processes of a program: SIGTERM, after 2 s SIGKILL. Resolves when none is left. On Linux those that left the
 * process group are found by their session, their parents and their environment; elsewhere the group is all there is.
 */
export async function endProcesses(marks: ProcessMarks): Promise<void> {
  if (await isGone(marks)) return
  await signalAll(marks, 'SIGTERM')
  if (await waitUntilGone(marks, TERM_GRACE_MS)) return
  const deadline = performance.now() + KILL_GRACE_MS
  // Somebody may fork in the moment of the signal: again until none is left.
  do await signalAll(marks, 'SIGKILL')
  while (!(await waitUntilGone(marks, LOOK_EVERY_MS)) && performance.now() < deadline)
}

async function waitUntilGone(marks: ProcessMarks, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs
  for (;;) {
    if (await isGone(marks)) return true
    if (performance.now() >= deadline) return false
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

async function isGone(marks: ProcessMarks): Promise<boolean> {
  for (let list = 0; list < EMPTY_LISTS; list++) {
    const found = await findProcesses(marks)
    if (!found) return !trySignal(-marks.groupId, 0)
    if (found.length > 0) return false
  }
  return true
}

async function signalAll(marks: ProcessMarks, signal: NodeJS.Signals): Promise<void> {
  const found = await findProcesses(marks)
  trySignal(-marks.groupId, signal)
  for (const pid of found ?? []) trySignal(pid, signal)
}

function trySignal(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

interface ProcessRow {
  readonly pid: number
  readonly parent: number
  readonly group: number
  readonly session: number
}

/** Process ids, dead ones that nobody waited for apart; undefined where the machine does not tell. */
export async function findProcesses({ groupId, mark }: ProcessMarks): Promise<number[] | undefined> {
  if (process.platform !== 'linux') return undefined
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  if (pids.length === 0) return undefined
  const rows = (await Promise.all(pids.map(rowOf))).filter((row) => row !== undefined)
  const marked = await Promise.all(rows.map(({ pid }) => isMarked(pid, mark)))
  const ours = new Set<number>()
  rows.forEach(({ pid, group, session }, index) => {
    if (group === groupId || session === groupId || marked[index]) ours.add(pid)
  })
  for (let before = -1; before !== ours.size; ) {
    before = ours.size
    for (const { pid, parent } of rows) if (ours.has(parent)) ours.add(pid)
  }
  ours.delete(process.pid)
  return [...ours]
}

async function rowOf(pid: number): Promise<ProcessRow | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')
  // The name in brackets may itself hold brackets and spaces.
  const [state, parent, group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (!session || state === 'Z' || state === 'X') return undefined
  return { pid, parent: Number(parent), group: Number(group), session: Number(session) }
}

async function isMarked(pid: number, mark: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')
  return environment.split('\0').includes(mark)
}
