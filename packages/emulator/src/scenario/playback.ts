import { textOf } from '../events/text-of.ts'
import type { SessionEvent } from '../wire.ts'
import type { Scenario } from './scenario.ts'
import type { ErrorStep, ScriptedCall, Step } from './step.ts'
import { say } from './steps.ts'

/**
 * Plays a recorded session back: the n-th turn does what the n-th recorded turn did. Texts, thinking, tool calls with
 * the results that the server gave, errors, refusals and token counts are taken over; ids and times are the
 * emulator's own, and the answers to custom tools the client's. Events of sub-agents' threads are left out.
 */
export function playbackScenario(recording: readonly SessionEvent[]): Scenario {
  const turns = splitTurns(recording)
  return {
    *agent(turn) {
      const steps = turns[turn.session.turns]
      if (!steps) return yield say('(The recording has no further turn.)')
      for (const step of steps) yield step
    },
  }
}

/** Reads a recording of one event a line (JSON Lines); empty lines are passed over. */
export function parseRecording(text: string): SessionEvent[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line)
      } catch {
        throw new TypeError(`line ${index + 1} of the recording is not JSON`)
      }
    })
}

function splitTurns(recording: readonly SessionEvent[]): Step[][] {
  const turns: Step[][] = []
  let current: Step[] | undefined
  for (const [index, event] of recording.entries()) {
    if (event.type === 'session.status_running' && !current) {
      current = []
      turns.push(current)
    } else if (event.type === 'session.status_idle') {
      if (event.stop_reason.type === 'refusal') {
        current?.push({
          do: 'refuse',
          category: categoryOf(event.stop_details),
          explanation: explanationOf(event.stop_details),
        })
      }
      // A turn that waits for answers goes on when it runs again.
      if (event.stop_reason.type !== 'requires_action') current = undefined
    } else current?.push(...stepsOf(event, recording, index))
  }
  return turns.map(groupCalls)
}

function stepsOf(event: SessionEvent, recording: readonly SessionEvent[], index: number): Step[] {
  switch (event.type) {
    case 'agent.message':
      return [say(textOf(event.content))]
    case 'agent.thinking':
      return [{ do: 'think' }]
    case 'agent.custom_tool_use':
    case 'agent.tool_use':
    case 'agent.mcp_tool_use':
      // The request of a cross-posted call belongs to another thread's script.
      return event.session_thread_id == null ? [{ do: 'call', calls: [callOf(event, recording)] }] : []
    case 'span.model_request_start':
      return usageOf(event.id, recording, index)
    case 'agent.thread_context_compacted':
      return [{ do: 'compact' }]
    case 'session.error':
      return [errorStep(event)]
    default:
      return []
  }
}

type UseEvent = Extract<SessionEvent, { type: 'agent.custom_tool_use' | 'agent.tool_use' | 'agent.mcp_tool_use' }>

function callOf(use: UseEvent, recording: readonly SessionEvent[]): ScriptedCall {
  const call: ScriptedCall = { name: use.name, input: use.input }
  if (use.type === 'agent.custom_tool_use') return call
  const server = use.type === 'agent.mcp_tool_use' ? { server: use.mcp_server_name } : {}
  const judged = use.evaluated_permission ? { judgement: judgementOf(use.evaluated_permission) } : {}
  const result = recording.find(
    (event) =>
      (event.type === 'agent.tool_result' && event.tool_use_id === use.id) ||
      (event.type === 'agent.mcp_tool_result' && event.mcp_tool_use_id === use.id),
  )
  if (result?.type !== 'agent.tool_result' && result?.type !== 'agent.mcp_tool_result')
    return { ...call, ...server, ...judged }
  return { ...call, ...server, ...judged, result: textOf(result.content), isError: result.is_error ?? false }
}

function judgementOf(permission: string): 'allow' | 'ask' | 'deny' {
  return permission === 'ask' || permission === 'deny' ? permission : 'allow'
}

function usageOf(startId: string, recording: readonly SessionEvent[], from: number): Step[] {
  for (const event of recording.slice(from)) {
    if (event.type !== 'span.model_request_end' || event.model_request_start_id !== startId) continue
    const { speed: _, ...usage } = event.model_usage
    return [{ do: 'request' }, { do: 'usage', usage }]
  }
  return [{ do: 'request' }]
}

function errorStep({ error }: Extract<SessionEvent, { type: 'session.error' }>): ErrorStep {
  const { type, message, retry_status: status, ...fields } = error
  const retry = status.type === 'exhausted' || status.type === 'terminal' ? status.type : 'retrying'
  return { do: 'error', type: String(type), message, retry, fields }
}

/** Calls that followed one another were made in parallel by one request. */
function groupCalls(steps: readonly Step[]): Step[] {
  const grouped: Step[] = []
  for (const step of steps) {
    const before = grouped[grouped.length - 1]
    if (step.do === 'call' && before?.do === 'call')
      grouped[grouped.length - 1] = { do: 'call', calls: [...before.calls, ...step.calls] }
    else grouped.push(step)
  }
  return grouped
}

type Details = Extract<SessionEvent, { type: 'session.status_idle' }>['stop_details']
type Category = NonNullable<Extract<Step, { do: 'refuse' }>['category']>

const categories: readonly Category[] = ['cyber', 'bio', 'frontier_llm', 'reasoning_extraction', 'general_harms']

function categoryOf(details: Details): Category | null {
  return categories.find((category) => category === details?.category) ?? null
}

function explanationOf(details: Details): string | null {
  return details?.explanation ?? null
}
