import type { SessionStreamEvent } from '@org/managed-agents-core'
import type { SessionClient } from '@org/managed-agents-core/session'

/** A stream as the session runtime reads it. */
export type Stream = Awaited<ReturnType<SessionClient['sessions']['events']['stream']>>
export type Batch = readonly SessionStreamEvent[]

export interface BatchSource {
  readonly response: Response
  /** The next events, or undefined at the end. */
  read(): Promise<Batch | undefined>
  close(): void
}

/** An event stream over batches that come from somewhere. */
export function batchStream({ response, read, close }: BatchSource): Stream {
  let left: Batch = []
  let closed = false

  async function readBatch(): Promise<Batch | undefined> {
    if (closed) return undefined
    const batch = await read()
    return closed ? undefined : batch
  }

  function end(): void {
    if (closed) return
    closed = true
    left = []
    close()
  }

  async function next(): Promise<IteratorResult<SessionStreamEvent, undefined>> {
    if (left.length === 0) left = (await readBatch()) ?? []
    const [value, ...rest] = left
    left = rest
    return value === undefined ? { done: true, value: undefined } : { done: false, value }
  }

  return {
    response,
    readBatch,
    next,
    close: end,
    async return() {
      end()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
