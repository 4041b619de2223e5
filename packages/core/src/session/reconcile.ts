import type { SessionEvent, SessionEventParams } from '../generated/models.gen.ts'
import type { HistorySearch } from './read-backwards.ts'
import { readBackwards } from './read-backwards.ts'
import { saysTheSame } from './same-content.ts'
import { wait } from './wait.ts'

/** The gap since the latest known event is short; beyond this something else is wrong. */
const MAX_PAGES = 20
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
  await readBackwards(search, { types: [...ANSWER_TYPES, ...USE_TYPES], maxPages: MAX_PAGES }, (event) => {
    const id = answeredId(event)
    for (const answer of answers) if (answer.type === event.type && answeredId(answer) === id) found.add(answer)
    unread.delete(event.id)
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
  await readBackwards(search, { maxPages: MAX_PAGES }, (event) => {
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
