import type { CheckedEvent, Checker } from './received.test-support.ts'

/**
 * I9: after the final event of an id, or after its preview was voided, no delta of that preview comes; none without a
 * start. A preview that a drop cuts off is voided: in the end none is open.
 */
export const previewsYield: Checker = ({ received }) => {
  const open = new Set<string>()
  const final = new Set<string>()
  const found: string[] = []
  for (const event of received) {
    const {
      event: started,
      event_id,
      event_ids,
    } = event as CheckedEvent & {
      event?: { id: string }
      event_id?: string
      event_ids?: string[]
    }
    if (event.type === 'event_start' && started) {
      if (final.has(started.id)) found.push(`preview of ${started.id} after its final event`)
      open.add(started.id)
    } else if (event.type === 'event_delta') {
      if (!open.has(event_id ?? '')) found.push(`delta of ${event_id}, whose preview is not open`)
    } else if (event.type === 'preview_void') for (const id of event_ids ?? []) open.delete(id)
    else if (event.id) {
      open.delete(event.id)
      final.add(event.id)
      if (event.type === 'span.model_request_end') open.clear()
    }
  }
  for (const id of open) found.push(`preview of ${id} was never closed`)
  return found
}
