import type { Entry, Thread, WireEvent } from './wire.ts'
import { field, textOf } from './wire.ts'

/** Something that lasts on a lane. Times are milliseconds since 1970; `endMs` is undefined while it lasts. */
export interface Span {
  readonly id: string
  readonly kind: 'tool' | 'request'
  readonly label: string
  readonly startMs: number
  endMs: number | undefined
  /** Until when it waited for an answer; undefined for a call that nobody is asked about. */
  waitedMs: number | undefined
  waits: boolean
  failed: boolean
  /** Which of the lane's rows it is drawn in: calls that run at the same time lie below one another. */
  row: number
}

/** Something that happens at once. */
export interface Mark {
  readonly id: string
  readonly type: string
  readonly label: string
  readonly atMs: number
}

export interface Lane {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly spans: Span[]
  /** Rows that its tool calls need. */
  rows: number
  readonly marks: Mark[]
}

export interface Timeline {
  readonly lanes: readonly Lane[]
  /** Every moment at which something happened, in order. */
  readonly moments: readonly number[]
  readonly spans: ReadonlyMap<string, Span>
}

const toolUse = /^agent\.(custom_|mcp_)?tool_use$/
const answerFields = ['tool_use_id', 'custom_tool_use_id', 'mcp_tool_use_id']

/** Lanes of a session's threads with tool calls and model requests as spans, everything else as marks. */
export function buildTimeline(entries: readonly Entry[], threads: readonly Thread[]): Timeline {
  const lanes = threads.map(({ id, name, status }): Lane => ({ id, name, status, spans: [], rows: 0, marks: [] }))
  const byId = new Map(lanes.map((lane) => [lane.id, lane]))
  const spans = new Map<string, Span>()
  const moments: number[] = []
  for (const { event, thread } of entries) {
    const lane = byId.get(thread ?? '') ?? lanes[0]
    const atMs = Date.parse(event.processed_at ?? '')
    if (!lane || Number.isNaN(atMs)) continue
    moments.push(atMs)
    const started = startOf(event, atMs)
    if (started) {
      if (started.kind === 'tool') place(started, lane)
      lane.spans.push(started)
      spans.set(started.id, started)
    } else if (!settle(event, atMs, spans)) {
      lane.marks.push({ id: event.id ?? '', type: event.type, label: labelOf(event), atMs })
    }
  }
  return { lanes, moments: [...new Set(moments)].sort((a, b) => a - b), spans }
}

function place(span: Span, lane: Lane): void {
  const open = lane.spans.filter(({ kind, endMs }) => kind === 'tool' && (endMs === undefined || endMs > span.startMs))
  while (open.some(({ row }) => row === span.row)) span.row++
  lane.rows = Math.max(lane.rows, span.row + 1)
}

function startOf(event: WireEvent, startMs: number): Span | undefined {
  const state = { startMs, endMs: undefined, waitedMs: undefined, failed: false, row: 0 }
  if (event.type === 'span.model_request_start')
    return { id: event.id ?? '', kind: 'request', label: 'model request', waits: false, ...state }
  if (!toolUse.test(event.type)) return undefined
  const waits = event.type === 'agent.custom_tool_use' || field(event, 'evaluated_permission') === 'ask'
  return { id: event.id ?? '', kind: 'tool', label: field(event, 'name'), waits, ...state }
}

/** Whether the event belongs to a span that it changes. */
function settle(event: WireEvent, atMs: number, spans: ReadonlyMap<string, Span>): boolean {
  if (event.type === 'span.model_request_end') {
    const span = spans.get(field(event, 'model_request_start_id'))
    if (!span) return false
    span.endMs = atMs
    span.failed = event['is_error'] === true
    return true
  }
  const used = answerFields.map((name) => field(event, name)).find((id) => id !== '')
  const span = used === undefined ? undefined : spans.get(used)
  if (!span) return false
  if (span.waits) span.waitedMs ??= atMs
  if (event.type === 'user.tool_confirmation') {
    if (field(event, 'result') === 'deny') span.failed = true
  } else {
    span.endMs = atMs
    span.failed ||= event['is_error'] === true
  }
  return true
}

/** One line that says what an event is about. */
export function labelOf(event: WireEvent): string {
  const text = textOf(event)
  if (text !== '') return text
  if (toolUse.test(event.type)) return `${field(event, 'name')} ${JSON.stringify(event['input'] ?? {})}`
  if (event.type === 'user.tool_confirmation')
    return [field(event, 'result'), field(event, 'deny_message')].filter(Boolean).join(': ')
  const stop = event['stop_reason']
  if (typeof stop === 'object' && stop !== null && 'type' in stop) return String(stop.type)
  const error = event['error']
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message)
  return field(event, 'agent_name') || field(event, 'description') || field(event, 'name')
}

/** For example `340 ms`, `2.4 s`. */
export function durationText(ms: number): string {
  if (ms < 1) return '< 1 ms'
  if (ms < 1000) return `${Math.round(ms)} ms`
  return ms < 60_000
    ? `${(ms / 1000).toFixed(1)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}
