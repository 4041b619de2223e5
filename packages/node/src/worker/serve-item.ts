import type { Session } from '@org/managed-agents-core'
import type { RunReport } from '@org/managed-agents-core/session'
import type { MountedMemories } from '../memory-stores/mount-memories.ts'
import { mountMemories } from '../memory-stores/mount-memories.ts'
import { directSandbox } from '../sandbox/direct-sandbox.ts'
import { agentToolset20260401 } from '../toolset/agent-toolset.ts'
import { installSkills } from '../work-skills/install-skills.ts'
import type { FolderJournal } from './folder-journal.ts'
import { journalUnderLease } from './journal-under-lease.ts'
import type { ServeOptions } from './serve-session.ts'
import { serveSession } from './serve-session.ts'
import { makeWorkdir } from './session-place.ts'
import { watchTools } from './watch-tools.ts'
import type { WorkerClient } from './worker-client.ts'
import type { ItemEvent } from './worker-event.ts'
import type { SessionTools, ToolPlace, WorkerOptions } from './worker-options.ts'

export interface ServeItemOptions extends Pick<ServeOptions, 'signal' | 'draining'> {
  readonly client: WorkerClient
  readonly sessionId: string
  readonly options: WorkerOptions
  /** Whether the item is surely this worker's: what lies on this machine may belong to another one otherwise. */
  readonly isHeld: () => boolean
  readonly tell: (event: ItemEvent) => void
  readonly describe: (error: unknown) => { name: string; message: string }
}

type ServedEnd = Awaited<ReturnType<typeof serveSession>>

/** Prepares the place of a session, serves it, and clears away what was started: programs, mounts, descriptors. */
export async function serveItem(item: ServeItemOptions): Promise<ServedEnd> {
  const { client, sessionId, options, signal, tell } = item
  const session = await client.sessions.retrieve(sessionId, null, { signal })
  if (session.status === 'terminated') return 'terminated'
  const workdir = await makeWorkdir(options.workdir, sessionId)
  const closers: (() => Promise<unknown> | unknown)[] = []
  let end: ServedEnd | undefined
  try {
    const memories = await prepare(item, session, workdir)
    if (memories) {
      closers.push(() => memories.close({ keep: end === undefined || !item.isHeld() }))
      // Once no program can write any more.
      closers.push(() => end && item.isHeld() && memories.finish())
    }
    const sandbox = await (options.sandbox ?? directSandbox()).enter({ workdir, mounts: memories?.mounts })
    closers.push(() => sandbox.close())
    const made = await makeTools(options, { sessionId, workdir, sandbox })
    closers.push(() => made.close?.())
    const { platform } = client
    const tools = watchTools(made.tools, platform.clock.now, (end) => {
      tell({ type: 'tool', ...end })
      memories?.touch()
    })
    const { approve, parallelTools, toolTimeoutMs, maxIdleMs = 60_000 } = options
    const journal = options.journal && journalUnderLease(options.journal)
    const onReport = (report: RunReport): void => tell(toEvent(report, item))
    const run = { tools, approve, journal, parallelTools, toolTimeoutMs, onReport }
    end = await serveSession({ client, sessionId, run, maxIdleMs, signal, draining: item.draining })
    // All its calls are answered: what is known of them is in its history.
    if (end !== 'aborted' && item.isHeld() && isFolder(options.journal)) await options.journal.forget(sessionId)
    return end
  } finally {
    // The last thing that was opened first, and all of them whatever fails.
    for (const close of closers.reverse()) {
      try {
        await close()
      } catch (error) {
        tell({ type: 'clean_up_failed', error: item.describe(error) })
      }
    }
  }
}

async function prepare(
  { client, options, signal, tell, describe }: ServeItemOptions,
  session: Session,
  workdir: string,
): Promise<MountedMemories | undefined> {
  const { skills = {}, memory = {} } = options
  if (skills !== false) await installSkills({ ...skills, client, session, workdir, signal, tell, describe })
  if (memory === false) return undefined
  const isMapped = (options.sandbox ?? directSandbox()).showsMounts
  return mountMemories({ ...memory, client, session, workdir, isMapped, signal, tell, describe })
}

async function makeTools({ tools, env }: WorkerOptions, place: ToolPlace): Promise<SessionTools> {
  if (typeof tools === 'function') return tools(place)
  return tools ? { tools } : agentToolset20260401({ ...place, env })
}

function toEvent(report: RunReport, { describe }: ServeItemOptions): ItemEvent {
  const error = 'error' in report ? { error: describe(report.error) } : {}
  return { type: 'report', report: report.type, tool: report.call.name, ...error }
}

function isFolder(journal: WorkerOptions['journal']): journal is FolderJournal {
  return journal !== undefined && 'forget' in journal
}
