/**
 * What a platform's `fetch` rejects with when the network fails: a TypeError whose cause names the reason.
 * The Node listener turns the same error into a real reset of the socket.
 */
export function connectionFailure(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`connection failed: ${code}`), { code }) })
}

/** What a body's reader gets when the connection dies after the headers. */
export function bodyTerminated(): TypeError {
  return new TypeError('terminated', {
    cause: Object.assign(new Error('other side closed'), { code: 'ECONNRESET' }),
  })
}

/** Never settles but for an abort. */
export function hangUntilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal?.aborted) reject(signal.reason)
    else signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
