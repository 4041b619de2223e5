import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ExchangeJudge } from '../judge/judge-exchange.ts'
import { judgeExchange } from '../judge/judge-exchange.ts'
import { judgeForm } from '../judge/judge-form.ts'
import { watchBody } from '../judge/judging-fetch.ts'
import type { Violation } from '../judge/violation.ts'
import { forward } from './forward.ts'
import { listenOnLoopback } from './loopback-server.ts'
import type { SessionRecorder } from './session-recorder.ts'

/** Options of `startProxy`. */
export interface ProxyOptions {
  /** Base URL of the server behind: the emulator, a staging server, the hosted API. */
  readonly target: URL
  /** Default 0: any free one. */
  readonly port?: number
  readonly onViolation: (violation: Violation) => void
  readonly recorder?: SessionRecorder
}

/** A proxy that listens. */
export interface JudgingProxy {
  readonly url: string
  /** Exchanges that have begun. */
  readonly exchanges: number
  close(): Promise<void>
}

/** Bodies are kept for the judge up to this many bytes; larger ones pass unjudged. */
const MAX_JUDGED_BYTES = 32_000_000

/**
 * Passes everything on as it comes, streams chunk by chunk, and judges what went by. It listens on loopback only.
 */
export async function startProxy({ target, port = 0, onViolation, recorder }: ProxyOptions): Promise<JudgingProxy> {
  let exchanges = 0
  const tell = (violations: readonly Violation[]) => violations.forEach(onViolation)
  /** Forms that are being read. */
  const reading = new Set<Promise<unknown>>()

  function serve(request: IncomingMessage, response: ServerResponse): void {
    exchanges++
    const url = new URL(request.url ?? '/', target)
    const judge = judgeExchange(request.method ?? 'GET', url)
    const sessionId = /^\/v1\/sessions\/([^/]+)\/events/.exec(url.pathname)?.[1]
    const sent = collect()
    const record = (data: unknown) => sessionId && recorder?.event(sessionId, data)

    forward({
      target,
      request,
      response,
      onRequestChunk: sent.chunk,
      onAnswer(status, headers) {
        const bytes = sent.bytes()
        if (bytes && judge.route?.body === 'multipart') {
          const judging = judgeForm(judge, bytes, request.headers['content-type'] ?? '').then(tell)
          reading.add(judging)
          void judging.finally(() => reading.delete(judging))
        } else tell(judgeSent(judge, bytes))
        const mediaType = headers['content-type']?.split(';')[0]?.trim()
        const answer = watchBody(judge, status, mediaType, tell, (data) => record(parsed(data)))
        const listed = recorder && judge.route?.id === 'listSessionEvents' ? collect() : undefined
        return {
          chunk(chunk) {
            answer.chunk(chunk)
            listed?.chunk(chunk)
          },
          end() {
            answer.end()
            const page = parsed(new TextDecoder().decode(listed?.bytes())) as { data?: unknown } | undefined
            if (Array.isArray(page?.data)) for (const event of page.data) record(event)
          },
        }
      },
    })
  }

  const { url, close } = await listenOnLoopback(port, serve)
  return {
    url,
    get exchanges() {
      return exchanges
    },
    async close() {
      await close()
      await Promise.all(reading)
    },
  }
}

function judgeSent(judge: ExchangeJudge, bytes: Uint8Array | undefined): Violation[] {
  if (bytes === undefined) return judge.route?.body === 'multipart' ? judge.request(undefined) : []
  const text = new TextDecoder().decode(bytes)
  const body = text === '' ? undefined : parsed(text)
  return text !== '' && body === undefined ? [judge.notJson('request')] : judge.request(body)
}

/** What went by; undefined when it was too large. */
function collect(): { chunk(chunk: Uint8Array): void; bytes(): Uint8Array<ArrayBuffer> | undefined } {
  const chunks: Uint8Array[] = []
  let size = 0
  return {
    chunk(chunk) {
      size += chunk.byteLength
      if (size <= MAX_JUDGED_BYTES) chunks.push(chunk)
      else chunks.length = 0
    },
    bytes: () => (size > MAX_JUDGED_BYTES ? undefined : new Uint8Array(Buffer.concat(chunks))),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
