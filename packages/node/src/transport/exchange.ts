import type { ClientRequest, IncomingMessage } from 'node:http'
import { toResponse } from './to-response.ts'

/**
 * A request and its response, until no more of the body comes. It is there as long as a stream is open, so it holds
 * little: above all not its own answer, which nobody may have any more.
 */
export class Exchange {
  readonly #request: ClientRequest
  readonly #signal: AbortSignal | undefined
  #waiting: { resolve(response: Response): void; reject(error: unknown): void } | undefined
  #aborted: unknown

  constructor(request: ClientRequest, signal: AbortSignal | undefined) {
    this.#request = request
    this.#signal = signal
  }

  /** The response, once its headers are there. To be called before the request is ended. */
  answer(): Promise<Response> {
    this.#signal?.addEventListener('abort', this)
    const answer = new Promise<Response>((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
    this.#listen()
    return answer
  }

  /** The signal has aborted. */
  handleEvent(): void {
    this.#aborted = this.#signal?.reason
    this.#request.destroy()
    this.#fail(this.#aborted)
  }

  /** Why the exchange was ended from here. */
  get failure(): unknown {
    return this.#aborted
  }

  /** No more of the body comes. */
  end(): void {
    this.#signal?.removeEventListener('abort', this)
  }

  #listen(): void {
    const request = this.#request
    request.on('error', (error) => this.#fail(asNotSent(error)))
    request.once('response', (message) => this.#answered(message))
    // For a request that ended without an answer and without an error; after an answer this does nothing.
    request.on('close', () => this.#fail(new Error('The connection was closed before an answer.')))
  }

  #answered(message: IncomingMessage): void {
    const waiting = this.#waiting
    try {
      const response = toResponse(message, this.#request.method, this)
      this.#waiting = undefined
      waiting?.resolve(response)
    } catch (error) {
      // A status that no response can have.
      this.#fail(error)
      this.#request.destroy()
    }
  }

  #fail(error: unknown): void {
    if (!this.#waiting) return
    this.#waiting.reject(this.#aborted ?? error)
    this.#waiting = undefined
    this.end()
  }
}

/** Marks a failure to connect, which proves that nothing was sent, in words that the client of core knows. */
function asNotSent(error: NodeJS.ErrnoException): Error {
  if (error.syscall !== 'connect') return error
  return Object.assign(new Error(`connect error: ${error.message}`, { cause: error }), { code: error.code })
}
