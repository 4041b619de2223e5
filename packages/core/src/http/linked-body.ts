/**
 * A response whose body still heeds the caller's signal after the call has settled at its headers. The pipe lets go of
 * the signal when the body ends (WHATWG Streams, ReadableStreamPipeTo), so that a long-lived one keeps nothing alive.
 */
export function linkBody(response: Response, signal: AbortSignal): Response {
  return response.body ? new Response(response.body.pipeThrough(new TransformStream(), { signal }), response) : response
}
