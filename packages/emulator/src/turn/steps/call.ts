import type { At, NewEvent } from '../../events/append-event.ts'
import { emit } from '../../events/append-event.ts'
import type { CallStep, ScriptedCall, ToolOutcome } from '../../scenario/step.ts'
import type { ToolCallRecord, TurnRecord } from '../../sessions/session-record.ts'
import type { StepResult } from '../advance.ts'
import { blocks, isClientSide, threadBlockingIds } from '../blocking.ts'
import { closeRequest, countOutput, openRequest } from '../model-request.ts'
import type { Judgement } from '../permissions.ts'
import { judgeCall } from '../permissions.ts'
import { realCallsDone } from '../real-tools.ts'
import { sleep } from '../sleep.ts'
import { setIdle } from '../status.ts'
import { runServerSide } from '../tool-results.ts'

/** Tool calls of one model request, in parallel: announced, run or waited for, and their results gathered. */
export function performCall(at: At, turn: TurnRecord, step: CallStep): StepResult {
  if (turn.phase === 0) {
    if (!openRequest(at, turn)) return 'wait'
    for (const call of step.calls) announce(at, turn, call)
    closeRequest(at, turn)
    const ms = Math.max(0, ...step.calls.map((call) => call.ms ?? at.world.settings.timing.toolMs))
    if (ms > 0 && turn.calls.some((call) => runsAtOnce(call))) {
      sleep(at, turn, ms)
      return 'wait'
    }
    turn.phase++
  }
  if (turn.phase === 1) {
    if (!realCallsDone(at, turn.calls.filter(runsAtOnce))) return 'wait'
    for (const call of turn.calls) if (runsAtOnce(call)) runServerSide(at, turn, call)
    turn.phase++
  }
  if (turn.calls.some(blocks)) {
    if (at.thread.status === 'running')
      setIdle(at, { type: 'requires_action', event_ids: threadBlockingIds(at.thread) })
    return 'wait'
  }
  if (
    !realCallsDone(
      at,
      turn.calls.filter(({ result }) => result === null),
    )
  )
    return 'wait'
  // Inferred: what was asked for runs when every gate of the batch is answered and the session is running again.
  for (const call of turn.calls) if (call.result === null) runServerSide(at, turn, call)
  const results = turn.calls.map(outcomeOf)
  turn.calls = []
  return { results }
}

/** Allowed, or denied, without anybody being asked. */
function runsAtOnce(call: ToolCallRecord): boolean {
  return call.result === null && !call.asks && (!isClientSide(call) || call.verdict === 'deny')
}

function announce(at: At, turn: TurnRecord, scripted: ScriptedCall): void {
  const judgement = judgeCall(toolsOf(at), scripted)
  if (!judgement) throw new Error(`the scenario calls "${scripted.name}", which the agent does not declare`)
  countOutput(turn, scripted.name.length + JSON.stringify(scripted.input ?? {}).length)
  const id = emit(at, useEvent(judgement, scripted), at.thread.parent === null ? 'both' : 'cross')
  const onClient =
    judgement.kind === 'builtin' &&
    at.session.selfHosted &&
    !scripted.name.startsWith('web_') &&
    judgement.permission !== 'deny'
  turn.calls.push({
    id,
    kind: onClient ? 'client' : judgement.kind,
    scripted,
    asks: judgement.permission === 'ask',
    verdict: judgement.permission === 'deny' ? 'deny' : null,
    denyMessage: judgement.permission === 'deny' ? 'Permission to use this tool was denied.' : null,
    result: null,
  })
}

function useEvent(judgement: Judgement, { name, server, input = {} }: ScriptedCall): NewEvent {
  if (judgement.kind === 'custom') return { type: 'agent.custom_tool_use', name, input: { ...input } }
  const judged = {
    evaluated_permission: judgement.permission,
    ...(judgement.evaluation ? { evaluation: judgement.evaluation } : {}),
  }
  return judgement.kind === 'mcp'
    ? { type: 'agent.mcp_tool_use', name, mcp_server_name: server ?? '', input: { ...input }, ...judged }
    : { type: 'agent.tool_use', name, input: { ...input }, ...judged }
}

function toolsOf({ session, thread }: At): At['session']['agent']['tools'] {
  return thread.agent && 'tools' in thread.agent && Array.isArray(thread.agent.tools)
    ? thread.agent.tools
    : session.agent.tools
}

function outcomeOf(call: ToolCallRecord): ToolOutcome {
  return {
    name: call.scripted.name,
    text: call.result?.text ?? '',
    isError: call.result?.isError ?? false,
    denied: call.verdict === 'deny',
  }
}
