import type { ModelCapabilities, ModelInfo } from '../wire.ts'

/** A model as the catalogue lists it, with the names that stand for it. */
export interface CatalogModel extends ModelInfo {
  readonly aliases?: readonly string[]
}

type Line = 'haiku' | 'sonnet' | 'opus' | 'fable' | 'mythos'

interface Row {
  readonly id: string
  readonly name: string
  readonly line: Line
  /** Day of release. */
  readonly released: string
  readonly contextTokens: number
  readonly outputTokens: number
  readonly aliases?: readonly string[]
  readonly deprecated?: { readonly since: string; readonly until: string }
  readonly retired?: true
  /** Levels `xhigh` and `max` exist. */
  readonly highEffort?: true
}

// The ids are those of the API's published list. Inferred: dates and limits, but for the ids that carry a date.
const rows: readonly Row[] = [
  row('claude-fable-5-2', 'Claude Fable 5.2', 'fable', '2026-11-10', { highEffort: true }),
  row('claude-mythos-5-2', 'Claude Mythos 5.2', 'mythos', '2026-11-10', { highEffort: true }),
  row('claude-haiku-5-5', 'Claude Haiku 5.5', 'haiku', '2026-10-13'),
  row('claude-sonnet-5-5', 'Claude Sonnet 5.5', 'sonnet', '2026-09-15', { highEffort: true }),
  row('claude-opus-5-5', 'Claude Opus 5.5', 'opus', '2026-08-25', { highEffort: true }),
  row('claude-sonnet-5', 'Claude Sonnet 5', 'sonnet', '2026-06-23', { highEffort: true }),
  row('claude-opus-5', 'Claude Opus 5', 'opus', '2026-05-26', { highEffort: true }),
  row('claude-opus-4-8', 'Claude Opus 4.8', 'opus', '2026-04-28', { highEffort: true }),
  row('claude-sonnet-4-6', 'Claude Sonnet 4.6', 'sonnet', '2026-02-17'),
  row('claude-opus-4-6', 'Claude Opus 4.6', 'opus', '2026-02-05'),
  row('claude-opus-4-5-20251101', 'Claude Opus 4.5', 'opus', '2025-11-01', {
    aliases: ['claude-opus-4-5'],
    contextTokens: 200_000,
  }),
  row('claude-haiku-4-5-20251001', 'Claude Haiku 4.5', 'haiku', '2025-10-01', {
    aliases: ['claude-haiku-4-5'],
    contextTokens: 200_000,
  }),
  row('claude-sonnet-4-5-20250929', 'Claude Sonnet 4.5', 'sonnet', '2025-09-29', {
    aliases: ['claude-sonnet-4-5'],
    contextTokens: 200_000,
    deprecated: { since: '2026-09-15', until: '2026-11-30' },
  }),
  row('claude-3-7-sonnet-20250219', 'Claude Sonnet 3.7', 'sonnet', '2025-02-19', {
    contextTokens: 200_000,
    deprecated: { since: '2025-10-28', until: '2026-02-19' },
    retired: true,
  }),
]

/** Models of November 2026, newest first. */
export const catalog: readonly CatalogModel[] = rows.map(modelOf)

function row(id: string, name: string, line: Line, released: string, more: Partial<Row> = {}): Row {
  return { id, name, line, released, contextTokens: 1_000_000, outputTokens: 64_000, ...more }
}

function modelOf(entry: Row): CatalogModel {
  return {
    type: 'model',
    id: entry.id,
    display_name: entry.name,
    line: entry.line,
    created_at: midnight(entry.released),
    lifecycle: entry.retired ? 'retired' : entry.deprecated ? 'deprecated' : 'active',
    deprecated_at: entry.deprecated ? midnight(entry.deprecated.since) : null,
    retires_at: entry.deprecated ? midnight(entry.deprecated.until) : null,
    max_input_tokens: entry.contextTokens,
    max_tokens: entry.outputTokens,
    capabilities: capabilitiesOf(entry),
    aliases: entry.aliases ?? [],
  }
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`
}

function capabilitiesOf(entry: Row): ModelCapabilities {
  const yes = { supported: true }
  const high = { supported: entry.highEffort === true }
  return {
    batch: yes,
    citations: yes,
    code_execution: yes,
    context_management: {
      supported: true,
      clear_thinking_20251015: yes,
      clear_tool_uses_20250919: yes,
      compact_20260112: yes,
    },
    effort: { supported: true, low: yes, medium: yes, high: yes, xhigh: high, max: high },
    image_input: yes,
    pdf_input: yes,
    server_tools: { supported: true, code_execution: yes, web_search: yes },
    structured_outputs: yes,
    thinking: { supported: true, types: { adaptive: yes, between_tools: yes, disabled: yes, enabled: yes } },
  }
}
