import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Statuses that have no body (WHATWG Fetch, "null body status"). */
const BODILESS = new Set([204, 205, 304])

/** What lets go of a response that nobody read and nobody has any more: it holds a connection. */
const abandoned = new FinalizationRegistry<WeakRef<ReadableStream>>((held) => {
  const stream = held.deref()
  if (stream && !stream.locked) stream.cancel().catch(() => {})
})

/**
 * The platform's response of an incoming message, its body decompressed and read only as it is taken. `onEnd` is called
 * once no more of the body comes; `failure` is what it ended by, where that is not the message's own error.
 */
export function toResponse(message: IncomingMessage, method: string, parts: ResponseParts): Response {
  const { statusCode: status = 0, statusMessage: statusText, rawHeaders } = message
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  const bodiless = method === 'HEAD' || BODILESS.has(status)
  const body = bodiless ? null : bodyOf(message, headers.get('content-encoding'), parts)
  if (bodiless) {
    message.on('error', () => {})
    message.once('close', parts.onEnd)
    message.resume()
  }
  const response = new Response(body, { status, statusText, headers })
  if (body) abandoned.register(response, new WeakRef(body))
  return response
}

export interface ResponseParts {
  onEnd(): void
  /** Why the exchange was ended from here. */
  failure(): unknown
}

function bodyOf(
  message: IncomingMessage,
  encoding: string | null,
  { onEnd, failure }: ResponseParts,
): ReadableStream<Uint8Array> {
  const source = decoded(message, encoding)
  let ended = false
  const end = (): void => {
    ended = true
    onEnd()
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        source.on('data', (chunk: Buffer) => {
          source.pause()
          controller.enqueue(new Uint8Array(chunk.buffer as ArrayBuffer, chunk.byteOffset, chunk.length))
        })
        source.pause()
        source.once('end', () => {
          if (ended) return
          end()
          controller.close()
        })
        source.on('error', (error) => {
          if (ended) return
          end()
          controller.error(failure() ?? error)
        })
        source.once('close', () => {
          if (ended) return
          end()
          controller.error(failure() ?? new Error('The connection was closed in the middle of a body.'))
        })
      },
      pull() {
        source.resume()
      },
      cancel() {
        if (ended) return
        end()
        message.destroy()
      },
    },
    { highWaterMark: 0 },
  )
}

/** The body without its content codings; what has one that is not known is left as it came. */
function decoded(message: IncomingMessage, encoding: string | null): Readable {
  let source: Readable = message
  for (const coding of (encoding?.toLowerCase().split(',') ?? []).reverse()) {
    const decoder = decoderOf(coding.trim())
    if (!decoder) return source
    // The error of one is the error of the last, which the reader of the body gets.
    pipeline(source, decoder, () => {})
    source = decoder
  }
  return source
}

/** Gives what has been decoded as soon as it can, for an event stream may be compressed. */
function decoderOf(coding: string) {
  const zlib = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH }
  const brotli = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH }
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip(zlib)
  if (coding === 'deflate') return createInflate(zlib)
  return coding === 'br' ? createBrotliDecompress(brotli) : undefined
}
