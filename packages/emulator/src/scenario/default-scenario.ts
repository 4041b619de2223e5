import { plausibleInput } from './plausible-input.ts'
import type { Scenario, Turn } from './scenario.ts'
import type { ScriptedCall, Step, StepOutcome, ToolOutcome } from './step.ts'
import { callTools, say } from './steps.ts'

const builtIns = ['bash', 'read', 'write', 'edit', 'glob', 'grep', 'web_search', 'web_fetch']

/**
 * Any agent, something sensible: it uses a declared custom tool when the message asks for it, runs a command in
 * backquotes, and answers in words that show what it understood.
 */
export const defaultScenario: Scenario = {
  *agent(turn) {
    const calls = turn.outcome ? [] : callsFor(turn)
    if (calls.length === 0) return yield say(plainAnswer(turn))
    yield say(`Let me use ${calls.map((call) => call.name).join(' and ')}.`)
    const results = yield* callTools(...calls)
    yield* report(results)
  },
}

function* report(results: readonly ToolOutcome[]): Generator<Step, void, StepOutcome> {
  const lines = results.map((result) => {
    if (result.denied) return `${result.name} was denied: ${result.text}`
    return result.isError ? `${result.name} failed: ${result.text}` : `${result.name} says: ${result.text}`
  })
  yield say(lines.join('\n'))
}

function plainAnswer(turn: Turn): string {
  if (turn.outcome) {
    const again = turn.outcome.feedback ? ` Revised after: ${turn.outcome.feedback}` : ''
    return `Done: ${turn.outcome.description}.${again}`
  }
  const asked = turn.message.trim().replace(/\s+/g, ' ').slice(0, 200)
  return `This is ${turn.agent.name}, emulated. You wrote: "${asked}"`
}

function callsFor(turn: Turn): ScriptedCall[] {
  const message = turn.message.toLowerCase()
  const calls: ScriptedCall[] = []
  for (const tool of turn.agent.tools) {
    if (tool.type === 'custom' && asksFor(message, tool.name)) {
      calls.push({ name: tool.name, input: plausibleInput(tool.input_schema, turn.message) })
    }
  }
  const command = /`([^`]+)`/.exec(turn.message)?.[1]
  const hasBash = turn.agent.tools.some((tool) => tool.type === 'agent_toolset_20260401')
  if (command && hasBash && calls.length === 0) calls.push({ name: 'bash', input: { command } })
  return calls.filter((call) => builtIns.includes(call.name) || call.input !== undefined)
}

const verbs = new Set([
  'get',
  'set',
  'list',
  'find',
  'read',
  'make',
  'create',
  'fetch',
  'look',
  'the',
  'and',
  'for',
  'run',
  'call',
])

/** The tool's whole name, or a telling word of it: "weather" for `get_weather`. */
function asksFor(message: string, name: string): boolean {
  if (message.includes(name.toLowerCase())) return true
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  return words.some((word) => word.length > 2 && !verbs.has(word) && message.includes(word))
}
