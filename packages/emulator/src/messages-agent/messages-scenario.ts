import type { RealCall, RealContext, RealOutput, Scenario, Turn } from '../scenario/scenario.ts'
import type { Step, StepOutcome } from '../scenario/step.ts'
import { callTools, fail, refuse, say } from '../scenario/steps.ts'
import { modelOf } from '../turn/model-request.ts'
import type { MessagesEndpoint, ModelAnswer, ModelBlock, ModelFailure } from './messages-api.ts'
import { askModel } from './messages-api.ts'
import { modelMessages } from './model-messages.ts'
import { modelTools } from './model-tools.ts'

/** Options of `messagesScenario`. */
export interface MessagesScenarioOptions extends MessagesEndpoint {
  /** Runs built-in tools. Default: they are not run, and say so. */
  readonly runTool?: (call: RealCall, of: RealContext) => Promise<RealOutput>
  /** Model requests of one turn, after which it ends in an error. Default 50. */
  readonly maxRequests?: number
}

/**
 * Agents that a model drives through a Messages API endpoint, with the agent's own system prompt, custom tools and
 * enabled built-in ones. Approvals, results of custom tools, interrupts, queues and budgets are the emulator's.
 * Not offered to the model: tools of MCP servers, web search and fetch, sub-agents, images and documents.
 */
export function messagesScenario(options: MessagesScenarioOptions): Scenario {
  return {
    agent: (turn) => drive(turn, options),
    ...(options.runTool ? { runTool: options.runTool } : {}),
  }
}

function* drive(turn: Turn, options: MessagesScenarioOptions): Generator<Step, void, StepOutcome> {
  for (let requests = 0; requests < (options.maxRequests ?? 50); requests++) {
    yield { do: 'request' }
    const outcome = yield { do: 'await', request: true, run: (signal) => ask(turn, options, signal) }
    const answer = outcome.value as ModelAnswer | ModelFailure | null
    // A message that joined the turn has been answered with it.
    if (answer === null) return
    if ('failure' in answer)
      return void (yield fail({ type: answer.type, message: answer.failure, retry: 'exhausted' }))
    yield { do: 'usage', usage: usageOf(answer) }
    if (answer.stop_reason === 'refusal') return void (yield refuse())
    const calls = yield* perform(answer)
    if (calls.length === 0) return
    yield* callTools(...calls)
  }
  yield fail({ message: 'the model made too many requests in one turn', retry: 'exhausted' })
}

function* perform(answer: ModelAnswer): Generator<Step, { name: string; input: ToolUse['input'] }[], StepOutcome> {
  const calls: ToolUse[] = []
  for (const block of answer.content) {
    if (block.type === 'thinking' || block.type === 'redacted_thinking') yield { do: 'think', ms: 0 }
    else if (block.type === 'text' && block.text !== '') yield say(block.text)
    else if (block.type === 'tool_use') calls.push(block)
  }
  return calls.map(({ name, input }) => ({ name, input }))
}

type ToolUse = Extract<ModelBlock, { type: 'tool_use' }>

async function ask(
  turn: Turn,
  options: MessagesScenarioOptions,
  signal: AbortSignal,
): Promise<ModelAnswer | ModelFailure | null> {
  const messages = modelMessages(turn.history())
  if (messages.at(-1)?.role !== 'user') return null
  const { agent } = turn
  return askModel(options, {
    model: modelOf(agent),
    system: agent.system ?? undefined,
    messages,
    tools: modelTools(agent.tools),
    signal,
  })
}

function usageOf({ usage = {} }: ModelAnswer) {
  return {
    input_tokens: usage.input_tokens ?? 0,
    output_tokens: usage.output_tokens ?? 0,
    cache_read_input_tokens: usage.cache_read_input_tokens ?? 0,
    cache_creation_input_tokens: usage.cache_creation_input_tokens ?? 0,
  }
}
