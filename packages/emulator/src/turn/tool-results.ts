import type { At } from '../events/append-event.ts'
import { emit } from '../events/append-event.ts'
import type { ToolCallRecord, TurnRecord } from '../sessions/session-record.ts'
import { realOutput } from './real-tools.ts'

/** Documented: the text that pending calls get when a thread is interrupted. */
export const interruptedText = 'Tool execution was interrupted before completion. Please retry.'

/** Documented: output above this many characters goes to a file in the sandbox and the model sees a preview. */
const largeOutput = 100_000

/** Runs, or refuses, a call that the server answers: its result event is appended. */
export function runServerSide(at: At, turn: TurnRecord, call: ToolCallRecord): void {
  if (call.verdict === 'deny') {
    // Recorded: a denial gives a result with is_error, and the turn goes on.
    answer(at, call, { text: call.denyMessage ?? 'The user denied this tool call.', isError: true })
    return
  }
  const { scripted } = call
  if (scripted.name === 'web_search') turn.spent.webSearches++
  if (scripted.name === 'web_search') turn.spent.costMicros += 10_000 // documented: $10 per 1,000 searches
  if (scripted.name === 'web_fetch') turn.spent.webFetches++
  const real = realOutput(at, call)
  if (real === 'unfinished') return answer(at, call, { text: interruptedText, isError: true })
  keepWrittenFile(at, call)
  answer(at, call, real ?? { text: scripted.result ?? defaultResult(call), isError: scripted.isError ?? false })
}

/** Appends the server's result of a call and notes it. */
export function answer(at: At, call: ToolCallRecord, result: { text: string; isError: boolean }): void {
  call.result = result
  at.thread.context.newChars += result.text.length
  const text =
    result.text.length > largeOutput
      ? `${result.text.slice(0, 2000)}\n[${result.text.length} characters; the whole output is in a file of the sandbox]`
      : result.text
  const content = text === '' ? [] : [{ type: 'text' as const, text }]
  const outcome = { content, is_error: result.isError }
  if (call.kind === 'mcp') emit(at, { type: 'agent.mcp_tool_result', mcp_tool_use_id: call.id, ...outcome })
  else if (call.kind === 'custom') {
    // Inferred: what the server answers in place of a client has the form of the client's answer.
    emit(at, { type: 'user.custom_tool_result', custom_tool_use_id: call.id, ...outcome })
  } else emit(at, { type: 'agent.tool_result', tool_use_id: call.id, ...outcome })
}

function keepWrittenFile(at: At, call: ToolCallRecord): void {
  const { file_path: path, content } = call.scripted.input ?? {}
  if (call.scripted.name !== 'write' || typeof path !== 'string' || typeof content !== 'string') return
  at.world.writeFile(at.session, path, content)
}

function defaultResult({ scripted }: ToolCallRecord): string {
  const path = scripted.input?.['file_path']
  if (scripted.name === 'write') return `Wrote ${String(path ?? 'the file')}`
  if (scripted.name === 'bash')
    return `$ ${String(scripted.input?.['command'] ?? '')}\n(no output: commands are not run by the emulator)`
  return `(${scripted.name} gave no output)`
}
