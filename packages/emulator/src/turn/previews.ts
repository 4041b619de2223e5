import type { At } from '../events/append-event.ts'
import type { ModelRequest } from '../sessions/session-record.ts'
import type { StreamConnection } from '../streams/stream-registry.ts'

/** A reader with more than this many events waiting gets no further previews of a message (documented as shedding). */
const shedAbove = 2000

type Preview = 'message' | 'thinking'

/** Whether anyone is to see previews of this request; if not, none are made. */
export function wantsPreviews(at: At, request: ModelRequest, kind: Preview): boolean {
  return readers(at, request, kind).length > 0
}

/** At most one start per id and connection (documented). */
export function previewStart(at: At, request: ModelRequest, start: { kind: Preview; id: string }): void {
  const event = { type: 'event_start', event: { type: `agent.${start.kind}`, id: start.id } }
  for (const connection of readers(at, request, start.kind)) {
    if (connection.queued() > shedAbove) connection.shed.add(start.id)
    else connection.sink.event(event)
  }
}

/** Deltas in order are a prefix of the final text (documented): once one is shed, all later ones are. */
export function previewDelta(at: At, request: ModelRequest, delta: { id: string; text: string }): void {
  const event = {
    type: 'event_delta',
    event_id: delta.id,
    delta: { type: 'content_delta', index: 0, content: { type: 'text', text: delta.text } },
  }
  for (const connection of readers(at, request, 'message')) {
    if (connection.shed.has(delta.id)) continue
    if (connection.queued() > shedAbove) connection.shed.add(delta.id)
    else connection.sink.event(event)
  }
}

function readers(at: At, request: ModelRequest, kind: Preview): readonly StreamConnection[] {
  const connections = at.world.streams.of(at.session.id)
  if (connections.length === 0) return connections
  return connections.filter((connection) => {
    const ofThread = connection.thread === null ? at.thread.parent === null : connection.thread === at.thread.id
    return ofThread && connection.previews[kind] && connection.openedAt < request.serial
  })
}

/** The pieces of a preview: about four words each. */
export function previewPieces(text: string): string[] {
  return text.match(/(?:\s*\S+){1,4}\s*$|(?:\s*\S+){4}/g) ?? (text === '' ? [] : [text])
}
