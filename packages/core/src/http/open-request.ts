/**
 * How to end the request behind a response whose body is still being read. Firefox keeps the connection, one of six, until
 * the signal of the request is aborted; that the body was cancelled does not close it.
 */
export const openRequests = new WeakMap<Response, () => void>()
