import type { SessionEvent, SessionEventParams } from '../generated/models.gen.ts'
import type { CleanupReport } from './cleanup.ts'
import { toContinuation } from './continuation.ts'
import type { SessionPosition } from './follow-options.ts'
import type { Outcome, OutcomeReason } from './outcome.ts'
import { outputFiles } from './output-files.ts'
import type { RunClient } from './run-client.ts'
import type { Turn } from './turn.ts'
import { messageText } from './turn.ts'
import { readTurn } from './turn-history.ts'

export interface OutcomeParts {
  readonly client: RunClient
  readonly sessionId: string
  readonly turn: Turn
  readonly position: SessionPosition | undefined
  readonly reason: OutcomeReason
  readonly cleanup: CleanupReport
  readonly undelivered: readonly SessionEventParams[]
}

/** The outcome of the turn as it stands. */
export function toOutcome(parts: OutcomeParts): Outcome {
  const { client, sessionId, turn, position, reason, cleanup, undelivered } = parts
  const { text, usage, sessionUsage, errors, errorCount, evaluations } = turn
  const { startId, startTime, lastEventId: endId } = turn
  const events = ({ signal }: { signal?: AbortSignal } = {}): AsyncIterableIterator<SessionEvent> =>
    readTurn(client, sessionId, { startId, startTime, endId, signal })
  return {
    ...reason,
    sessionId,
    text,
    usage,
    sessionUsage,
    listCost: sessionUsage?.listCost,
    errors,
    errorCount,
    evaluations,
    undelivered,
    position,
    continuation: toContinuation(sessionId, turn, position),
    cleanup,
    async fullText(options) {
      const texts: string[] = []
      for await (const event of events(options)) if (event.type === 'agent.message') texts.push(messageText(event))
      return texts.filter(Boolean).join('\n\n')
    },
    events,
    files: (options) => outputFiles(client, sessionId, options),
  }
}
