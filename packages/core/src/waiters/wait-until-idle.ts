import { isApiError, isSdkError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { DeletedSession, Session } from '../generated/models.gen.ts'
import { sleep } from '../http/timeout.ts'
import type { Platform } from '../platform.ts'
import type { RequestOptions } from '../resources/call.ts'

/** What the waiters need of a client. */
export interface WaitingClient {
  readonly platform: Pick<Platform, 'clock' | 'random'>
  readonly sessions: {
    retrieve(sessionId: string, params?: null, options?: RequestOptions): PromiseLike<Session>
    archive(sessionId: string, params?: null, options?: RequestOptions): PromiseLike<Session>
    delete(sessionId: string, params?: null, options?: RequestOptions): PromiseLike<DeletedSession>
  }
}

/** Options of `untilIdle`, `archiveWhenIdle` and `deleteWhenIdle`. */
export interface WaitOptions {
  readonly signal?: AbortSignal
  /** Milliseconds after which waiting is given up with `gave_up`. Default 600,000. */
  readonly timeoutMs?: number
  /**
   * Milliseconds for which the session must stay idle before it counts: a status read straight after a send may still say
   * `idle`. Default 1,000.
   */
  readonly confirmMs?: number
}

/** First and longest wait between two looks, in milliseconds. */
const FIRST_LOOK_MS = 250
const LONGEST_LOOK_MS = 5000

/**
 * Waits until a session neither runs nor is about to: its status is `idle` or `terminated`. Gives the session. Says
 * nothing of why it stopped; `run` does. Throws `SdkError` `gave_up` after `timeoutMs`, and what reading it throws.
 */
export function untilIdle(client: WaitingClient, sessionId: string, options: WaitOptions = {}): Promise<Session> {
  const { confirmMs = 1000 } = options
  let idleSinceMs: number | undefined
  return poll(client, sessionId, options, async (session) => {
    const now = client.platform.clock.now()
    if (session.status === 'terminated') return session
    if (session.status !== 'idle') idleSinceMs = undefined
    else idleSinceMs ??= now
    return idleSinceMs !== undefined && now - idleSinceMs >= confirmMs ? session : undefined
  })
}

/** Waits until a session is idle and archives it; gives the session. One that is archived already is left as it is. */
export function archiveWhenIdle(client: WaitingClient, sessionId: string, options: WaitOptions = {}): Promise<Session> {
  return poll(client, sessionId, options, async (session, refused) => {
    if (session.archived_at) return session
    return isAtRest(session) ? unlessBusy(client.sessions.archive(sessionId, null, own(options)), refused) : undefined
  })
}

/** Waits until a session is idle and deletes it. One that somebody else deletes meanwhile counts as deleted. */
export function deleteWhenIdle(
  client: WaitingClient,
  sessionId: string,
  options: WaitOptions = {},
): Promise<DeletedSession> {
  let seen = false
  const deleted: DeletedSession = { id: sessionId, type: 'session_deleted' }
  const attempt: Look<DeletedSession> = async (session, refused) => {
    seen = true
    return isAtRest(session) ? unlessBusy(client.sessions.delete(sessionId, null, own(options)), refused) : undefined
  }
  return poll(client, sessionId, options, attempt).catch((error: unknown) => {
    if (seen && isSdkError(error, 'not_found')) return deleted
    throw error
  })
}

function isAtRest({ status }: Session): boolean {
  return status === 'idle' || status === 'terminated'
}

/** The status that is read lags behind: a session that looks idle may still refuse, with 400 or 409. */
async function unlessBusy<T>(outcome: PromiseLike<T>, refused: (error: unknown) => void): Promise<T | undefined> {
  try {
    return await outcome
  } catch (error) {
    if (!isApiError(error) || (error.status !== 400 && error.status !== 409)) throw error
    refused(error)
    return undefined
  }
}

function own({ signal }: WaitOptions): RequestOptions {
  return { signal }
}

/** Gives what was waited for, or undefined; `refused` is told why an attempt failed. */
type Look<T> = (session: Session, refused: (error: unknown) => void) => Promise<T | undefined>

/** Looks at the session again and again, less often as time goes by, until `look` gives something. */
async function poll<T>(
  { platform: { clock, random }, sessions }: WaitingClient,
  sessionId: string,
  options: WaitOptions,
  look: Look<T>,
): Promise<T> {
  const { signal, timeoutMs = 600_000 } = options
  const limits = { clock, signal, deadlineAtMs: Number.POSITIVE_INFINITY, name: 'Waiting' }
  const endMs = clock.now() + timeoutMs
  let cause: unknown
  for (let delayMs = FIRST_LOOK_MS; ; delayMs = Math.min(LONGEST_LOOK_MS, delayMs * 1.5)) {
    const session = await sessions.retrieve(sessionId, null, own(options))
    const found = await look(session, (error) => {
      cause = error
    })
    if (found !== undefined) return found
    const pauseMs = delayMs * (0.75 + random() / 2)
    if (clock.now() + pauseMs > endMs) {
      throw new SdkError('gave_up', `Session ${sessionId} was still ${session.status} after ${timeoutMs} ms.`, {
        cause,
      })
    }
    await sleep(pauseMs, limits)
  }
}
