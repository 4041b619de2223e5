import { StreamError } from '../errors/stream-error.ts'

/** Receives each event of the stream. */
export interface EventSourceSink {
  /** `name` is `message` when the stream gives none. */
  onEvent(data: string, name: string): void
}

export interface EventSourceDecoderOptions {
  /** Longest event and longest line, in UTF-16 code units (bytes, for ASCII). Default 16 Mi. */
  readonly maxEventLength?: number
}

export const DEFAULT_MAX_EVENT_LENGTH = 2 ** 24

const LF = 10
const COLON = 58
const SPACE = 32
const BYTE_ORDER_MARK = 0xfeff
/** Length of `data: `, which counts towards a line and not towards the event. */
const PREFIX = 6
const STREAM = { stream: true }
/** The byte order mark is ours to remove: Node's decoder removes two when empty chunks come between. */
const KEEP_MARK = { ignoreBOM: true }

/**
 * Decodes `text/event-stream` as WHATWG HTML 9.2.6 says. Time is linear in the bytes whatever the chunks: each chunk is
 * turned into text once and searched once, and a line that spans chunks is joined once, at its end.
 */
export class EventSourceDecoder {
  /** The `id` of the last event that had one; empty at first. */
  lastEventId = ''
  /** The last valid `retry` field, milliseconds. */
  retryMs: number | undefined
  readonly #sink: EventSourceSink
  readonly #max: number
  /** Turns invalid UTF-8 into U+FFFD, also across chunks. */
  readonly #utf8 = new TextDecoder('utf-8', KEEP_MARK)
  /** The start of a line whose end has not come yet. */
  #carry = ''
  #atStart = true
  /** The chunk before ended in CR: an LF at the start of the next belongs to it. */
  #afterCr = false
  #data: string | undefined
  #name = ''
  #id = ''

  constructor(sink: EventSourceSink, options: EventSourceDecoderOptions = {}) {
    this.#sink = sink
    this.#max = options.maxEventLength ?? DEFAULT_MAX_EVENT_LENGTH
  }

  /**
   * Decodes the next bytes; events that they complete are passed on before it returns. What is unfinished when the
   * stream ends counts for nothing. Throws `StreamError` `stream_event_too_large`; do not use the decoder after that.
   */
  feed(bytes: Uint8Array): void {
    const text = this.#utf8.decode(bytes, STREAM)
    if (text === '') return
    const first = text.charCodeAt(0)
    let start = (this.#afterCr && first === LF) || (this.#atStart && first === BYTE_ORDER_MARK) ? 1 : 0
    this.#afterCr = false
    this.#atStart = false
    let lf = text.indexOf('\n', start)
    let cr = text.indexOf('\r', start)
    while (lf !== -1 || cr !== -1) {
      const end = cr === -1 || (lf !== -1 && lf < cr) ? lf : cr
      if (this.#carry === '') this.#line(text, start, end)
      else {
        const whole = this.#carry + text.slice(start, end)
        this.#carry = ''
        this.#line(whole, 0, whole.length)
      }
      start = end + 1
      if (end === cr) {
        if (start === text.length) this.#afterCr = true
        else if (lf === start) start++
        cr = text.indexOf('\r', start)
      }
      if (lf !== -1 && lf < start) lf = text.charCodeAt(start) === LF ? start : text.indexOf('\n', start)
    }
    if (start === text.length) return
    this.#carry += start === 0 ? text : text.slice(start)
    this.#checkLength(this.#carry.length + (this.#data?.length ?? 0) - PREFIX)
  }

  #line(text: string, start: number, end: number): void {
    if (start === end) {
      this.#dispatch()
      return
    }
    this.#checkLength(end - start - PREFIX)
    // The two fields that every event has go first, without a search for the colon.
    if (start + 4 < end && text.charCodeAt(start + 4) === COLON && text.startsWith('data', start)) {
      this.#addData(valueAfter(text, start + 4, end))
    } else if (start + 5 < end && text.charCodeAt(start + 5) === COLON && text.startsWith('event', start)) {
      this.#name = valueAfter(text, start + 5, end)
    } else if (text.charCodeAt(start) !== COLON) {
      this.#rareField(text.slice(start, end))
    }
  }

  #rareField(text: string): void {
    const colon = text.indexOf(':')
    const field = colon === -1 ? text : text.slice(0, colon)
    const value = colon === -1 ? '' : valueAfter(text, colon, text.length)
    if (field === 'data') this.#addData(value)
    else if (field === 'event') this.#name = value
    else if (field === 'id' && !value.includes('\0')) this.#id = value
    else if (field === 'retry' && /^[0-9]+$/.test(value)) this.retryMs = Number(value)
  }

  #addData(value: string): void {
    this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`
    this.#checkLength(this.#data.length)
  }

  #dispatch(): void {
    this.lastEventId = this.#id
    const data = this.#data
    const name = this.#name
    this.#data = undefined
    this.#name = ''
    if (data !== undefined) this.#sink.onEvent(data, name || 'message')
  }

  #checkLength(length: number): void {
    if (length <= this.#max) return
    throw new StreamError(
      'stream_event_too_large',
      `An event of the stream is longer than ${this.#max} characters; raise maxEventLength to read it.`,
    )
  }
}

/** Less one leading space. */
function valueAfter(text: string, colon: number, end: number): string {
  return text.slice(text.charCodeAt(colon + 1) === SPACE && colon + 1 < end ? colon + 2 : colon + 1, end)
}
