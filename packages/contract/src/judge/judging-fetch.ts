import { createParser } from 'eventsource-parser'
import type { ExchangeJudge } from './judge-exchange.ts'
import { judgeExchange } from './judge-exchange.ts'
import { judgeForm } from './judge-form.ts'
import type { Violation } from './violation.ts'

/** A function that is called as `fetch` is. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/**
 * A `fetch` that judges both sides of each exchange by the contract and changes neither: what is wrong is told, and goes
 * through. Bodies are judged as they are read.
 */
export function judgingFetch(fetch: Fetch, onViolation: (violation: Violation) => void): Fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const judge = judgeExchange(request.method, new URL(request.url))
    const tell = (violations: readonly Violation[]) => violations.forEach(onViolation)
    tell(await judgeSent(judge, init?.body, request))
    const response = await fetch(input, init)
    return watched(response, judge, tell)
  }
}

async function judgeSent(judge: ExchangeJudge, body: RequestInit['body'], request: Request): Promise<Violation[]> {
  if (judge.route?.body === 'multipart') {
    if (body instanceof FormData) return judge.request(body)
    const kept = typeof body === 'string' || body instanceof Blob || body instanceof Uint8Array ? body : undefined
    if (kept === undefined) return judge.request(undefined)
    return judgeForm(judge, kept as BodyInit, request.headers.get('content-type') ?? '')
  }
  // A stream can be read once, and that is the server's right.
  const text = typeof body === 'string' ? body : body ? undefined : await request.text()
  if (text === undefined) return []
  try {
    return judge.request(text === '' ? undefined : JSON.parse(text))
  } catch {
    return [judge.notJson('request')]
  }
}

function watched(response: Response, judge: ExchangeJudge, tell: (violations: readonly Violation[]) => void): Response {
  const { status, headers } = response
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim()
  const watcher = watchBody(judge, status, mediaType, tell)
  if (!response.body) {
    watcher.end()
    return response
  }
  const watching = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      watcher.chunk(chunk)
      controller.enqueue(chunk)
    },
    flush: () => watcher.end(),
  })
  return new Response(response.body.pipeThrough(watching), { status, headers })
}

/** Judges the body of an answer that goes by. */
export function watchBody(
  judge: ExchangeJudge,
  status: number,
  mediaType: string | undefined,
  tell: (violations: readonly Violation[]) => void,
  onEvent: (data: string) => void = () => {},
): { chunk(chunk: Uint8Array): void; end(): void } {
  const decoder = new TextDecoder()
  if (mediaType === 'text/event-stream') {
    tell(judge.answer(status, mediaType, undefined))
    const parser = createParser({
      onEvent({ event, data }) {
        tell(judge.event(event, data))
        onEvent(data)
      },
    })
    return { chunk: (chunk) => parser.feed(decoder.decode(chunk, { stream: true })), end: () => {} }
  }
  if (mediaType !== 'application/json') {
    tell(judge.answer(status, mediaType, undefined))
    return { chunk: () => {}, end: () => {} }
  }
  let text = ''
  return {
    chunk(chunk) {
      text += decoder.decode(chunk, { stream: true })
    },
    end() {
      try {
        tell(judge.answer(status, mediaType, JSON.parse(text)))
      } catch {
        tell([judge.notJson('response', status)])
      }
    },
  }
}
