import type { Clock, SelfHostedWorkHeartbeatResponse } from '@org/managed-agents-core'
import { isApiError, isOutcomeUnknownError, isSdkError } from '@org/managed-agents-core'

/** How a heartbeat is sent: once, with the query of the API. */
export type SendHeartbeat = (
  query: { expected_last_heartbeat: string; desired_ttl_seconds: number },
  options: { signal: AbortSignal; timeoutMs: number },
) => PromiseLike<SelfHostedWorkHeartbeatResponse>

export interface LeaseOptions {
  readonly clock: Clock
  /** A number in [0, 1): spreads the heartbeats of sessions that began together. */
  readonly random: () => number
  readonly send: SendHeartbeat
  /** When the acknowledgement was sent, milliseconds since 1970. */
  readonly acknowledgedAt: number
  /** Nobody else can have been given the item meanwhile, so that a first heartbeat can only be this worker's. */
  readonly exclusive: boolean
  /** Seconds that the lease is to last; asked for at each heartbeat. */
  readonly desiredSeconds: () => number
  readonly onBeat: (result: 'extended' | 'recovered' | 'failed', error?: unknown) => void
  readonly onEnd: (end: LeaseEnd) => void
}

/** The lease is over: another worker may have the item, or the API asks to stop. */
export type LeaseEnd = { readonly type: 'lost'; readonly why: string } | { readonly type: 'stop_requested' }

export interface Lease {
  /** Whether the item is surely this worker's, at this moment. What is sent is fenced by it. */
  isHeld(): boolean
  /** Ends the heartbeats. `handOver` makes the lease lapse in a second, so that another worker gets the item. */
  end(how: { readonly handOver: boolean }): Promise<void>
}

const NO_HEARTBEAT = 'NO_HEARTBEAT'
/** Until the API says how long a lease lasts. */
const ASSUMED_TTL_MS = 90_000
const LONGEST_ATTEMPT_MS = 10_000
const RETRY_MS = 1000
const SPREAD = 0.3
/** The API answered, and will not answer otherwise. */
const FINAL = new Set([400, 401, 403, 404, 409])

interface CurrentState {
  readonly state?: unknown
  readonly last_heartbeat?: unknown
  readonly ttl_seconds?: unknown
}

/**
 * Keeps the lease of a work item by heartbeats. Each is a compare-and-swap on the one before: when the reply to one got
 * lost, the next is refused with the state as it stands, and while the lease cannot have lapsed that state can only be
 * this worker's own.
 */
export function keepLease(options: LeaseOptions): Lease {
  const { clock, send, onBeat, onEnd } = options
  const controller = new AbortController()
  const { signal } = controller
  let expected = NO_HEARTBEAT
  let ttlMs = ASSUMED_TTL_MS
  let unanswered = false
  let over = false
  // By two clocks: one that is set back, or one that stands still while the machine sleeps, must not prolong it.
  let until = 0
  let untilSteady = 0
  let cancelTimer = (): void => {}
  let sending: Promise<void> | undefined
  extend(options.acknowledgedAt, ASSUMED_TTL_MS)
  beat()

  function extend(from: number, forMs: number): void {
    until = from + forMs
    untilSteady = performance.now() + forMs - Math.max(0, clock.now() - from)
  }

  function isHeld(): boolean {
    return !over && clock.now() < until && performance.now() < untilSteady
  }

  function finish(end: LeaseEnd): void {
    if (over) return
    // While stopping, the lease is still this worker's: it confirms the stop.
    if (end.type === 'lost') over = true
    cancelTimer()
    onEnd(end)
  }

  function later(delayMs: number): void {
    cancelTimer()
    // An end that comes first is noticed at the end.
    cancelTimer = clock.setTimer(beat, Math.max(0, Math.min(delayMs, until - clock.now())))
  }

  function beat(): void {
    sending = attempt().finally(() => {
      sending = undefined
    })
  }

  async function attempt(): Promise<void> {
    if (over || signal.aborted) return
    if (!isHeld()) return finish({ type: 'lost', why: 'no heartbeat got through before it lapsed' })
    const sentAt = clock.now()
    const timeoutMs = Math.min(LONGEST_ATTEMPT_MS, Math.max(1000, until - sentAt))
    try {
      const query = { expected_last_heartbeat: expected, desired_ttl_seconds: options.desiredSeconds() }
      const reply = await send(query, { signal, timeoutMs })
      unanswered = false
      if (reply.lease_extended) accept(reply, sentAt)
      else if (reply.state === 'stopping') finish({ type: 'stop_requested' })
      else finish({ type: 'lost', why: `the item is ${reply.state}` })
    } catch (error) {
      if (!signal.aborted) refused(error, sentAt)
    }
  }

  function accept({ last_heartbeat: last, ttl_seconds: ttl }: SelfHostedWorkHeartbeatResponse, sentAt: number): void {
    expected = last
    ttlMs = Math.max(1, ttl) * 1000
    extend(sentAt, ttlMs)
    onBeat('extended')
    later((ttlMs / 3) * (1 - SPREAD * options.random()))
  }

  function refused(error: unknown, sentAt: number): void {
    const status = isApiError(error) ? error.status : undefined
    if (isApiError(error) && status === 412) return compare(error.details?.['current_state'] as CurrentState, sentAt)
    if (status !== undefined && FINAL.has(status))
      return finish({ type: 'lost', why: `the heartbeat was answered with ${status}` })
    unanswered ||=
      isOutcomeUnknownError(error) || isSdkError(error, 'connection_lost', 'attempt_timeout', 'truncated_response')
    onBeat('failed', error)
    later(Math.min(RETRY_MS, ttlMs / 10))
  }

  /** The stored heartbeat is another one than expected: this worker's own, whose reply got lost, or somebody else's. */
  function compare(current: CurrentState | null | undefined, sentAt: number): void {
    const { state, last_heartbeat: last, ttl_seconds: ttl } = current ?? {}
    const couldBeOurs = unanswered && isHeld() && (expected !== NO_HEARTBEAT || options.exclusive)
    if (!couldBeOurs || state !== 'active' || typeof last !== 'string' || last === '' || last === expected)
      return finish({ type: 'lost', why: 'another heartbeat was accepted' })
    expected = last
    unanswered = false
    // How long it lasts is told again by the next heartbeat, which is sent at once.
    if (typeof ttl === 'number') extend(sentAt, ttl * 1000)
    onBeat('recovered')
    later(0)
  }

  return {
    isHeld,
    async end({ handOver }) {
      cancelTimer()
      await sending
      cancelTimer()
      if (handOver && isHeld())
        await send(
          { expected_last_heartbeat: expected, desired_ttl_seconds: 1 },
          { signal, timeoutMs: LONGEST_ATTEMPT_MS },
        )
      over = true
      controller.abort()
    },
  }
}
