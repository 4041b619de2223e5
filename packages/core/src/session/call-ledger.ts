import type { SessionEvent, SessionStreamEvent } from '../generated/models.gen.ts'
import { remember } from './remember.ts'
import type { Gate, GateReason, ToolCall, ToolUseEvent } from './tool-gate.ts'
import { permissionOf, toolCallOf } from './tool-gate.ts'

/**
 * What happens to a call, from the event that opens it to its answer:
 * `held` asks for permission and waits to be put to the handler; `asking`: the handler has it; `confirming`: its verdict
 * is being sent; `ready` may run; `running`; `answering`: its result is being sent; `answered`: accepted, not seen in
 * the session yet; `elsewhere`: somebody else answers; `parked`: nobody here does, for a reason.
 */
export type CallState =
  | 'held'
  | 'asking'
  | 'confirming'
  | 'ready'
  | 'running'
  | 'answering'
  | 'answered'
  | 'elsewhere'
  | 'parked'

export interface OpenCall extends ToolCall {
  state: CallState
  /** The permission is one that this version does not know: it is asked for only when the API waits for the call. */
  readonly unclear: boolean
  /** It has not been allowed. */
  gated: boolean
  reason?: GateReason
  /** Milliseconds since 1970 at which this process saw the call. */
  readonly since: number
}

export type CallReport =
  | { readonly type: 'not_ours'; readonly call: ToolCall }
  /** The thread echoed with an answer is not the one that made the call. */
  | { readonly type: 'thread_mismatch'; readonly call: ToolCall; readonly threadId: string }

export interface CallLedgerOptions {
  /** Whether this run executes the tool. */
  readonly owns: (call: ToolCall) => boolean
  /** A call is over: answered, denied, interrupted or dropped. Its work, if any, must stop. */
  readonly onClose: (call: OpenCall, why: string) => void
  readonly onReport: (report: CallReport) => void
  readonly now: () => number
}

/** Answers of closed calls may arrive once more (queued, then processed; duplicates); so many ids are remembered. */
const CLOSED_IDS = 1000

export type CallLedger = ReturnType<typeof createCallLedger>

/** Which tool calls of a session are open, derived from its events alone: no effect, no clock of its own. */
export function createCallLedger({ owns, onClose, onReport, now }: CallLedgerOptions) {
  const open = new Map<string, OpenCall>()
  const closed = new Set<string>()

  function close(call: OpenCall, why: string): void {
    open.delete(call.id)
    remember(closed, call.id, CLOSED_IDS)
    onClose(call, why)
  }

  function closeWhere(belongs: (call: OpenCall) => boolean, why: string): void {
    for (const call of [...open.values()]) if (belongs(call)) close(call, why)
  }

  function add(event: ToolUseEvent): void {
    if (open.has(event.id) || closed.has(event.id)) return
    const permission = permissionOf(event)
    const tool = toolCallOf(event)
    if (permission === 'deny' || (permission === 'allow' && tool.kind === 'mcp')) return
    const gated = permission !== 'allow'
    const call: OpenCall = { ...tool, state: 'held', gated, unclear: permission === 'unknown', since: now() }
    open.set(call.id, call)
    if (!gated) allow(call)
  }

  function allow(call: OpenCall): void {
    // The approval is the answer that was awaited; whether a result is awaited as well, the next idle tells.
    const approved = call.gated
    call.gated = false
    if (owns(call)) call.state = 'ready'
    else if (call.kind === 'mcp') close(call, 'allowed')
    else if (approved) call.state = 'answered'
    else leave(call)
  }

  function leave(call: OpenCall): void {
    call.state = 'elsewhere'
    call.reason = 'not_ours'
    if (call.kind === 'custom') onReport({ type: 'not_ours', call })
  }

  function confirm(call: OpenCall, verdict: string): void {
    if (!call.gated) return
    if (verdict === 'allow') allow(call)
    else if (verdict === 'deny') close(call, 'denied')
    else park(call, 'handler_failed')
  }

  function park(call: OpenCall, reason: GateReason): void {
    call.state = 'parked'
    call.reason = reason
  }

  /** The call that an answer is for. The API routes answers by id and echoes the thread, which must be the call's. */
  function target(id: string, threadId?: string | null): OpenCall | undefined {
    const call = open.get(id)
    if (call?.threadId && threadId && threadId !== call.threadId) onReport({ type: 'thread_mismatch', call, threadId })
    return call
  }

  function answered(id: string, threadId?: string | null): void {
    const call = target(id, threadId)
    if (call) close(call, 'answered')
  }

  function observe(event: SessionEvent | SessionStreamEvent): void {
    switch (event.type) {
      case 'agent.tool_use':
      case 'agent.mcp_tool_use':
      case 'agent.custom_tool_use':
        return add(event)
      case 'user.tool_confirmation': {
        const call = target(event.tool_use_id, event.session_thread_id)
        return call && confirm(call, event.result)
      }
      case 'user.custom_tool_result':
        return answered(event.custom_tool_use_id, event.session_thread_id)
      case 'user.tool_result':
        return answered(event.tool_use_id, event.session_thread_id)
      case 'agent.tool_result':
        return answered(event.tool_use_id)
      case 'agent.mcp_tool_result':
        return answered(event.mcp_tool_use_id)
      case 'user.interrupt': {
        const { session_thread_id: threadId } = event
        return closeWhere((call) => !threadId || call.threadId === threadId, 'interrupted')
      }
      case 'session.thread_status_terminated':
        return closeWhere((call) => call.threadId === event.session_thread_id, 'thread terminated')
      case 'session.status_terminated':
      case 'session.deleted':
        return closeWhere(() => true, 'session ended')
      case 'session.status_idle':
        if (event.stop_reason?.type === 'requires_action')
          for (const id of event.stop_reason.event_ids ?? []) {
            const call = open.get(id)
            if (call?.state === 'answered' && !call.gated && !owns(call)) leave(call)
          }
        // At the budget cap open calls still take their answers; any other end of the turn means that none is awaited.
        if (['end_turn', 'refusal', 'retries_exhausted'].includes(event.stop_reason?.type))
          closeWhere(() => true, 'turn ended')
    }
  }

  return {
    observe,
    park,
    close,
    get: (id: string): OpenCall | undefined => open.get(id),
    wasClosed: (id: string): boolean => closed.has(id),
    all: (): OpenCall[] => [...open.values()],
  }
}

/** The call without what is only of use here. */
export function toolCallOfOpen(call: OpenCall): ToolCall {
  const { state: _state, unclear: _unclear, since: _since, gated: _gated, reason: _reason, ...tool } = call
  return tool
}

/** A call that this run does not answer, for the list of open gates. */
export function gateOf(call: OpenCall): Gate {
  const { gated, reason = 'no_handler' } = call
  return { ...toolCallOfOpen(call), needs: gated ? 'approval' : 'result', reason }
}

/** Whether an answer of ours is on its way, so that the session need only be waited for. */
export function isInProgress({ state }: OpenCall): boolean {
  return state !== 'answered' && !isBlocked(state)
}

/** Whether nobody here answers. */
export function isBlocked(state: CallState): boolean {
  return state === 'elsewhere' || state === 'parked'
}
