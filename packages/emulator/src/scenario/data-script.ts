import type { Condition, DataStep } from './data-step.ts'
import { defaultScenario } from './default-scenario.ts'
import { plausibleInput } from './plausible-input.ts'
import type { Turn } from './scenario.ts'
import type { ScriptedCall, Step, StepOutcome } from './step.ts'

interface Memory {
  last: StepOutcome
}

/** Runs parsed steps as a script. */
export function runData(steps: readonly DataStep[], turn: Turn): Generator<Step, unknown, StepOutcome> {
  return runSteps(steps, turn, { last: {} })
}

function* runSteps(steps: readonly DataStep[], turn: Turn, memory: Memory): Generator<Step, void, StepOutcome> {
  for (const entry of steps) {
    if (entry.kind === 'default') yield* defaultScenario.agent(turn)
    else if (entry.kind === 'when')
      yield* runSteps(holds(entry.test, turn, memory) ? entry.steps : entry.otherwise, turn, memory)
    else if (entry.kind === 'repeat') {
      for (let i = 0; i < entry.times; i++) yield* runSteps(entry.steps, turn, memory)
    } else {
      const outcome = yield prepared(entry.step, turn, memory)
      if (outcome.results || outcome.replies) memory.last = outcome
    }
  }
}

function prepared(step: Step, turn: Turn, memory: Memory): Step {
  switch (step.do) {
    case 'say':
      return { ...step, text: filled(step.text, turn, memory) }
    case 'write':
      return { ...step, content: filled(step.content, turn, memory) }
    case 'delegate':
      return { ...step, tasks: step.tasks.map((task) => ({ ...task, message: filled(task.message, turn, memory) })) }
    case 'call':
      return { ...step, calls: step.calls.map((call) => withInput(call, turn)) }
    default:
      return step
  }
}

/** A custom tool called without an input gets one that fits its schema. */
function withInput(call: ScriptedCall, turn: Turn): ScriptedCall {
  if (call.input) return call
  const tool = turn.agent.tools.find((candidate) => candidate.type === 'custom' && candidate.name === call.name)
  return tool?.type === 'custom' ? { ...call, input: plausibleInput(tool.input_schema, turn.message) } : call
}

function filled(text: string, turn: Turn, memory: Memory): string {
  return text.replace(/\{\{\s*(\w+)(?:\.(\d+))?\s*\}\}/g, (whole, name: string, index = '0') => {
    if (name === 'message') return turn.message
    if (name === 'results') return memory.last.results?.[Number(index)]?.text ?? ''
    if (name === 'replies') return memory.last.replies?.[Number(index)] ?? ''
    if (name === 'feedback') return turn.outcome?.feedback ?? ''
    return whole
  })
}

function holds(test: Condition, turn: Turn, memory: Memory): boolean {
  const results = memory.last.results ?? []
  const message = turn.message.toLowerCase()
  const { contains, matches, denied, failed, result, metadata, not, any } = test
  if (contains !== undefined && !message.includes(String(contains).toLowerCase())) return false
  if (matches !== undefined && !new RegExp(matches, 'i').test(turn.message)) return false
  if (test.turn !== undefined && turn.session.turns + 1 !== test.turn) return false
  if (denied !== undefined && results.some((one) => one.denied) !== denied) return false
  if (failed !== undefined && results.some((one) => one.isError) !== failed) return false
  if (result !== undefined && !results.some((one) => one.text.includes(result))) return false
  if (metadata && Object.entries(metadata).some(([key, value]) => turn.session.metadata[key] !== String(value)))
    return false
  if (not && holds(not, turn, memory)) return false
  return !any || any.some((part) => holds(part, turn, memory))
}
