/** How to end the request behind a response whose body is still being read. */
const ends = new WeakMap<Response, () => void>()

/** Remembers how the request of a response is ended. */
export function openRequest(response: Response, end: () => void): void {
  ends.set(response, end)
}

/**
 * Ends the request behind a response. Firefox keeps the connection, one of six, until the signal of the request is
 * aborted; that the body was cancelled does not close it.
 */
export function endRequest(response: Response): void {
  ends.get(response)?.()
}
