import type { Clock } from '@org/managed-agents-core'
import { SdkError } from '@org/managed-agents-core'
import type { Drain } from './drain.ts'
import type { Lease, LeaseEnd } from './lease.ts'
import { keepLease } from './lease.ts'
import { runProgram } from './run-program.ts'
import type { Secrets } from './secrets.ts'
import { serveItem } from './serve-item.ts'
import type { WorkQueue } from './work-queue.ts'
import { chooseBaseUrl, decodeWorkSecret } from './work-secret.ts'
import type { WorkerClient } from './worker-client.ts'
import { createWorkerClient, isNotFound } from './worker-client.ts'
import type { ItemEvent, WorkEnd } from './worker-event.ts'
import type { WorkerOptions, WorkItem } from './worker-options.ts'

export interface WorkOnOptions {
  readonly options: WorkerOptions & { readonly baseUrl: string }
  readonly queue: WorkQueue
  readonly clock: Clock
  readonly secrets: Secrets
  /** Uses the environment key, where there is one. */
  readonly keyed: WorkerClient | undefined
  readonly drain: Drain
  readonly sessionsAtOnce: () => number
  /** Whether nobody else can have been given the item by now, unless it was acknowledged. */
  readonly isExclusive: () => boolean
  readonly tell: (event: ItemEvent) => void
}

/** Seconds of a lease per session, so that a third of them is one heartbeat of all in half of the queue's minute. */
const SECONDS_PER_SESSION = 6
const MAX_LEASE_SECONDS = 3600

/** Seconds for which a lease is asked when so many sessions are under way. */
export function leaseSecondsFor(sessions: number, least = 60): number {
  return Math.min(MAX_LEASE_SECONDS, Math.max(least, sessions * SECONDS_PER_SESSION))
}

/** Works on a claimed item: acknowledges it, keeps its lease, serves its session, confirms its end. Never rejects. */
export async function workOn(item: WorkItem, context: WorkOnOptions): Promise<WorkEnd> {
  const { clock, secrets, tell } = context
  const beganAt = clock.now()
  tell({ type: 'claimed' })
  let end: WorkEnd = 'failed'
  let failure: unknown
  try {
    end = await attempt(item, context)
  } catch (error) {
    failure = error
  }
  const error = failure === undefined ? {} : { error: secrets.describe(failure) }
  tell({ type: 'ended', end, durationMs: clock.now() - beganAt, ...error })
  return end
}

async function attempt(item: WorkItem, context: WorkOnOptions): Promise<WorkEnd> {
  const { queue, clock, secrets, keyed, drain, tell, options } = context
  const secret = decodeWorkSecret(item.secret)
  secrets.add(item.secret)
  secrets.add(secret?.sessionsToken)
  const { baseUrl, refused } = secret ? chooseBaseUrl(secret, options) : { baseUrl: options.baseUrl }
  if (refused !== undefined) tell({ type: 'origin_refused', origin: refused })
  const token = secret?.sessionsToken ?? options.environmentKey
  if (!token) throw new SdkError('invalid_credential', 'The work item has no secret, and the worker no environmentKey.')

  const stop = new AbortController()
  const cut = (): void => stop.abort()
  let lease: Lease | undefined
  let leaseEnd: LeaseEnd | undefined
  const { fetch, platform } = options
  const common = { token, fetch, platform }
  // The lease is kept by the item's own token, so that it outlives a change of the key.
  const queueClient = createWorkerClient({ ...common, baseUrl })
  const client = createWorkerClient({ ...common, baseUrl, mayWrite: () => lease?.isHeld() ?? false })

  const acknowledgedAt = clock.now()
  if (item.state === 'queued') await queue.ack(keyed ?? queueClient, item.id)
  if (item.data.type === 'healthcheck') {
    await queue.stop(queueClient, item.id)
    return 'healthcheck'
  }
  if (options.onWork) {
    await runProgram(item, options.onWork, { baseUrl, environmentKey: options.environmentKey, drain })
    return 'delegated'
  }
  lease = keepLease({
    clock,
    random: client.platform.random,
    send: queue.heartbeat(queueClient, item.id),
    acknowledgedAt,
    exclusive: context.isExclusive(),
    desiredSeconds: () => leaseSecondsFor(context.sessionsAtOnce(), options.leaseSeconds),
    onBeat: (result, error) =>
      tell({ type: 'heartbeat', result, ...(error !== undefined && { error: secrets.describe(error) }) }),
    onEnd(how) {
      leaseEnd = how
      if (how.type === 'lost') tell({ type: 'lease_lost', why: how.why })
      stop.abort()
    },
  })
  drain.cut.addEventListener('abort', cut)
  if (drain.cut.aborted) cut()

  /** Confirms the end of the item while the lease is held. */
  async function confirm(end: WorkEnd): Promise<WorkEnd> {
    if (!lease?.isHeld()) return 'lease_lost'
    await queue.stop(queueClient, item.id)
    return end
  }

  let handOver = false
  try {
    const served = await serveItem({
      client,
      sessionId: item.data.id,
      options,
      isHeld: lease.isHeld,
      signal: stop.signal,
      draining: drain.begun,
      tell,
      describe: secrets.describe,
    }).catch((error: unknown) => {
      if (stop.signal.aborted) return 'aborted' as const
      if (isNotFound(error)) return 'deleted' as const
      throw error
    })
    if (served !== 'aborted') return await confirm(served)
    // Set by callbacks, which the compiler does not see.
    const ended = leaseEnd as LeaseEnd | undefined
    if (ended?.type === 'lost') return 'lease_lost'
    if (ended?.type === 'stop_requested') return await confirm('stop_requested')
    handOver = true
    return 'handed_over'
  } finally {
    drain.cut.removeEventListener('abort', cut)
    await lease.end({ handOver }).catch(() => {})
  }
}
