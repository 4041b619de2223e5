import type { SessionRecord, ThreadRecord } from '../sessions/session-record.ts'
import type { SessionEvent } from '../wire.ts'
import type { Happening } from '../world.ts'
import { isWebhookType } from './webhook-types.ts'

/** What a delivery tells, before the ids of organization and workspace. */
export interface Told {
  readonly type: string
  readonly id: string
  readonly session_thread_id?: string
  readonly vault_id?: string
  readonly enforcement_action_id?: string
}

/** What is told of something that happened. A webhook has ids alone: the receiver fetches the object (documented). */
export function toldOf(happening: Happening): Told[] {
  const { kind, id } = happening
  if (!isWebhookType(kind)) return []
  return [{ type: kind, id, ...text(happening, 'vault_id'), ...text(happening, 'enforcement_action_id') }]
}

function text(happening: Happening, name: 'vault_id' | 'enforcement_action_id'): Partial<Told> {
  const value = happening[name]
  return typeof value === 'string' ? { [name]: value } : {}
}

/**
 * What is told of an event of a session. Documented: names of webhooks differ from those of the stream;
 * `session.thread_terminated` is of children only. When the newer types come is not documented. Inferred:
 * `session.running`, `session.idled` and `session.requires_action` come beside the older ones, the last two by the stop
 * reason; `session.pending` never does.
 */
export function toldOfEvent(session: SessionRecord, thread: ThreadRecord, event: SessionEvent): Told[] {
  const { id } = session
  switch (event.type) {
    case 'session.status_running':
      return [
        { type: 'session.status_run_started', id },
        { type: 'session.running', id },
      ]
    case 'session.status_idle':
      return [
        { type: 'session.status_idled', id },
        { type: event.stop_reason.type === 'requires_action' ? 'session.requires_action' : 'session.idled', id },
      ]
    case 'session.status_rescheduled':
      return [{ type: 'session.status_rescheduled', id }]
    case 'session.status_terminated':
      return [{ type: 'session.status_terminated', id }]
    case 'session.thread_created':
      return [{ type: 'session.thread_created', id, session_thread_id: event.session_thread_id }]
    case 'session.thread_status_idle':
      return [{ type: 'session.thread_idled', id, session_thread_id: event.session_thread_id }]
    case 'session.thread_status_terminated':
      if (thread.parent === null) return []
      return [{ type: 'session.thread_terminated', id, session_thread_id: event.session_thread_id }]
    case 'span.outcome_evaluation_end':
      return [{ type: 'session.outcome_evaluation_ended', id }]
    default:
      return []
  }
}
