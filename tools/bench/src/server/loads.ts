/** Streams of events and histories by the session that has them. The data are made up, the same in every run. */
export const loads = ['small', 'mixed', 'large', 'tiny-chunks'] as const
export type Load = (typeof loads)[number]

const packedBytes = 16 * 1024
const mixedLengths = [40, 60, 80, 120, 300, 1_500, 6_000]
const pageItems = 1_000
const pageCount = 100

export const historyEvents = pageItems * pageCount

const shapes: Readonly<
  Record<Load, { readonly lengths: readonly number[]; readonly events: number; readonly chunkBytes: number }>
> = {
  small: { lengths: [60], events: 20_000, chunkBytes: packedBytes },
  mixed: { lengths: mixedLengths, events: 10_000, chunkBytes: packedBytes },
  large: { lengths: [100_000, 1_000_000], events: 40, chunkBytes: packedBytes },
  'tiny-chunks': { lengths: mixedLengths, events: 700, chunkBytes: 16 },
}

export function eventsIn(load: Load): number {
  return shapes[load].events
}

/** The bytes of a stream in the chunks in which they arrive. */
export function streamChunks(load: Load): Uint8Array<ArrayBuffer>[] {
  const { lengths, events, chunkBytes } = shapes[load]
  const frames = Array.from({ length: events }, (_, index) =>
    frame(message(index, lengths[index % lengths.length] ?? 0)),
  )
  const bytes = new TextEncoder().encode(frames.join(''))
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for (let at = 0; at < bytes.length; at += chunkBytes) chunks.push(bytes.slice(at, at + chunkBytes))
  return chunks
}

/** A page of a history: a hundred pages of a thousand events of mixed length. */
export function historyPage(page: number): string {
  const first = page * pageItems
  const data = Array.from({ length: pageItems }, (_, index) =>
    message(first + index, mixedLengths[index % mixedLengths.length] ?? 0),
  )
  return JSON.stringify({ data, next_page: page + 1 < pageCount ? `page_${page + 1}` : null })
}

/** Number of the page that a request asks for. */
export function pageOf(query: URLSearchParams): number {
  return Number(query.get('page')?.slice('page_'.length) ?? 0)
}

export function frame(event: { readonly type: string }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}

export function message(index: number, characters: number) {
  const line = 'Reading the repository, then the tests; "quoted"\n'
  return {
    type: 'agent.message',
    id: `sevt_${String(index).padStart(24, '0')}`,
    processed_at: '2026-11-25T01:00:00.000000Z',
    content: [{ type: 'text', text: line.repeat(Math.ceil(characters / line.length)).slice(0, characters) }],
  }
}
