import type { Requirement } from './requirement.ts'

const html = 'WHATWG HTML, 9.2.6 (interpreting an event stream)'
const rule = (why: string): string => `our rule: ${why}`

export const streamRequirements: readonly Requirement[] = [
  { id: 'streams.lines', sentence: 'CR, LF and CRLF end a line, also where a chunk parts CR from LF.', source: html },
  { id: 'streams.bom', sentence: 'A byte order mark at the start is no data, once.', source: html },
  {
    id: 'streams.fields',
    sentence: 'Comments and unknown fields are skipped, one space after the colon is dropped, data lines are joined.',
    source: html,
  },
  { id: 'streams.unfinished', sentence: 'An event that the end of the stream cuts is discarded.', source: html },
  {
    id: 'streams.chunks',
    sentence: 'Chunks may part bytes anywhere, in the middle of a character as well.',
    source: 'WHATWG Encoding, "stream" decoding',
  },
  {
    id: 'streams.large',
    sentence: 'Events of megabytes arrive whole, in time linear to their size.',
    source: rule('a tool result can be large'),
  },
  {
    id: 'streams.unknown',
    sentence: 'An event of an unknown type or name arrives whole; pings do not.',
    source: 'anthropic-sdk-python#1357: a filter by known names silenced the stream',
  },
  {
    id: 'streams.errors',
    sentence: 'An error frame, a body that is no event stream and an event that is no JSON are typed errors.',
    source: 'Claude API documentation, "Streaming": error events',
  },
  {
    id: 'streams.breaks',
    sentence:
      'A connection that breaks gives the events before the break, then a typed error; a clean end is only an end.',
    source: 'RFC 9112, 8 (incomplete messages)',
  },
  {
    id: 'streams.stalls',
    sentence: 'A stream without a byte for the idle limit ends with a typed error; pings and comments reset the limit.',
    source: 'anthropic-sdk-typescript#867: a stall without FIN hangs for ever',
  },
  {
    id: 'streams.leaving',
    sentence: 'Leaving the loop, closing and aborting end the request, which the server sees, and free its connection.',
    source: 'WHATWG Streams, reader.cancel()',
  },
  {
    id: 'follow.everything',
    sentence: 'History and live events are merged: each event once per phase, in order.',
    source: rule('the stream has no replay'),
  },
  {
    id: 'follow.reconnects',
    sentence:
      'A drop, a reset and a clean end without a terminal event are followed by another connection; nothing is lost.',
    source: rule('the stream has no replay'),
  },
  {
    id: 'follow.positions',
    sentence: 'A position is plain JSON from which another process goes on.',
    source: rule('serverless functions live shorter than sessions'),
  },
  {
    id: 'follow.ends',
    sentence:
      'Closing ends the iteration, a signal rejects it, a terminated session finishes it; nothing is left open.',
    source: 'ECMA-262, 27.1.4.2 (async iterators)',
  },
  {
    id: 'follow.previews',
    sentence: 'Previews are given where they were asked for, and their final events always.',
    source: 'Claude API documentation, "Managed Agents": event deltas',
  },
]
