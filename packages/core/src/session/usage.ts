import type {
  MonetaryAmount,
  ServerToolUsage,
  SessionStreamEvent,
  SessionUsage,
  SessionUsageSnapshot,
  SpanModelUsage,
} from '../generated/models.gen.ts'

/** The four buckets of tokens; they do not overlap, so their sum is all that was processed. */
export interface TokenUsage {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cacheReadInputTokens: number
  readonly cacheCreationInputTokens: number
}

/** What a session used in its whole life, as the API counts it. */
export interface CumulativeUsage extends TokenUsage {
  /** The API's own cost at list price, in whole cents; undefined for a model without list price. */
  readonly listCost: MonetaryAmount | undefined
  readonly activeSeconds: number | undefined
  readonly serverToolUse: ServerToolUsage | undefined
}

export const noTokens: TokenUsage = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadInputTokens: 0,
  cacheCreationInputTokens: 0,
}

/** Adds what one model request used. */
export function addModelUsage(total: TokenUsage, used: Partial<SpanModelUsage> | undefined): TokenUsage {
  return {
    inputTokens: total.inputTokens + (used?.input_tokens ?? 0),
    outputTokens: total.outputTokens + (used?.output_tokens ?? 0),
    cacheReadInputTokens: total.cacheReadInputTokens + (used?.cache_read_input_tokens ?? 0),
    cacheCreationInputTokens: total.cacheCreationInputTokens + (used?.cache_creation_input_tokens ?? 0),
  }
}

/** The usage of a session or thread. Caches of an hour and of five minutes are one bucket. */
export function usageOf(usage: SessionUsage | SessionUsageSnapshot): CumulativeUsage {
  const { ephemeral_1h_input_tokens = 0, ephemeral_5m_input_tokens = 0 } = usage.cache_creation ?? {}
  return {
    inputTokens: usage.input_tokens ?? 0,
    outputTokens: usage.output_tokens ?? 0,
    cacheReadInputTokens: usage.cache_read_input_tokens ?? 0,
    cacheCreationInputTokens: ephemeral_1h_input_tokens + ephemeral_5m_input_tokens,
    listCost: usage.list_cost ?? undefined,
    activeSeconds: usage.active_seconds,
    serverToolUse: usage.server_tool_use ?? undefined,
  }
}

/** Counts tokens as events go by. Feed it each event once. */
export interface UsageMeter {
  add(event: SessionStreamEvent): void
  /** Tokens of the model requests that ended since the meter was made. */
  readonly counted: TokenUsage
  /** The last total that the session reported, with its cost. */
  readonly session: CumulativeUsage | undefined
}

/** Adds up the tokens of a session's events and keeps the API's own totals beside them. */
export function createUsageMeter(): UsageMeter {
  let counted = noTokens
  let session: CumulativeUsage | undefined
  return {
    add(event) {
      if (event.type === 'span.model_request_end') counted = addModelUsage(counted, event.model_usage)
      else if (event.type === 'session.usage') session = usageOf(event.usage ?? {})
    },
    get counted() {
      return counted
    },
    get session() {
      return session
    },
  }
}
