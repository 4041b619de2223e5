import type { SessionUsage, SessionUsageSnapshot, SpanModelUsage } from '../wire.ts'

/** Token counts and exact cost of a session, a thread or a turn. Plain data. */
export interface UsageTotals {
  input: number
  output: number
  cacheRead: number
  cacheCreation: number
  webSearches: number
  webFetches: number
  /** List price in millionths of a US dollar; tokens and searches, without running time. */
  costMicros: number
}

/** Time spent running. */
export interface ActiveTime {
  ms: number
  /** Start of the current run, in milliseconds since 1970. */
  since: number | null
}

export function zeroUsage(): UsageTotals {
  return { input: 0, output: 0, cacheRead: 0, cacheCreation: 0, webSearches: 0, webFetches: 0, costMicros: 0 }
}

export function addUsage(into: UsageTotals, more: UsageTotals): void {
  into.input += more.input
  into.output += more.output
  into.cacheRead += more.cacheRead
  into.cacheCreation += more.cacheCreation
  into.webSearches += more.webSearches
  into.webFetches += more.webFetches
  into.costMicros += more.costMicros
}

export function usageOfRequest(usage: SpanModelUsage, costMicros: number): UsageTotals {
  return {
    ...zeroUsage(),
    input: usage.input_tokens,
    output: usage.output_tokens,
    cacheRead: usage.cache_read_input_tokens,
    cacheCreation: usage.cache_creation_input_tokens,
    costMicros,
  }
}

export function activeMs(active: ActiveTime, nowMs: number): number {
  return active.ms + (active.since === null ? 0 : nowMs - active.since)
}

/** Documented: running time costs $0.08 an hour. */
const runningMicrosPerMs = 80_000 / 3_600_000

/** Exact list cost in millionths of a dollar, running time included. */
export function exactCostMicros(usage: UsageTotals, active: ActiveTime, nowMs: number): number {
  return usage.costMicros + activeMs(active, nowMs) * runningMicrosPerMs
}

/** Usage as sessions, threads and `session.usage` report it; cents are rounded (documented). */
export function reportUsage(
  usage: UsageTotals,
  active: ActiveTime,
  nowMs: number,
): SessionUsage & SessionUsageSnapshot {
  return {
    input_tokens: usage.input,
    output_tokens: usage.output,
    cache_read_input_tokens: usage.cacheRead,
    cache_creation: { ephemeral_5m_input_tokens: usage.cacheCreation, ephemeral_1h_input_tokens: 0 },
    server_tool_use: { web_search_requests: usage.webSearches, web_fetch_requests: usage.webFetches },
    active_seconds: activeMs(active, nowMs) / 1000,
    list_cost: { amount: String(Math.round(exactCostMicros(usage, active, nowMs) / 10_000)), currency: 'USD' },
  }
}
