import { ConnectionError } from '../errors/connection-error.ts'
import { isSdkError } from '../errors/guards.ts'
import type { SessionStreamEvent } from '../generated/models.gen.ts'
import type { EventStream } from '../sse/event-stream.ts'
import { attentive } from './attentive.ts'
import type { Proof, ReadPage } from './catch-up.ts'
import type { Tap } from './connection.ts'
import type { LogEnd } from './consolidate.ts'
import { isPreview, isQueued } from './event-key.ts'
import type { FollowEvent, FollowOptions, FollowState, PreviewVoid, SessionPosition } from './follow-options.ts'
import { followStart } from './follow-start.ts'
import { historyOf } from './history.ts'
import { isFatal, isNotFound, Patience } from './patience.ts'
import { prove } from './prove.ts'
import type { PreviewType, SessionClient } from './session-client.ts'
import { sharedConnection } from './shared-connections.ts'
import { orAbort } from './wait.ts'

type Item = FollowEvent | PreviewVoid

const GIVE_UP_AFTER_MS = 600_000
const BUFFER_EVENTS = 1000
const PROOF_TIMEOUT_MS = 3000
/** Readings of history that are begun anew because a cursor became invalid. */
const MAX_RECOVERIES = 3
/** Connections in a row that ended cleanly without an event, after which the session is asked whether it goes on. */
const MAX_EMPTY_CONNECTIONS = 2

const QUEUEABLE = /^(user|system)\./

export interface FollowDriverOptions {
  readonly client: SessionClient
  readonly sessionId: string
  readonly options: FollowOptions
  /** Aborted when nobody waits any more: every wait settles at once. */
  readonly signal: AbortSignal
  readonly onState: (state: FollowState) => void
}

export interface FollowDriver {
  /** The next items to give, at least one, or why there are no more. */
  advance(): Promise<readonly Item[] | LogEnd>
  /** The reader was given `item`. */
  given(item: Item): void
  position(): SessionPosition
  /** The stream was open once: the session existed. */
  readonly wasConnected: boolean
  release(): void
}

