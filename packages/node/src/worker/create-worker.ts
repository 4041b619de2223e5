import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { defaultPlatform, SdkError } from '@org/managed-agents-core'
import { createMemoryJournal } from '@org/managed-agents-core/session'
import { createDrain } from './drain.ts'
import { createFolderJournal } from './folder-journal.ts'
import type { WorkerStatus } from './health.ts'
import { healthResponse, serveHealth } from './health.ts'
import { pollForWork } from './poll-for-work.ts'
import { createQueueLimiter } from './queue-limiter.ts'
import { createSecrets } from './secrets.ts'
import { stopOnSignals } from './stop-on-signals.ts'
import { workOn } from './work-on.ts'
import { createWorkQueue } from './work-queue.ts'
import { createWorkerClient } from './worker-client.ts'
import type { WorkEnd, WorkerEvent } from './worker-event.ts'
import type { WorkerOptions, WorkItem } from './worker-options.ts'

/** A worker for the sessions of a self-hosted environment. */
export interface Worker {
  /**
   * Takes items from the queue and works on several at once, until `signal` aborts or the process gets SIGTERM or
   * SIGINT. Then it takes no more, lets turns end for `drainMs`, and hands the rest over to other workers. Rejects when
   * the API refuses the environment or its key.
   */
  run(signal?: AbortSignal): Promise<void>
  /** Works on one item that was claimed already, to its end: for a process or container per item. */
  handle(item: WorkItem, signal?: AbortSignal): Promise<WorkEnd>
  /** Answers probes: 200 while it works (`/live`) and takes work (`/ready`, and any other path), else 503, as JSON. */
  health(request: Request): Response
  readonly status: WorkerStatus
}

/** Milliseconds after its poll within which nobody else is given an item that is not acknowledged. */
const RECLAIM_MS = 5000

/** Makes a worker. Throws `SdkError` for options that cannot work. Nothing is sent before `run` or `handle`. */
export function createWorker(options: WorkerOptions): Worker {
  const {
    environmentId,
    environmentKey,
    concurrency = 4,
    drainMs = 30_000,
    baseUrl = 'https://api.anthropic.com',
  } = options
  if (!environmentId) throw new SdkError('invalid_argument', 'Pass the environmentId of the self-hosted environment.')
  if (!(concurrency >= 1)) throw new SdkError('invalid_argument', 'The concurrency is at least 1.')
  const { fetch, onEvent, workerId = `${hostname()}-${randomUUID()}` } = options
  const platform = defaultPlatform({ ...options.platform, ...(fetch && { fetch }) })
  const { clock } = platform
  const secrets = createSecrets()
  secrets.add(environmentKey)
  const folder = typeof options.workdir === 'string' ? join(options.workdir, '.journal') : undefined
  const journal = options.journal ?? (folder ? createFolderJournal(folder) : createMemoryJournal())
  const limiter = createQueueLimiter(clock, options.limits)
  const queue = createWorkQueue({ environmentId, limiter, clock })
  const keyed = environmentKey
    ? createWorkerClient({ baseUrl, token: environmentKey, fetch, platform: options.platform })
    : undefined
  const sessions = new Set<string>()
  let state: WorkerStatus['state'] = 'created'
  let lastPollAt: number | undefined

  function tell(event: WorkerEvent): void {
    try {
      onEvent?.(event)
    } catch {
      // Whoever is only told something stops nothing.
    }
  }

  /** Works on a claimed item; never rejects. */
  async function work(item: WorkItem, drain: ReturnType<typeof createDrain>, claimedAt?: number): Promise<WorkEnd> {
    sessions.add(item.id)
    try {
      return await workOn(item, {
        options: { ...options, baseUrl, journal },
        queue,
        clock,
        secrets,
        keyed,
        drain,
        sessionsAtOnce: () => sessions.size,
        isExclusive: () => claimedAt !== undefined && clock.now() - claimedAt < RECLAIM_MS,
        tell: (event) => tell({ ...event, workId: item.id, sessionId: item.data.id }),
      })
    } finally {
      sessions.delete(item.id)
    }
  }

  async function run(signal?: AbortSignal): Promise<void> {
    if (!keyed) throw new SdkError('invalid_credential', 'A worker that polls needs the environmentKey.')
    const drain = createDrain({ clock, limitMs: drainMs, signal })
    const forget = options.handleSignals === false ? undefined : stopOnSignals(drain)
    const server = options.health && (await serveHealth(options.health, health))
    state = 'running'
    tell({ type: 'started', environmentId, workerId })
    drain.begun.addEventListener('abort', () => {
      state = 'draining'
      tell({ type: 'draining', sessions: sessions.size })
    })
    try {
      await pollForWork({
        poll: () => queue.poll(keyed, workerId, drain.begun),
        clock,
        random: platform.random,
        concurrency,
        signal: drain.begun,
        onPolled: () => {
          lastPollAt = clock.now()
        },
        onFailure: (error, retryInMs) => tell({ type: 'poll_failed', error: secrets.describe(error), retryInMs }),
        work: (item, claimedAt) => work(item, drain, claimedAt),
      })
    } finally {
      drain.end()
      forget?.()
      await server?.close()
      state = 'stopped'
      tell({ type: 'stopped' })
    }
  }

  async function handle(item: WorkItem, signal?: AbortSignal): Promise<WorkEnd> {
    const drain = createDrain({ clock, limitMs: drainMs, signal })
    const forget = options.handleSignals === false ? undefined : stopOnSignals(drain)
    state = 'running'
    try {
      return await work(item, drain)
    } finally {
      drain.end()
      forget?.()
      state = 'stopped'
    }
  }

  const health = (request: Request): Response => healthResponse(request, worker.status)
  const worker: Worker = {
    run,
    handle,
    health,
    get status() {
      return { state, sessions: sessions.size, lastPollAt, now: clock.now() }
    },
  }
  return worker
}
