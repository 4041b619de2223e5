import type { At } from '../events/append-event.ts'
import { emitAs } from '../events/append-event.ts'
import { textOf } from '../events/text-of.ts'
import type { SessionRecord, ThreadRecord, ToolCallRecord } from '../sessions/session-record.ts'
import type { SessionEvent } from '../wire.ts'
import type { World } from '../world.ts'
import { blocks, threadBlockingIds } from './blocking.ts'
import { setIdle, setRunning } from './status.ts'

export interface OpenCall {
  readonly thread: ThreadRecord
  readonly call: ToolCallRecord
}

/** The call that a use event made, while its turn still knows it. Routing is by the id alone (documented). */
export function findCall(session: SessionRecord, useId: string): OpenCall | undefined {
  for (const thread of session.threads) {
    const call = thread.turn?.calls.find((candidate) => candidate.id === useId)
    if (call) return { thread, call }
  }
  return undefined
}

/** Notes a result or a confirmation and, when it was the last that the thread waited for, goes on. */
export function applyAnswer(world: World, session: SessionRecord, event: SessionEvent): void {
  const found = findCall(session, usedId(event))
  const at: At = { world, session, thread: found?.thread ?? primary(session) }
  emitAs(at, event, at.thread.parent === null ? 'both' : 'cross')
  if (!found || found.call.result !== null) return
  note(at, found.call, event)
  resume(at)
}

function note({ thread }: At, call: ToolCallRecord, event: SessionEvent): void {
  if (event.type === 'user.tool_confirmation') {
    call.verdict = event.result === 'allow' ? 'allow' : 'deny'
    call.denyMessage = event.deny_message ?? null
  } else if ((event.type === 'user.custom_tool_result' || event.type === 'user.tool_result') && call.result === null) {
    const text = textOf(event.content)
    thread.context.newChars += text.length
    call.result = { text, isError: event.is_error ?? false }
  }
}

function resume(at: At): void {
  const { thread, world } = at
  if (thread.status !== 'idle' || !thread.turn) return
  const left = threadBlockingIds(thread)
  if (left.length > 0) {
    // Documented: resolving some re-emits the idle with the rest.
    setIdle(at, { type: 'requires_action', event_ids: left })
    return
  }
  setRunning(at)
  world.schedule(world.settings.timing.startMs, () => {
    if (thread.turn?.calls.some(blocks) !== true) world.advance(at)
  })
}

/** The use event that an answer names; empty for other events. */
export function usedId(event: SessionEvent): string {
  if (event.type === 'user.custom_tool_result') return event.custom_tool_use_id
  if (event.type === 'user.tool_result' || event.type === 'user.tool_confirmation') return event.tool_use_id
  return ''
}

function primary(session: SessionRecord): ThreadRecord {
  const thread = session.threads[0]
  if (!thread) throw new Error(`session ${session.id} has no primary thread`)
  return thread
}
