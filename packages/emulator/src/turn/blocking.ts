import type { SessionRecord, ThreadRecord, ToolCallRecord } from '../sessions/session-record.ts'

/** Whether a call waits for the client: for a confirmation, or for the result of a tool that the client runs. */
export function blocks(call: ToolCallRecord): boolean {
  if (call.asks && call.verdict === null) return true
  return isClientSide(call) && call.verdict !== 'deny' && call.result === null
}

export function isClientSide(call: ToolCallRecord): boolean {
  return call.kind === 'custom' || call.kind === 'client'
}

export function threadBlockingIds(thread: ThreadRecord): string[] {
  return (thread.turn?.calls ?? []).filter(blocks).map((call) => call.id)
}

/** Documented: `requires_action` lists every blocking event. */
export function blockingIds(session: SessionRecord): string[] {
  return session.threads.flatMap(threadBlockingIds)
}
