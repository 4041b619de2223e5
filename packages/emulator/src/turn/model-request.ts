import type { At } from '../events/append-event.ts'
import { emit } from '../events/append-event.ts'
import type { SessionRecord, TurnRecord } from '../sessions/session-record.ts'
import { addUsage, exactCostMicros, usageOfRequest } from '../sessions/usage.ts'
import type { SpanModelUsage } from '../wire.ts'
import { setIdle } from './status.ts'
import { takeQueued } from './take-queued.ts'

/**
 * Opens a model request unless one is open. False when the budget is used up: it is checked before each request
 * against the exact list cost, and the request that crosses it finishes (documented).
 */
export function openRequest(at: At, turn: TurnRecord): boolean {
  if (turn.request) return true
  if (atBudgetCap(at)) {
    turn.capped = true
    setIdle(at, { type: 'budget_reached' })
    return false
  }
  // Recorded: a message sent during a turn joins it; it is taken up at the next model request.
  if (at.thread.parent === null) turn.joined.push(...takeQueued(at))
  const startId = emit(at, { type: 'span.model_request_start' })
  turn.request = { startId, serial: at.world.nextRequestSerial(), outputChars: 0, previewId: null }
  return true
}

export function closeRequest(at: At, turn: TurnRecord, isError = false): void {
  const request = turn.request
  if (!request) return
  turn.request = null
  const usage = estimate(at, turn, request.outputChars)
  turn.usage = null
  addUsage(turn.spent, usageOfRequest(usage, costOf(at, usage)))
  emit(at, {
    type: 'span.model_request_end',
    model_request_start_id: request.startId,
    is_error: isError,
    model_usage: usage,
  })
}

/** Four characters a token: an estimate, unless the script gave counts. What was read before comes from the cache. */
function estimate({ thread, session }: At, turn: TurnRecord, outputChars: number): SpanModelUsage {
  const agent = thread.agent ?? session.agent
  const system = thread.context.cachedTokens === 0 && 'system' in agent ? (agent.system?.length ?? 0) : 0
  const usage: SpanModelUsage = {
    input_tokens: turn.usage?.input_tokens ?? Math.ceil((system + thread.context.newChars) / 4) + 8,
    output_tokens: turn.usage?.output_tokens ?? Math.ceil(outputChars / 4) + 2,
    cache_read_input_tokens: turn.usage?.cache_read_input_tokens ?? thread.context.cachedTokens,
    cache_creation_input_tokens: turn.usage?.cache_creation_input_tokens ?? 0,
    speed: 'standard',
  }
  thread.context.cachedTokens += usage.input_tokens + usage.output_tokens
  thread.context.newChars = 0
  return usage
}

function costOf({ world, thread, session }: At, usage: SpanModelUsage): number {
  const price = world.settings.priceOf(modelOf(thread.agent ?? session.agent))
  if (!price) return 0
  // Dollars a million tokens are millionths of a dollar a token.
  return (
    price.input * usage.input_tokens +
    price.output * usage.output_tokens +
    price.input * 0.1 * usage.cache_read_input_tokens +
    price.input * 1.25 * usage.cache_creation_input_tokens
  )
}

export function modelOf(agent: { readonly model: unknown }): string {
  const { model } = agent
  if (typeof model === 'string') return model
  return typeof model === 'object' && model !== null && 'id' in model && typeof model.id === 'string' ? model.id : ''
}

export function atBudgetCap({ world, session }: Pick<At, 'world' | 'session'>): boolean {
  if (!session.budget) return false
  return consumedMicros(session, world.clock.now()) >= Number(session.budget.max_list_cost.amount) * 10_000
}

/** What the session has cost so far, the turns that still run included. */
export function consumedMicros(session: SessionRecord, nowMs: number): number {
  let micros = exactCostMicros(session.usage, session.active, nowMs)
  for (const thread of session.threads) micros += thread.turn?.spent.costMicros ?? 0
  return micros
}

/** Emits an event of the model's output that carries text, and counts it. */
export function countOutput(turn: TurnRecord, chars: number): void {
  if (turn.request) turn.request.outputChars += chars
}
