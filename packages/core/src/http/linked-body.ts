import { AbortedError } from '../errors/connection-error.ts'

/**
 * A response whose body still heeds the caller's signal after the call has settled at its headers.
 * The link ends with the body, so that a long-lived signal keeps nothing alive.
 */
export function linkBody(response: Response, signal: AbortSignal): Response {
  const reader = response.body?.getReader()
  if (!reader) return response
  let stop: () => void
  const unlink = (): void => signal.removeEventListener('abort', stop)
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = () => {
          unlink()
          controller.error(new AbortedError(signal.reason))
          reader.cancel(signal.reason).catch(() => {})
        }
        signal.addEventListener('abort', stop)
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (signal.aborted) return
          if (!done) return controller.enqueue(value)
          controller.close()
        } catch (error) {
          if (!signal.aborted) controller.error(error)
        }
        unlink()
      },
      cancel(reason) {
        unlink()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, response)
}
