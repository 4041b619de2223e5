/** What is wrong with an event, or undefined. */
export type JudgeEvent = (event: unknown) => Error | undefined

/**
 * The event stream `response`, passed on byte for byte while its events are judged. It errs in place of the first event
 * that `judge` finds something wrong with; what came before that event is still given. Pings, `error` frames and what is
 * not JSON are left to the reader of the stream.
 */
export function judgedEvents(response: Response, judge: JudgeEvent): Response {
  if (response.body === null) return response
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let failure: Error | undefined

  /** How much of `text` stands before the first event that is refused, or all of it. Looks for ends from `from` on. */
  function judgedLength(text: string, from: number): number {
    const frameEnd = /\r\n\r\n|\n\n|\r\r/g
    frameEnd.lastIndex = from
    let passed = 0
    while (frameEnd.test(text)) {
      failure = judgeFrame(text.slice(passed, frameEnd.lastIndex), judge)
      if (failure !== undefined) return passed
      passed = frameEnd.lastIndex
    }
    rest = text.slice(passed)
    return text.length
  }

  async function pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    if (failure !== undefined) return refuse(controller)
    const { done, value } = await reader.read()
    if (done) return controller.close()
    const before = rest.length
    const text = rest + decoder.decode(value, { stream: true })
    const length = judgedLength(text, Math.max(0, before - 3))
    if (failure === undefined) controller.enqueue(value)
    else if (length > before) controller.enqueue(new TextEncoder().encode(text.slice(before, length)))
    else refuse(controller)
  }

  function refuse(controller: ReadableStreamDefaultController<Uint8Array>): void {
    controller.error(failure)
    reader.cancel(failure).catch(() => {})
  }

  const body = new ReadableStream({ pull, cancel: (reason) => reader.cancel(reason) }, { highWaterMark: 0 })
  const { status, statusText, headers } = response
  return new Response(body, { status, statusText, headers })
}

function judgeFrame(frame: string, judge: JudgeEvent): Error | undefined {
  const lines = frame.split(/\r\n|\n|\r/)
  const field = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).replace(/^ /, ''))
  const name = field('event').at(-1)
  if (name === 'ping' || name === 'error') return undefined
  const event = parsed(field('data').join('\n'))
  const type = (event as { type?: unknown } | null | undefined)?.type
  return event === undefined || type === 'ping' || type === 'error' ? undefined : judge(event)
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}
