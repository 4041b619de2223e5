import { faultySink } from '../faults/event-faults.ts'
import type { ApiRequest, RawReply } from '../http/handler.ts'
import { createEventBody } from './event-body.ts'
import type { StreamConnection } from './stream-registry.ts'

type StreamRequest = Pick<ApiRequest<'streamSessionEvents'>, 'world' | 'query' | 'faults' | 'signal'>

/** Opens a live stream: no replay, no `Last-Event-ID` (documented). */
export function openStream(
  { world, query, faults, signal }: StreamRequest,
  of: { readonly session: string; readonly thread: string | null },
): RawReply {
  const chosen: readonly string[] = query['event_deltas[]'] ?? []
  const body = createEventBody(() => remove())
  const connection: StreamConnection = {
    ...of,
    previews: { message: chosen.includes('agent.message'), thinking: chosen.includes('agent.thinking') },
    openedAt: world.lastRequestSerial(),
    shed: new Set(),
    sink: faults && faults.events.length > 0 ? faultySink(body, { faults, clock: world.clock }) : body,
    queued: body.queued,
    close: body.end,
  }
  const unregister = world.streams.add(connection)
  const abort = () => body.abort(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })

  function remove(): void {
    unregister()
    signal?.removeEventListener('abort', abort)
  }

  return {
    kind: 'raw',
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' },
    body: body.stream,
  }
}
