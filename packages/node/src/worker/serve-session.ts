import type { RunClient, RunOptions } from '@org/managed-agents-core/session'
import { follow, run } from '@org/managed-agents-core/session'

export interface ServeOptions {
  readonly client: RunClient
  readonly sessionId: string
  readonly run: Pick<RunOptions, 'tools' | 'approve' | 'journal' | 'parallelTools' | 'toolTimeoutMs' | 'onReport'>
  /** Milliseconds of idleness after which the session is left. */
  readonly maxIdleMs: number
  /** Ends it at once; nothing is sent any more. */
  readonly signal: AbortSignal
  /** Ends it as soon as the session is idle. */
  readonly draining: AbortSignal
}

/** What begins a turn. */
const BEGINNINGS = [
  'session.status_running',
  'session.status_rescheduled',
  'user.message',
  'user.define_outcome',
] as const

/**
 * Answers the tool calls of a session, turn by turn, until it has been idle for long enough or has ended. Sends nothing
 * but results and confirmations. Rejects when the session cannot be followed.
 */
export async function serveSession(
  options: ServeOptions,
): Promise<'idle' | 'drained' | 'terminated' | 'deleted' | 'aborted'> {
  const { client, sessionId, signal, draining } = options
  const { data: begun } = await client.sessions.events.list(sessionId, { types: [...BEGINNINGS], limit: 1 }, { signal })
  let from: Parameters<typeof follow>[2] = { from: 'beginning' }
  let isBusy = begun.length > 0
  for (;;) {
    if (isBusy) {
      // Calls that wait for others, a human or another client, are waited for as well.
      const turn = run(client, sessionId, { ...options.run, cleanup: 'leave', waitForOthers: true, signal })
      const { type, position } = await turn.outcome
      if (signal.aborted || type === 'aborted') return 'aborted'
      if (type === 'terminated' || type === 'deleted') return type
      from = { from: position ?? 'now' }
    }
    const next = await waitForTurn(options, from)
    if (next !== 'turn') return signal.aborted ? 'aborted' : draining.aborted && next === 'idle' ? 'drained' : next
    isBusy = true
  }
}

/** Waits until a turn begins or the session ends; `idle` when neither comes in time. */
async function waitForTurn(
  { client, sessionId, maxIdleMs, signal, draining }: ServeOptions,
  from: Parameters<typeof follow>[2],
): Promise<'turn' | 'idle' | 'terminated' | 'deleted'> {
  if (draining.aborted || signal.aborted) return 'idle'
  const events = follow(client, sessionId, from)
  const close = (): void => events.close()
  const cancelTimer = client.platform.clock.setTimer(close, maxIdleMs)
  signal.addEventListener('abort', close)
  draining.addEventListener('abort', close)
  try {
    for await (const event of events) {
      if (event.type === 'session.status_terminated') return 'terminated'
      if (event.type === 'session.deleted') return 'deleted'
      if ((BEGINNINGS as readonly string[]).includes(event.type)) return 'turn'
    }
    const { state } = events
    return state.status === 'closed' && (state.why === 'deleted' || state.why === 'terminated') ? state.why : 'idle'
  } finally {
    cancelTimer()
    signal.removeEventListener('abort', close)
    draining.removeEventListener('abort', close)
    close()
  }
}
