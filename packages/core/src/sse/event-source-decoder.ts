import { StreamError } from '../errors/stream-error.ts'

/** Receives each event of the stream: its data, and its name (`message` when the stream gives none). */
export type OnServerSentEvent = (data: string, name: string) => void

export interface EventSourceDecoderOptions {
  /** Longest event and longest line, in UTF-16 code units (bytes, for ASCII). Default 16 Mi. */
  readonly maxEventLength?: number
}

export interface EventSourceDecoder {
  /**
   * Decodes the next bytes; events that they complete are passed on before it returns.
   * Throws `StreamError` `stream_event_too_large`, after which the decoder must not be used.
   */
  feed(bytes: Uint8Array): void
  /** The `id` of the last event that had one; empty at first. */
  readonly lastEventId: string
  /** The last valid `retry` field, milliseconds. */
  readonly retryMs: number | undefined
}

const LF = 10
const COLON = 58
const SPACE = 32
const BYTE_ORDER_MARK = 0xfeff
const STREAM = { stream: true }

/** 16 MiB. */
export const DEFAULT_MAX_EVENT_LENGTH = 2 ** 24

/**
 * Decodes `text/event-stream` as WHATWG HTML 9.2.6 says. Time is linear in the bytes whatever the chunks: each chunk is
 * turned into text once and searched once, and a line that spans chunks is joined once, at its end.
 */
export function createEventSourceDecoder(
  onEvent: OnServerSentEvent,
  options: EventSourceDecoderOptions = {},
): EventSourceDecoder {
  const max = options.maxEventLength ?? DEFAULT_MAX_EVENT_LENGTH
  // Turns invalid UTF-8 into U+FFFD. The byte order mark is ours: Node's decoder removes two when empty chunks come between.
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  let atStart = true
  /** The start of a line whose end has not come yet. */
  let carry = ''
  /** The chunk before ended in CR: an LF at the start of the next belongs to it. */
  let afterCr = false
  let data: string | undefined
  let name = ''
  let id = ''
  let lastEventId = ''
  let retryMs: number | undefined

  function dispatch(): void {
    lastEventId = id
    const eventData = data
    const eventName = name
    data = undefined
    name = ''
    if (eventData !== undefined) onEvent(eventData, eventName || 'message')
  }

  function addData(value: string): void {
    data = data === undefined ? value : `${data}\n${value}`
    if (data.length > max) throw tooLarge(max)
  }

  function line(text: string, start: number, end: number): void {
    if (start === end) {
      dispatch()
      return
    }
    if (end - start > max + 6) throw tooLarge(max)
    // The two fields of every event go first, without a search for the colon.
    if (start + 4 < end && text.charCodeAt(start + 4) === COLON && text.startsWith('data', start)) {
      addData(valueAfter(text, start + 4, end))
    } else if (start + 5 < end && text.charCodeAt(start + 5) === COLON && text.startsWith('event', start)) {
      name = valueAfter(text, start + 5, end)
    } else if (text.charCodeAt(start) !== COLON) {
      rareField(text.slice(start, end))
    }
  }

  function rareField(text: string): void {
    const colon = text.indexOf(':')
    const field = colon === -1 ? text : text.slice(0, colon)
    const value = colon === -1 ? '' : valueAfter(text, colon, text.length)
    if (field === 'data') addData(value)
    else if (field === 'event') name = value
    else if (field === 'id' && !value.includes('\0')) id = value
    else if (field === 'retry' && /^[0-9]+$/.test(value)) retryMs = Number(value)
  }

  return {
    feed(bytes) {
      const text = utf8.decode(bytes, STREAM)
      if (text === '') return
      const first = text.charCodeAt(0)
      let start = (afterCr && first === LF) || (atStart && first === BYTE_ORDER_MARK) ? 1 : 0
      afterCr = false
      atStart = false
      let lf = text.indexOf('\n', start)
      let cr = text.indexOf('\r', start)
      while (lf !== -1 || cr !== -1) {
        const end = cr === -1 || (lf !== -1 && lf < cr) ? lf : cr
        if (carry === '') line(text, start, end)
        else {
          const whole = carry + text.slice(start, end)
          carry = ''
          line(whole, 0, whole.length)
        }
        start = end + 1
        if (end === cr) {
          if (start === text.length) afterCr = true
          else if (lf === start) start++
          cr = text.indexOf('\r', start)
        }
        if (lf !== -1 && lf < start) lf = text.charCodeAt(start) === LF ? start : text.indexOf('\n', start)
      }
      if (start === text.length) return
      carry += start === 0 ? text : text.slice(start)
      if (carry.length > max + 6 || (data !== undefined && data.length + carry.length > max + 6)) throw tooLarge(max)
    },
    get lastEventId() {
      return lastEventId
    },
    get retryMs() {
      return retryMs
    },
  }
}

/** Less one leading space. */
function valueAfter(text: string, colon: number, end: number): string {
  return text.slice(text.charCodeAt(colon + 1) === SPACE && colon + 1 < end ? colon + 2 : colon + 1, end)
}

function tooLarge(max: number): StreamError {
  return new StreamError(
    'stream_event_too_large',
    `An event of the stream is longer than ${max} characters; raise maxEventLength to read it.`,
  )
}
