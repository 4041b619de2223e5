import type { Batch } from './batch-stream.ts'

/** What tabs say to each other about one stream. All of one origin hear it, and none of it is secret. */
export type TabMessage =
  /** Is there a stream? */
  | { readonly type: 'hello' }
  /** There will be: it is being opened. */
  | { readonly type: 'opening' }
  /** There is, and from now on each of its batches is sent. Repeated as a heartbeat. */
  | { readonly type: 'open' }
  | { readonly type: 'batch'; readonly events: Batch }
  /** It has ended; whoever is first opens another. */
  | { readonly type: 'ended' }

const TYPES: ReadonlySet<unknown> = new Set(['hello', 'opening', 'open', 'batch', 'ended'])

/** Another version of the page may speak otherwise: what is not understood is not for us. */
export function tabMessage(data: unknown): TabMessage | undefined {
  const { type, events } = (data ?? {}) as { type?: unknown; events?: unknown }
  const understood = TYPES.has(type) && (type !== 'batch' || Array.isArray(events))
  return understood ? (data as TabMessage) : undefined
}

/** Between two heartbeats of the tab that has the stream. */
export const BEAT_MS = 5000
