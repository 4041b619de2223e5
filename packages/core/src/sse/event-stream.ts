/**
 * The live events of one connection. It never reconnects: a clean end of the iteration says only that the server
 * closed the connection, not that nothing more will happen.
 */
export interface EventStream<T> extends AsyncIterableIterator<T, undefined, undefined> {
  /** The response whose body is read. */
  readonly response: Response
  next(): Promise<IteratorResult<T, undefined>>
  /**
   * The events of one chunk of the body at once (at least one), or `undefined` at the end.
   * Do not mix with a pending `next()`.
   */
  readBatch(): Promise<readonly T[] | undefined>
  /** Stops reading and cancels the body. A pending read settles as the end. */
  close(): void
  return(): Promise<IteratorResult<T, undefined>>
}
