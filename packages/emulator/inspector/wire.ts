import type { SessionEvent } from '@org/managed-agents-core'

/** An event as it is stored; the fields that some types have are read by name. */
export interface WireEvent {
  readonly type: SessionEvent['type'] | (string & {})
  readonly id?: string
  readonly processed_at?: string | null
  readonly [field: string]: unknown
}

export interface Entry {
  readonly event: WireEvent
  /** Id of the thread on which it happened. */
  readonly thread: string | undefined
}

export interface Overview {
  readonly time: string
  readonly advanceable: boolean
  readonly openStreams: number
  readonly records: Readonly<Record<string, number>>
}

export interface SessionRow {
  readonly id: string
  readonly title: string | null
  readonly status: string
  readonly agent: string
  readonly created_at: string
  readonly archived_at: string | null
  readonly turns: number
  /** Tool calls that wait for an answer. */
  readonly waiting: number
}

export interface Thread {
  readonly id: string
  readonly parent: string | null
  readonly name: string
  readonly status: string
}

export interface SessionState {
  readonly id: string
  readonly status: string
  /** Ids of the tool calls that wait for an answer. */
  readonly waiting: readonly string[]
  readonly threads: readonly Thread[]
}

export interface ExchangeRow {
  readonly ordinal: number
  readonly atMs: number
  readonly operation?: string
  readonly method: string
  readonly target: string
  readonly body: string
  readonly betas: readonly string[]
  readonly caller: string
  readonly requestId: string
  readonly status: number | null
  readonly failure: string | null
  readonly retryAfterMs: number | null
}

export interface ArmedRule {
  readonly id: string
  readonly rule: { readonly match?: object; readonly action: { readonly type: string }; readonly times?: number }
  readonly seen: number
  readonly fired: number
}

export interface Finding {
  readonly rule: string
  readonly message: string
  readonly exchange?: number
  readonly session?: string
}

/** A message or a thought that is being written. */
export interface Preview {
  readonly id: string
  readonly type: string
  readonly thread: string
  readonly text: string
}

export const field = (event: WireEvent, name: string): string => {
  const value = event[name]
  return typeof value === 'string' ? value : ''
}

/** Text of the content blocks of an event; other blocks by their type. */
export function textOf({ content }: WireEvent): string {
  if (!Array.isArray(content)) return ''
  return content.map((block) => (typeof block?.text === 'string' ? block.text : `[${String(block?.type)}]`)).join('\n')
}
