import type { SessionEvent } from '../generated/models.gen.ts'
import type { CheckedEvent } from './check-events.ts'
import { answeredCalls } from './event-fields.ts'
import { Refusal } from './refusal.ts'
import type { RelayClaims } from './relay-claims.ts'
import type { UpstreamEventPage } from './relay-client.ts'

/** Reads one page of the history, newest first. */
export type ReadHistory = (query: object) => Promise<UpstreamEventPage>

/** A call is answered soon after it was made, so it is near the end of the history. */
const MAX_PAGES = 5
const PAGE_SIZE = 1000
/** Reads may lag writes: a call that was just streamed may not be listed yet. Milliseconds before each reading. */
const PAUSES_MS = [0, 300, 1000]

const CALL_TYPES = ['agent.tool_use', 'agent.mcp_tool_use', 'agent.custom_tool_use'] as const

/**
 * Sees to it that each result and each verdict answers a call of a tool that the token names, of the kind that the
 * answer fits. What the page says of a call counts for nothing: the history does.
 */
export async function checkAnswers(
  events: readonly CheckedEvent[],
  { tools }: Pick<RelayClaims, 'tools'>,
  { history, pause }: { history: ReadHistory; pause: (ms: number) => Promise<void> },
): Promise<void> {
  const answers = events.flatMap((event) => {
    if (!(event.type in answeredCalls)) return []
    const { field, types } = answeredCalls[event.type as keyof typeof answeredCalls]
    const id: unknown = Object.entries(event).find(([name]) => name === field)?.[1]
    return [{ id, types: types as readonly string[] }]
  })
  if (answers.some(({ id }) => typeof id !== 'string' || !id)) throw new Refusal(400, 'An answer names no tool use.')
  if (!tools || answers.length === 0) return
  const calls = new Map<unknown, { type: string; name: string }>()
  for (const pauseMs of PAUSES_MS) {
    await pause(pauseMs)
    await readCalls(calls, new Set(answers.map(({ id }) => id)), history)
    if (answers.every(({ id }) => calls.has(id))) break
  }
  for (const { id, types } of answers) {
    const call = calls.get(id)
    if (!call || !types.includes(call.type) || !tools.includes(call.name)) {
      throw new Refusal(403, 'The token does not allow to answer this tool use.')
    }
  }
}

async function readCalls(
  calls: Map<unknown, { type: string; name: string }>,
  wanted: ReadonlySet<unknown>,
  history: ReadHistory,
): Promise<void> {
  let page: string | undefined
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const found = await history({ types: CALL_TYPES, order: 'desc', limit: PAGE_SIZE, ...(page && { page }) })
    for (const event of found.data) {
      if (isCall(event) && wanted.has(event.id)) calls.set(event.id, { type: event.type, name: event.name })
    }
    page = found.next_page ?? undefined
    if (!page || calls.size === wanted.size) return
  }
}

type CallEvent = Extract<SessionEvent, { type: (typeof CALL_TYPES)[number] }>

function isCall(event: SessionEvent): event is CallEvent {
  return CALL_TYPES.some((type) => type === event.type)
}
