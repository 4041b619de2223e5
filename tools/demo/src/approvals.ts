import type { Approval, ToolCall } from '@org/managed-agents-core/session'

export type Ask = (question: string, signal: AbortSignal) => Promise<string>

/** Answers what the agent may do: y(es), n(o), a(lways for this tool). Anything else is asked again. */
export function approveByAsking(ask: Ask): (call: ToolCall, context: { signal: AbortSignal }) => Promise<Approval> {
  const always = new Set<string>()
  // One question at a time, however many calls wait.
  let last: Promise<unknown> = Promise.resolve()
  return (call, { signal }) => {
    const answer = last.then(() => decide(call, signal))
    last = answer.catch(() => undefined)
    return answer
  }

  async function decide(call: ToolCall, signal: AbortSignal): Promise<Approval> {
    while (!always.has(call.name)) {
      const answer = (await ask(`  allow ${call.name} ${JSON.stringify(call.input)}? [y/n/a] `, signal)).trim()
      if (/^n(o)?$/i.test(answer)) return { deny: 'The user said no.' }
      if (/^a(lways)?$/i.test(answer)) always.add(call.name)
      if (/^y(es)?$/i.test(answer)) break
    }
    return 'allow'
  }
}
