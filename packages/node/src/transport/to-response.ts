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

/** What a body tells of itself, and why it was ended from here. */
export interface BodyOwner {
  readonly failure: unknown
  /** No more of the body comes. */
  end(): void
}

/** The platform's response of an incoming message, its body decompressed and read only as it is taken. */
export function toResponse(message: IncomingMessage, method: string, owner: BodyOwner): Response {
  const { statusCode: status = 0, statusMessage: statusText, rawHeaders } = message
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  // The response has them now; this is all that Node looks at when the connection is free again.
  message.headers = { 'keep-alive': headers.get('keep-alive') ?? undefined }
  rawHeaders.length = 0
  if (method === 'HEAD' || BODILESS.has(status)) {
    message.on('error', () => {})
    message.once('close', () => owner.end())
    message.resume()
    return new Response(null, { status, statusText, headers })
  }
  const source = new BodySource(message, decoded(message, headers.get('content-encoding')), owner)
  const body = new ReadableStream(source, { highWaterMark: 0 })
  const response = new Response(body, { status, statusText, headers })
  abandoned.register(response, new WeakRef(body))
  return response
}

/** Gives what comes chunk by chunk, as it is asked for. */
class BodySource implements UnderlyingDefaultSource<Uint8Array> {
  readonly #message: IncomingMessage
  readonly #source: Readable
  readonly #owner: BodyOwner
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined

  constructor(message: IncomingMessage, source: Readable, owner: BodyOwner) {
    this.#message = message
    this.#source = source
    this.#owner = owner
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    const source = this.#source
    this.#controller = controller
    source.on('data', (chunk: Buffer) => {
      source.pause()
      controller.enqueue(new Uint8Array(chunk.buffer as ArrayBuffer, chunk.byteOffset, chunk.length))
    })
    source.pause()
    source.on('end', () => this.#end()?.close())
    source.on('error', (error) => this.#fail(error))
    source.on('close', () => this.#fail(new Error('The connection was closed in the middle of a body.')))
  }

  pull(): void {
    this.#source.resume()
  }

  cancel(): void {
    if (this.#end()) this.#message.destroy()
  }

  #fail(error: unknown): void {
    this.#end()?.error(this.#owner.failure ?? error)
  }

  /** Gives the controller for the last word, once. */
  #end(): ReadableStreamDefaultController<Uint8Array> | undefined {
    const controller = this.#controller
    if (controller) this.#owner.end()
    this.#controller = undefined
    return controller
  }
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
