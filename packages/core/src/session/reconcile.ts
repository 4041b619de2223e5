import type { SessionEvent, SessionEventParams, SessionEventType } from '../generated/models.gen.ts'
import { saysTheSame } from './same-content.ts'
import type { SessionClient } from './session-client.ts'
import { wait } from './wait.ts'

export interface HistorySearch {
  readonly client: SessionClient
  readonly sessionId: string
  readonly signal: AbortSignal
}

const PAGE_SIZE = 100
/** The gap since the latest known event is short; beyond this something else is wrong. */
const MAX_PAGES = 50

const ANSWER_TYPES = ['user.custom_tool_result', 'user.tool_result', 'user.tool_confirmation'] as const
const USE_TYPES = ['agent.custom_tool_use', 'agent.tool_use', 'agent.mcp_tool_use'] as const

/** The tool-use id that an answer is for. */
export function answeredId(event: { readonly type: string }): string | undefined {
  const { tool_use_id: id, custom_tool_use_id: customId } = event as {
    tool_use_id?: string
    custom_tool_use_id?: string
  }
  return (ANSWER_TYPES as readonly string[]).includes(event.type) ? (customId ?? id) : undefined
}

/** Which of these answers are in the session's history: by type and tool-use id. Reads back to the calls themselves. */
export async function findAnswers(
  search: HistorySearch,
  answers: readonly SessionEventParams[],
): Promise<Set<SessionEventParams>> {
  const found = new Set<SessionEventParams>()
  const unread = new Set(answers.map(answeredId))
  await readBackwards(search, [...ANSWER_TYPES, ...USE_TYPES], (event) => {
    const id = answeredId(event)
    for (const answer of answers) if (answer.type === event.type && answeredId(answer) === id) found.add(answer)
    if ('id' in event) unread.delete(event.id)
    return unread.size > 0 && found.size < answers.length
  })
  return found
}

/** The event that was sent as `params`, if it is in the history after `lastKnownId` and is none of `isKnown`. */
export async function findInput(
  search: HistorySearch,
  params: SessionEventParams,
  known: { readonly lastKnownId: string | undefined; readonly isKnown: (id: string) => boolean },
): Promise<SessionEvent | undefined> {
  let found: SessionEvent | undefined
  await readBackwards(search, undefined, (event) => {
    if (known.lastKnownId !== undefined && event.id === known.lastKnownId) return false
    if (saysTheSame(params, event) && !known.isKnown(event.id)) found = event
    return true
  })
  return found
}

/**
 * Looks into history for what may have been sent, as often as there are `waits`, until `find` returns something.
 * Absence counts as proven when the last look could be made; `proven` is false when it failed.
 */
export async function lookRepeatedly<T>(
  { client, signal }: HistorySearch,
  waits: readonly number[],
  find: () => Promise<T | undefined>,
): Promise<{ readonly found: T | undefined; readonly proven: boolean }> {
  let proven = false
  for (const delayMs of waits) {
    if (delayMs > 0) await wait(client.platform.clock, delayMs, signal)
    try {
      const found = await find()
      if (found !== undefined) return { found, proven: true }
      proven = true
    } catch (error) {
      if (signal.aborted) throw error
      proven = false
    }
  }
  return { found: undefined, proven }
}

/** Reads history newest first until `visit` returns false. */
async function readBackwards(
  { client, sessionId, signal }: HistorySearch,
  types: readonly SessionEventType[] | undefined,
  visit: (event: SessionEvent) => boolean,
): Promise<void> {
  let page: string | null | undefined
  for (let count = 0; count < MAX_PAGES; count++) {
    const params = {
      order: 'desc' as const,
      limit: PAGE_SIZE,
      ...(types && { types: [...types] }),
      ...(page && { page }),
    }
    const result = await client.sessions.events.list(sessionId, params, { signal })
    for (const event of result.data) if (!visit(event)) return
    page = result.next_page
    if (!page) return
  }
}