/** Connects, catches up, gives live events, and begins again after a drop. The decisions are the consolidator's. */
export function createFollowDriver({ client, sessionId, options, signal, onState }: FollowDriverOptions): FollowDriver {
  const { threadId, idleTimeoutMs, bufferEvents = BUFFER_EVENTS, proofTimeoutMs = PROOF_TIMEOUT_MS } = options
  const { clock } = client.platform
  const history = historyOf(client, sessionId, threadId)
  const { core, tracker, catchUp } = followStart(sessionId, options, history.readsBack)
  const patience = createPatience()
  const previews: PreviewType[] =
    options.previews === true ? ['agent.message', 'agent.thinking'] : options.previews || []
  const key = JSON.stringify([sessionId, threadId, previews, idleTimeoutMs])
  const connection = sharedConnection(client, key, openStream)
  connection.retain()

  let work: () => Promise<LogEnd | undefined> = start
  let out: Item[] = []
  let tap: Tap | undefined
  let wasConnected = false
  /** Without a connection: what there is to say once history is drained. */
  let last: { readonly error: unknown } | { readonly end: LogEnd } | undefined
  let stash: readonly SessionStreamEvent[] = []
  let stashed = 0
  /** No live event of this connection is linked to history yet: what came between them may be missing. */
  let unlinked = true
  /** Ids that catching up gave last. */
  let caughtUp: ReadonlySet<string> = new Set()
  let emptyConnections = 0
  let overflowed = false
  let recoveries = 0
  let drop: { readonly cause: unknown } | undefined

  function createPatience(): Patience {
    return new Patience({
      platform: client.platform,
      giveUpAfterMs: options.giveUpAfterMs ?? GIVE_UP_AFTER_MS,
      signal,
      refreshCredential: () => client.refreshCredential?.(),
      onWake: client.onWake,
      onPause: (attempt, delayMs, cause) =>
        onState({ status: 'reconnecting', attempt, delayMs, ...(cause !== undefined && { cause }) }),
    })
  }

  function openStream(opening: AbortSignal): PromiseLike<EventStream<SessionStreamEvent>> {
    const { events, threads } = client.sessions
    const params = previews.length > 0 ? { event_deltas: previews } : {}
    // Attempts are repeated here, with the state told and the position kept.
    const request = { signal: opening, retry: false, idleTimeoutMs } as const
    return threadId === undefined
      ? events.stream(sessionId, params, request)
      : threads.events.stream(threadId, { session_id: sessionId, ...params }, request)
  }

  const readOnce: ReadPage = async (request) => {
    const page = await orAbort(history.read(request, signal), signal)
    if (!Array.isArray(page.data)) throw new ConnectionError('connection_lost', 'A page of the history is damaged.')
    return page
  }

  function persistent(): ReadPage {
    const forPages = createPatience()
    return (request) => forPages.persist(() => readOnce(request))
  }

  async function start(): Promise<LogEnd | undefined> {
    onState({ status: 'connecting' })
    if (options.from === 'now') tracker.startsAfter(await catchUp.skipAll(persistent()))
    work = connect
    return core.end
  }

  async function connect(): Promise<LogEnd | undefined> {
    if (drop) await patience.pause(drop.cause)
    drop = undefined
    try {
      tap = await connection.attach(bufferEvents, signal)
      // A second overflow in a row would say that it happens every time: then the stream has to wait for history.
      tap.draining = !overflowed
      wasConnected = true
      patience.accepted()
    } catch (error) {
      if (signal.aborted || isNotFound(error)) throw error
      if (!isFatal(error)) {
        drop = { cause: error }
        return undefined
      }
      // The history of a session that takes no connections may still say how it ended.
      last = { error }
    }
    beginCatchUp()
    return undefined
  }

  function beginCatchUp(): void {
    unlinked = true
    catchUp.restart()
    work = stepCatchUp
  }

  async function stepCatchUp(): Promise<LogEnd | undefined> {
    const caught = await catchUp.step(persistent()).catch((error: unknown) => {
      if (!isSdkError(error, 'invalid_request', 'cursor_repeated') || ++recoveries > MAX_RECOVERIES) throw error
      catchUp.recover()
    })
    if (!caught) return undefined
    if (caught.events.length > 0) {
      caughtUp = new Set(caught.events.flatMap(({ id }) => id || []))
      out.push(...caught.events)
    }
    if (!caught.done) return undefined
    recoveries = 0
    if (core.end) return core.end
    if (last && 'error' in last) throw last.error
    if (last) return last.end
    if (tap) tap.draining = false
    if (tap?.status === 'open') onState({ status: 'live' })
    work = stepLive
    return undefined
  }

  async function stepLive(): Promise<LogEnd | undefined> {
    if (stashed === stash.length) {
      const batch = tap && (await attentive(tap.take(signal), { clock, onSilence: dropIfDeaf }))
      if (!batch) return disconnected()
      stash = batch
      stashed = 0
      emptyConnections = 0
      patience.reset()
    }
    while (stashed < stash.length) {
      const event = stash[stashed] as SessionStreamEvent
      const until = proofNeeded(event)
      // What is decided does not wait for a proof.
      if (until && out.length > 0) return undefined
      const proof = until && (await proveBefore(event, until))
      stashed++
      if (core.live(event)) out.push(event)
      else if (event.type === 'span.model_request_end') voidPreviews()
      if (proof) giveAfter(event, proof)
      if (core.end) return core.end
    }
    return undefined
  }

  function proofNeeded(event: SessionStreamEvent): 'given' | 'proven' | undefined {
    const closes = core.closes(event) || core.seen.full
    if (!unlinked && !closes) return undefined
    if (isPreview(event) || !idOf(event) || isQueued(event)) return undefined
    if (core.knows(event)) {
      if (caughtUp.has(idOf(event))) linkedBy(event)
      return undefined
    }
    return closes ? 'proven' : 'given'
  }

  async function proveBefore(event: SessionStreamEvent, until: 'given' | 'proven') {
    const timing = { timeoutMs: proofTimeoutMs, clock, signal }
    const proof = await prove({ catchUp, read: readOnce, id: idOf(event), until, ...timing })
    out.push(...proof.before)
    linkedBy(event)
    return proof
  }

  /** What history lists after a live event has happened as well: it need not be waited for. */
  function giveAfter(event: SessionStreamEvent, { after, proven }: Proof): void {
    if (proven) core.seen.prove(idOf(event))
    // What closes a turn needs a proof, and the end of the log lets the stream have its say first.
    const kept = core.end ? -1 : after.findIndex((later) => core.ends(later) || (!proven && core.closes(later)))
    if (kept !== -1) unlinked = true
    out.push(...core.history(kept === -1 ? after : after.slice(0, kept), proven))
  }

  /** Previews that are still open will not be continued; the reader learns it where no final event says so. */
  function voidPreviews(): void {
    const event_ids = core.closePreviews()
    if (event_ids.length > 0) out.push({ type: 'preview_void', event_ids })
  }

  /** What waited in a queue may be listed where it was accepted: it does not tell how far history reaches. */
  function linkedBy(event: SessionStreamEvent): void {
    if (QUEUEABLE.test(event.type)) return
    unlinked = false
    caughtUp = new Set()
  }

  /** The tap has ended: the connection dropped, or this reader was too slow for those who share it. */
  async function disconnected(): Promise<LogEnd | undefined> {
    const ended = tap
    tap = undefined
    core.dropped()
    voidPreviews()
    work = connect
    overflowed = ended?.status === 'detached'
    if (ended?.status !== 'dropped') return undefined
    drop = { cause: ended.cause }
    if (ended.healthy) {
      patience.reset()
      emptyConnections = 0
    } else if (++emptyConnections >= MAX_EMPTY_CONNECTIONS && threadId === undefined && (await isTerminated())) {
      last = { end: 'terminated' }
      beginCatchUp()
    }
    return undefined
  }

  /** Previews and heartbeats apart, a stream may be silent for hours; what history lists last tells why. */
  async function dropIfDeaf(): Promise<void> {
    if (!history.readsBack) return
    const listening = tap
    const { data } = await readOnce({ order: 'desc', limit: 10 })
    // Back to what is proven: before it nothing is missing.
    for (const event of data) {
      if (event.id === '' || core.knows(event)) {
        if (core.seen.isProven(event.id)) return
        continue
      }
      if (tap === listening) connection.drop()
      return
    }
  }

  async function isTerminated(): Promise<boolean> {
    try {
      const session = await orAbort(client.sessions.retrieve(sessionId, undefined, { signal }), signal)
      return session.status === 'terminated'
    } catch (error) {
      if (signal.aborted || isNotFound(error)) throw error
      return false
    }
  }

  return {
    async advance() {
      let end: LogEnd | undefined
      while (!end && out.length === 0) end = await work()
      if (out.length === 0) return end as LogEnd
      if (end) {
        const ended = end
        work = async () => ended
      }
      const items: readonly Item[] = out
      out = []
      return items
    },
    given: (item) => tracker.given(item),
    position: () => tracker.position(catchUp.page),
    get wasConnected() {
      return wasConnected
    },
    release: () => connection.release(tap),
  }
}

/** Empty for events without an id. */
function idOf(event: SessionStreamEvent): string {
  const { id } = event as { id?: string }
  return id ?? ''
}
