import type { FaultInjector } from '../faults/fault-plan.ts'
import { notFound } from '../http/api-failure.ts'
import type { Exchange, Recorder } from '../recording/exchange.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import type { OwnedWorld } from '../state/create-world.ts'
import { createEventBody } from '../streams/event-body.ts'
import { overviewOf, sessionRows } from './overview.ts'
import { watchSession } from './session-watch.ts'

/** What the inspector's pages are told while they are open. */
export interface Live {
  /** An exchange is new, or has its answer. */
  exchanged(exchange: Exchange): void
  /** Something else than an exchange or a session may have changed. */
  changed(): void
  /** The stream of one page: everything now, then every change. With a session, all of it as well. */
  open(sessionId: string | undefined, signal: AbortSignal | undefined): ReadableStream<Uint8Array>
  /** Ends all streams; pages come back and read everything again. */
  close(): void
}

export interface LiveOptions {
  readonly world: OwnedWorld
  readonly faults: FaultInjector
  readonly recorder: Recorder
  verdict(): object
}

/** Lists are sent at most so often, in real time: a virtual clock may stand still. */
const restMs = 100
const heartbeatMs = 15_000

/** What is shown of a request's body. */
const shownBodyChars = 4096

interface Page {
  plan(): void
  exchanged(exchange: Exchange): void
  happened(happening: { kind: string; id: string }): void
  close(): void
}

export function createLive({ world, faults, recorder, verdict }: LiveOptions): Live {
  const pages = new Set<Page>()
  world.listen((happening) => {
    for (const page of pages) page.happened(happening)
  })

  function open(sessionId: string | undefined, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
    const session = sessionId === undefined ? undefined : sessionsOf(world).peek(sessionId)
    if (sessionId !== undefined && !session) throw notFound(`session ${sessionId} was not found`)
    const body = createEventBody(leave)
    const send = (name: string, data: object) => body.raw(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
    const changed = new Map<number, Exchange>(recorder.list().map((exchange) => [exchange.ordinal, exchange]))
    let timer: ReturnType<typeof setTimeout> | undefined
    const heartbeat = setInterval(() => body.raw(': here\n\n'), heartbeatMs)

    function tell(): void {
      timer = undefined
      send('overview', overviewOf(world))
      send('sessions', { data: sessionRows(world) })
      send('faults', { data: faults.rules })
      send('verdict', verdict())
      watched?.describe()
      if (changed.size > 0) send('exchanges', { data: Array.from(changed.values(), shown) })
      changed.clear()
    }

    function plan(): void {
      timer ??= setTimeout(tell, restMs)
    }

    const abort = () => body.abort(signal?.reason)
    function leave(): void {
      clearTimeout(timer)
      clearInterval(heartbeat)
      pages.delete(page)
      watched?.stop()
      signal?.removeEventListener('abort', abort)
    }

    const watched = session && watchSession(world, session, { send, close: body.end })
    tell()
    const page: Page = {
      plan,
      exchanged(exchange) {
        changed.set(exchange.ordinal, exchange)
        plan()
      },
      happened(happening) {
        watched?.happened(happening)
        plan()
      },
      close: body.end,
    }
    pages.add(page)
    signal?.addEventListener('abort', abort, { once: true })
    return body.stream
  }

  return {
    exchanged(exchange) {
      for (const page of pages) page.exchanged(exchange)
    },
    changed() {
      for (const page of pages) page.plan()
    },
    open,
    close() {
      for (const page of pages) page.close()
    },
  }
}

function shown(exchange: Exchange): object {
  const { body } = exchange
  return body.length > shownBodyChars ? { ...exchange, body: `${body.slice(0, shownBodyChars)}…` } : exchange
}
