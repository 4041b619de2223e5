import { isApiError, isOutcomeUnknownError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { SessionEventParams } from '../generated/models.gen.ts'
import { Patience } from './patience.ts'
import type { SessionClient } from './session-client.ts'
import { orAbort, setLongTimer, wait } from './wait.ts'

/**
 * What becomes of the session when the run lets go of it. `interrupt`: whatever is still running is interrupted ·
 * `archive`, `delete`: the same, and then that · `leave`: nothing is sent.
 */
export type CleanupPolicy = 'interrupt' | 'archive' | 'delete' | 'leave'

/** What became of the session when a run ended early. */
export interface CleanupReport {
  readonly policy: CleanupPolicy
  /** The session is as the policy wants it. */
  readonly done: boolean
  /** Why it is not. */
  readonly error?: unknown
}

export interface CleanupOptions {
  readonly client: SessionClient
  readonly sessionId: string
  readonly policy: CleanupPolicy
  /** Milliseconds for all of it. */
  readonly timeoutMs: number
  /** The session may still be working for this run. */
  readonly unsettled: () => boolean
  /** How the session has ended, if it has. */
  readonly ended: () => 'terminated' | 'deleted' | undefined
  readonly send: (event: SessionEventParams, signal: AbortSignal) => PromiseLike<unknown>
}

/** The stream tells at once; the status, which lags behind, is asked for besides. */
const LOOK_MS = 20
const STATUS_EVERY_MS = 1000
/** An interrupt that was sent before the session began to run does nothing, so it is repeated. */
const INTERRUPT_EVERY_MS = 2000
const BELIEVE_STATUS_MS = 5000

/** Carries out the policy and waits for the status to follow. Never rejects; never takes longer than `timeoutMs`. */
export async function cleanUp(options: CleanupOptions): Promise<CleanupReport> {
  const { client, policy, timeoutMs } = options
  if (policy === 'leave' || options.ended() === 'deleted') return { policy, done: true }
  const controller = new AbortController()
  const stopTimer = setLongTimer(client.platform.clock, () => controller.abort(), timeoutMs)
  try {
    if (options.unsettled() && !options.ended()) await interrupt(options, controller.signal)
    if (policy !== 'interrupt') await finish(options, policy, controller.signal)
    return { policy, done: true }
  } catch (error) {
    const late = new SdkError('gave_up', `The session did not follow ${policy} within ${timeoutMs} ms.`, {
      cause: error,
    })
    return { policy, done: false, error: controller.signal.aborted ? late : error }
  } finally {
    stopTimer()
  }
}

async function interrupt(options: CleanupOptions, signal: AbortSignal): Promise<void> {
  const { clock } = options.client.platform
  const patience = patienceOf(options, signal)
  const isOver = () => !options.unsettled() || options.ended()
  let sentAt = Number.NEGATIVE_INFINITY
  let askedAt = clock.now()
  let quietSince: number | undefined
  while (!isOver()) {
    try {
      if (clock.now() - sentAt >= INTERRUPT_EVERY_MS) {
        await orAbort(options.send({ type: 'user.interrupt' }, signal), signal)
        sentAt = clock.now()
      }
      await wait(clock, LOOK_MS, signal)
      if (isOver() || clock.now() - askedAt < STATUS_EVERY_MS) continue
      askedAt = clock.now()
      const status = await statusOf(options, signal)
      if (status === 'terminated') return
      quietSince = isBusy(status) ? undefined : (quietSince ?? clock.now())
      if (quietSince !== undefined && clock.now() - quietSince >= BELIEVE_STATUS_MS) return
      patience.reset()
    } catch (error) {
      await patience.pause(isOutcomeUnknownError(error) ? undefined : error)
    }
  }
}

async function finish(options: CleanupOptions, policy: 'archive' | 'delete', signal: AbortSignal): Promise<void> {
  const { client, sessionId } = options
  const patience = patienceOf(options, signal)
  for (;;) {
    let cause: unknown
    try {
      const status = await statusOf(options, signal)
      if (status === 'terminated' && policy === 'archive') return
      if (!isBusy(status)) {
        await orAbort(client.sessions[policy](sessionId, null, { signal }), signal)
        return
      }
    } catch (error) {
      if (isApiError(error) && error.status === 404 && policy === 'delete') return
      // Refused while the status still says running.
      cause = isApiError(error) && (error.status === 400 || error.status === 409) ? undefined : error
    }
    await patience.pause(cause)
  }
}

function patienceOf({ client, timeoutMs }: CleanupOptions, signal: AbortSignal): Patience {
  return new Patience({ platform: client.platform, signal, giveUpAfterMs: timeoutMs })
}

async function statusOf({ client, sessionId }: CleanupOptions, signal: AbortSignal): Promise<string> {
  return (await orAbort(client.sessions.retrieve(sessionId, null, { signal }), signal)).status
}

function isBusy(status: string): boolean {
  return status === 'running' || status === 'rescheduling'
}
