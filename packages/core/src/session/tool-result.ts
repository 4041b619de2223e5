import { redactText } from '../errors/log-text.ts'
import { isObject } from '../json-schema/json-schema.ts'
import type { ToolContent, ToolResult } from './tool.ts'

export interface ToolResultLimits {
  /** UTF-16 units of text in one result. Default 100,000. */
  readonly maxTextLength?: number
  /** UTF-16 units of the JSON of the other blocks (base64 mostly) in one result. Default 20,000,000. */
  readonly maxDataLength?: number
}

const MAX_BLOCKS = 1000
/** Longest message of a thrown error that the agent gets to read. */
const MAX_MESSAGE_LENGTH = 2000
/** `name=value` and `name: value` pairs whose name says that the value is a secret, and `user:password@` in a URL. */
const SECRET_PAIR =
  /\b([\w-]*(?:api[_-]?key|token|secret|passw(?:or)?d|authorization|credential)["']?\s*[:=]\s*["']?)[^\s"',;&]+/gi
const URL_PASSWORD = /:\/\/[^\s/@]+@/g

/**
 * Turns whatever a tool returned into a result that the API takes: never empty (an empty text block is refused and the
 * session would hang), within limits, valid Unicode. Blocks of an unknown shape become JSON text.
 */
export function toToolResult(output: unknown, limits: ToolResultLimits = {}): ToolResult {
  const wrapped = isWrapped(output)
  const value = wrapped ? output.content : output
  const blocks = Array.isArray(value) && value.some(isBlock) ? value : [value]
  const content = fit(blocks.slice(0, MAX_BLOCKS).map(toBlock), limits)
  if (blocks.length > MAX_BLOCKS) content.push(text(`[${blocks.length - MAX_BLOCKS} more blocks were left out]`))
  return {
    content: content.length > 0 ? content : [text('[the tool returned no output]')],
    isError: wrapped && output.isError === true,
  }
}

/** An error result that tells the agent what went wrong, without stack and without what looks like a secret. */
export function toErrorResult(error: unknown, limits?: ToolResultLimits): ToolResult {
  let message: unknown
  try {
    message = isObject(error) && typeof error.message === 'string' ? error.message : error
    message = typeof message === 'string' ? message : 'The tool failed.'
  } catch {
    message = 'The tool failed.'
  }
  const lines = String(message)
    .slice(0, MAX_MESSAGE_LENGTH * 4)
    .split('\n')
    .filter((line) => !/^\s*at .+[:(]\d|^\s*at .*\(.*\)$/.test(line))
  const clean = redactText(lines.join('\n'))
    .replace(SECRET_PAIR, '$1[redacted]')
    .replace(URL_PASSWORD, '://[redacted]@')
  const short = clean.length > MAX_MESSAGE_LENGTH ? `${clean.slice(0, MAX_MESSAGE_LENGTH)}…` : clean
  return { ...toToolResult(short.trim() || 'The tool failed.', limits), isError: true }
}

function toBlock(value: unknown): ToolContent {
  if (isBlock(value)) return wellFormed(value) as ToolContent
  if (typeof value === 'string') return text(wellFormed(value))
  if (value === undefined || value === null) return text('')
  if (value instanceof Uint8Array || value instanceof ArrayBuffer)
    return text(wellFormed(new TextDecoder().decode(value)))
  return text(JSON.stringify(value) ?? '')
}

function fit(blocks: readonly ToolContent[], limits: ToolResultLimits): ToolContent[] {
  const { maxTextLength = 100_000, maxDataLength = 20_000_000 } = limits
  let textLeft = maxTextLength
  let dataLeft = maxDataLength
  const kept: ToolContent[] = []
  for (const block of blocks) {
    if (block.type === 'text') {
      if (block.text.trim() === '') continue
      kept.push(text(shorten(block.text, textLeft)))
      textLeft = Math.max(0, textLeft - block.text.length)
      continue
    }
    const size = JSON.stringify(block).length
    if (size > dataLeft)
      kept.push(text(`[a block of type ${block.type} was left out: ${size} characters are too many]`))
    else {
      dataLeft -= size
      kept.push(block)
    }
  }
  return kept
}

/** Keeps the start and the end, and says what is missing between them. */
function shorten(value: string, max: number): string {
  if (value.length <= max) return value
  const head = value.slice(0, Math.ceil(max * 0.6))
  const tail = value.slice(value.length - Math.floor(max * 0.4))
  const note = `[${value.length - max} of ${value.length} characters were left out here: the output was too long]`
  // A cut between the halves of a surrogate pair leaves half a character on each side.
  return wellFormed([head, note, max > 1 ? tail : ''].filter(Boolean).join('\n'))
}

/** Replaces lone surrogates and NUL, which are not valid in what is sent, in every string of a value. */
function wellFormed<T>(value: T): T
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\p{Surrogate}\0]/gu, '\uFFFD')
  if (Array.isArray(value)) return value.map((item) => wellFormed(item))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, wellFormed(field)]))
}

function isWrapped(value: unknown): value is { content: unknown; isError?: unknown } {
  return (
    isObject(value) && 'content' in value && Object.keys(value).every((key) => key === 'content' || key === 'isError')
  )
}

function isBlock(value: unknown): value is ToolContent {
  if (!isObject(value)) return false
  const { type, source } = value
  if (type === 'text') return typeof value.text === 'string'
  if (type === 'search_result')
    return typeof source === 'string' && typeof value.title === 'string' && Array.isArray(value.content)
  return (type === 'image' || type === 'document') && isObject(source)
}

function text(value: string): ToolContent {
  return { type: 'text', text: value }
}
