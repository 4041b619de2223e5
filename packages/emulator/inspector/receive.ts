import { batch } from '@preact/signals'
import {
  clearSession,
  entries,
  exchanges,
  faults,
  findings,
  overview,
  previews,
  queued,
  session,
  sessions,
} from './store.ts'
import type { Entry, ExchangeRow, Preview, WireEvent } from './wire.ts'

/** Requests beyond this many are forgotten, oldest first. */
const keptExchanges = 500

/** Takes one frame of the emulator's stream into what the page shows. */
export function receive(name: string, data: string): void {
  const value = JSON.parse(data)
  batch(() => {
    if (name === 'overview') overview.value = value
    else if (name === 'sessions') sessions.value = value.data
    else if (name === 'faults') faults.value = value.data
    else if (name === 'verdict') findings.value = value.findings
    else if (name === 'exchanges') addExchanges(value.data)
    else if (name === 'session') session.value = value
    else if (name === 'log') {
      entries.value = value.entries
      queued.value = value.queue
    } else if (name === 'entry') addEntry(value)
    else if (name === 'queued') queued.value = [...queued.value, value.event]
    else if (name === 'preview') addPreview(value.thread, value.event)
  })
}

/** What a new stream says is everything, so nothing of the one before stays. */
export function startOver(): void {
  batch(() => {
    clearSession()
    exchanges.value = new Map()
  })
}

function addExchanges(rows: readonly ExchangeRow[]): void {
  const next = new Map(exchanges.value)
  for (const row of rows) next.set(row.ordinal, row)
  for (const ordinal of next.keys()) {
    if (next.size <= keptExchanges) break
    next.delete(ordinal)
  }
  exchanges.value = next
}

function addEntry(entry: Entry): void {
  const { id, type } = entry.event
  entries.value = [...entries.value, entry]
  if (queued.value.some((event) => event.id === id)) queued.value = queued.value.filter((event) => event.id !== id)
  // A request that ends takes its unfinished previews with it.
  const ends = type === 'span.model_request_end' || type === 'session.status_idle'
  const left = previews.value.filter((preview) => preview.id !== id && !(ends && preview.thread === entry.thread))
  if (left.length !== previews.value.length) previews.value = left
}

function addPreview(thread: string, event: WireEvent): void {
  if (event.type === 'event_start') {
    const { type, id } = event['event'] as Preview
    if (!previews.value.some((preview) => preview.id === id))
      previews.value = [...previews.value, { id, type, thread, text: '' }]
    return
  }
  const { content } = event['delta'] as { content?: { text?: string } }
  previews.value = previews.value.map((preview) =>
    preview.id === event['event_id'] ? { ...preview, text: preview.text + (content?.text ?? '') } : preview,
  )
}
