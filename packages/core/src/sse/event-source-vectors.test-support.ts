/** Test vectors for `text/event-stream`, written from WHATWG HTML 9.2.5 and 9.2.6. */
export interface EventSourceVector {
  readonly name: string
  /** Text, or bytes where text cannot say it. */
  readonly input: string | readonly number[]
  /** Data and name of each event. */
  readonly events: readonly (readonly [data: string, name: string])[]
  readonly lastEventId?: string
  readonly retryMs?: number
}

const message = (data: string) => [data, 'message'] as const

export const eventSourceVectors: readonly EventSourceVector[] = [
  { name: 'an empty stream', input: '', events: [] },
  { name: 'one event', input: 'data: a\n\n', events: [message('a')] },
  { name: 'two events', input: 'data: a\n\ndata: b\n\n', events: [message('a'), message('b')] },
  { name: 'a named event', input: 'event: add\ndata: 7\n\n', events: [['7', 'add']] },
  { name: 'a name after the data', input: 'data: 7\nevent: add\n\n', events: [['7', 'add']] },
  { name: 'the last of two names', input: 'event: a\nevent: b\ndata: 7\n\n', events: [['7', 'b']] },
  {
    name: 'a name that ends with its event',
    input: 'event: a\ndata: 1\n\ndata: 2\n\n',
    events: [['1', 'a'], message('2')],
  },
  { name: 'a name without data', input: 'event: a\n\ndata: 1\n\n', events: [message('1')] },
  { name: 'an empty name', input: 'event:\ndata: 1\n\n', events: [message('1')] },
  { name: 'a name that is not ours', input: 'event: constructor\ndata: 1\n\n', events: [['1', 'constructor']] },
  { name: 'several data lines', input: 'data: YHOO\ndata: +2\ndata: 10\n\n', events: [message('YHOO\n+2\n10')] },
  { name: 'an empty data line', input: 'data\n\n', events: [message('')] },
  { name: 'two empty data lines', input: 'data\ndata\n\n', events: [message('\n')] },
  { name: 'data with a colon and nothing', input: 'data:\n\n', events: [message('')] },
  { name: 'an empty line of data in the middle', input: 'data: a\ndata:\ndata: b\n\n', events: [message('a\n\nb')] },
  { name: 'no space after the colon', input: 'data:test\n\n', events: [message('test')] },
  { name: 'only one space is removed', input: 'data:  test \n\n', events: [message(' test ')] },
  { name: 'a tab is kept', input: 'data:\ttest\n\n', events: [message('\ttest')] },
  { name: 'colons in the value', input: 'data: a:b: c\n\n', events: [message('a:b: c')] },
  { name: 'LF line ends', input: 'event: x\ndata: 1\n\n', events: [['1', 'x']] },
  { name: 'CR line ends', input: 'event: x\rdata: 1\r\r', events: [['1', 'x']] },
  { name: 'CRLF line ends', input: 'event: x\r\ndata: 1\r\n\r\n', events: [['1', 'x']] },
  { name: 'mixed line ends', input: 'event: x\rdata: 1\ndata: 2\r\n\r', events: [['1\n2', 'x']] },
  {
    name: 'LF after CR is one line end, LF CR are two',
    input: 'data: 1\n\rdata: 2\r\n\r\n',
    events: [message('1'), message('2')],
  },
  { name: 'a blank line of CRLF after LF', input: 'data: 1\n\r\ndata: 2\n\n', events: [message('1'), message('2')] },
  {
    name: 'other Unicode line ends are data',
    input: 'data: a\u2028b\u0085c\vd\n\n',
    events: [message('a\u2028b\u0085c\vd')],
  },
  { name: 'comments', input: ': hello\n:\n:data: no\ndata: a\n: x\ndata: b\n\n', events: [message('a\nb')] },
  { name: 'a comment alone', input: ': keep-alive\n\n', events: [] },
  { name: 'blank lines alone', input: '\n\n\r\n\r\r', events: [] },
  {
    name: 'unknown fields',
    input: 'foo: bar\ndatas: x\ndat: y\nDATA: z\n data: w\ndata: a\n\n',
    events: [message('a')],
  },
  { name: 'an unknown field of six letters', input: 'foobar\nfoobaz: 1\ndata: a\n\n', events: [message('a')] },
  { name: 'a space before the colon names another field', input: 'data : x\ndata: a\n\n', events: [message('a')] },
  { name: 'an unfinished event at the end', input: 'data: a\n\ndata: b\n', events: [message('a')] },
  { name: 'an unfinished line at the end', input: 'data: a\n\ndata: b', events: [message('a')] },
  { name: 'CR at the very end', input: 'data: a\r\r', events: [message('a')] },
  { name: 'an id', input: 'id: 1\ndata: a\n\n', events: [message('a')], lastEventId: '1' },
  {
    name: 'an id stays for the events after it',
    input: 'id: 1\ndata: a\n\ndata: b\n\n',
    events: [message('a'), message('b')],
    lastEventId: '1',
  },
  {
    name: 'an id is reset by an empty one',
    input: 'id: 1\ndata: a\n\nid\ndata: b\n\n',
    events: [message('a'), message('b')],
    lastEventId: '',
  },
  { name: 'an id without data counts', input: 'id: 9\n\n', events: [], lastEventId: '9' },
  {
    name: 'an id of an unfinished event does not count',
    input: 'id: 1\n\nid: 2\ndata: x\n',
    events: [],
    lastEventId: '1',
  },
  {
    name: 'an id with NUL is ignored',
    input: 'id: 1\n\nid: 2\0\ndata: a\n\n',
    events: [message('a')],
    lastEventId: '1',
  },
  { name: 'NUL in data is kept', input: 'data: a\0b\n\n', events: [message('a\0b')] },
  { name: 'retry', input: 'retry: 1500\n\n', events: [], retryMs: 1500 },
  { name: 'retry counts before its event ends', input: 'retry: 1500\n', events: [], retryMs: 1500 },
  {
    name: 'retry with anything but digits',
    input: 'retry: 1\nretry: 2x\nretry: -3\nretry: 4.5\nretry:\nretry: ٣\n\n',
    events: [],
    retryMs: 1,
  },
  {
    name: 'a byte order mark at the start',
    input: [0xef, 0xbb, 0xbf, ...ascii('data: a\n\n')],
    events: [message('a')],
  },
  {
    name: 'only one byte order mark is removed',
    input: [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...ascii('data: a\n\ndata: b\n\n')],
    events: [message('b')],
  },
  { name: 'a byte order mark inside is data', input: 'data: \uFEFFa\n\n', events: [message('\uFEFFa')] },
  { name: 'two, three and four byte characters', input: 'data: é€😀\nevent: ñ\n\n', events: [['é€😀', 'ñ']] },
  {
    name: 'invalid UTF-8',
    input: [...ascii('data: a'), 0xff, 0xc3, ...ascii('b\n\n')],
    events: [message('a\uFFFD\uFFFDb')],
  },
  {
    name: 'an overlong line feed is not a line end',
    input: [...ascii('data: a'), 0xc0, 0x8a, ...ascii('\n\n')],
    events: [message('a\uFFFD\uFFFD')],
  },
  {
    name: 'a character cut by a line end',
    input: [...ascii('data: a'), 0xe2, 0x82, ...ascii('\n\ndata: b\n\n')],
    events: [message('a\uFFFD'), message('b')],
  },
]

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

/** Bytes of a vector. */
export function bytesOf(vector: EventSourceVector): Uint8Array<ArrayBuffer> {
  return typeof vector.input === 'string' ? new TextEncoder().encode(vector.input) : Uint8Array.from(vector.input)
}
