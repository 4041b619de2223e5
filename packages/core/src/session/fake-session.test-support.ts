import { ApiError } from '../errors/api-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import type {
  FileMetadata,
  Session,
  SessionEvent,
  SessionEventParams,
  SessionStreamEvent,
} from '../generated/models.gen.ts'
import type { EventStream } from '../sse/event-stream.ts'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import type { RunClient } from './run-client.ts'
import type { EventPage, ListEventsParams } from './session-client.ts'

/** A step of the scripted agent: what it does each time the session begins or goes on to run. */
export type Step = (session: FakeSession) => void

/** What happens to the n-th POST of events (from 1). */
export type SendFault =
  | 'lose'
  | 'drop'
  | Error
  | ((events: SessionEventParams[]) => Error | 'lose' | 'drop' | undefined)

export type FakeSession = ReturnType<typeof createFakeSession>

/** An in-memory session with a scripted agent, on a virtual clock. It has what the API's rules need and no more. */
export function createFakeSession(steps: Step[] = []) {
  const clock = createVirtualClock()
  const history: SessionEvent[] = []
  const streams = new Set<(event: SessionStreamEvent | undefined) => void>()
  const posts: SessionEventParams[][] = []
  const calls: string[] = []
  const required = new Set<string>()
  const faults = new Map<number, SendFault>()
  const queue = [...steps]
  let status: Session['status'] = 'idle'
  let nextId = 0
  let called = false

  type Draft = { type: string; id?: string } & Record<string, unknown>

  /** Adds an event to history and streams, a millisecond after the one before; `hidden` ones are not streamed. */
  function emit({ hidden, ...draft }: Draft): SessionEvent {
    const id = draft.id ?? `sevt_${++nextId}`
    const event = { id, processed_at: new Date(clock.now() + history.length).toISOString(), ...draft } as SessionEvent
    const queued = history.findIndex((old) => old.id === id)
    if (queued >= 0) history.splice(queued, 1)
    history.push(event)
    if (!hidden && !session.deaf) for (const push of [...streams]) push(event)
    return event
  }

  function run(): void {
    status = 'running'
    emit({ type: 'session.status_running' })
    for (const event of history.filter((old) => old.type === 'user.message' && !old.processed_at))
      emit({ ...event, processed_at: new Date(clock.now() + history.length).toISOString() })
    act()
  }

  function act(): void {
    called = false
    const step = queue.shift()
    if (step) step(session)
    else session.idle()
  }

  function later(work: () => void): void {
    clock.setTimer(work, 1)
  }

  function accept(params: SessionEventParams): SessionEvent {
    switch (params.type) {
      case 'user.message': {
        const event = emit({ ...params, processed_at: null })
        if (status === 'idle') later(run)
        return event
      }
      case 'user.define_outcome': {
        const event = emit({ ...params, outcome_id: `outc_${++nextId}` })
        if (status === 'idle') later(run)
        return event
      }
      case 'user.custom_tool_result':
        return answer(params.custom_tool_use_id, params)
      case 'user.tool_result':
      case 'user.tool_confirmation':
        return answer(params.tool_use_id, params)
      case 'user.interrupt': {
        const event = emit({ ...params })
        if (status === 'running' || required.size > 0) {
          required.clear()
          session.idle()
        }
        return event
      }
      default:
        return emit({ ...params })
    }
  }

  function answer(id: string, params: SessionEventParams): SessionEvent {
    const use = history.find((event) => event.id === id)
    const thread = use && 'session_thread_id' in use ? { session_thread_id: use.session_thread_id } : {}
    const event = emit({ ...params, ...thread })
    if (required.delete(id) && status === 'idle') {
      if (required.size > 0) later(() => session.idle())
      else later(run)
    }
    return event
  }

  async function list(_: string, params: ListEventsParams = {}): Promise<EventPage> {
    calls.push('list')
    if (session.listDelayMs > 0) await new Promise<void>((resolve) => clock.setTimer(resolve, session.listDelayMs))
    const { order = 'asc', limit = 1000, types, page } = params
    const since = params['created_at[gte]']
    const offset = Number(page ?? 0)
    const all = history.filter(
      (event) =>
        (!types || types.includes(event.type as never)) &&
        (!since || !('processed_at' in event) || !event.processed_at || event.processed_at >= since),
    )
    if (order === 'desc') all.reverse()
    return {
      data: all.slice(offset, offset + limit),
      next_page: offset + limit < all.length ? `${offset + limit}` : null,
    }
  }

  async function stream(
    _: string,
    __?: unknown,
    options?: { signal?: AbortSignal },
  ): Promise<EventStream<SessionStreamEvent>> {
    if (session.streamDelayMs > 0) await new Promise<void>((resolve) => clock.setTimer(resolve, session.streamDelayMs))
    calls.push('stream')
    return createStream(streams, options?.signal)
  }

  async function send(_: string, { events }: { events: SessionEventParams[] }) {
    calls.push('send')
    posts.push(events)
    const rule = faults.get(posts.length)
    const fault = typeof rule === 'function' ? rule(events) : rule
    if (fault === 'drop') throw lostReply()
    if (fault instanceof Error) throw fault
    const data = events.map(accept)
    if (fault === 'lose') throw lostReply()
    return { data }
  }

  const client: RunClient = {
    platform: { clock, random: () => 0.5 },
    sessions: {
      async retrieve() {
        calls.push('retrieve')
        return { id: 'sesn_1', status } as Session
      },
      async archive() {
        calls.push('archive')
        if (status === 'running') throw apiError(400, 'session is running')
        status = 'terminated'
        emit({ type: 'session.status_terminated' })
        return { id: 'sesn_1', status } as Session
      },
      async delete() {
        calls.push('delete')
        if (status === 'running') throw apiError(400, 'session is running')
        for (const push of [...streams]) {
          push({ type: 'session.deleted', id: 'sevt_deleted', processed_at: '2026-01-01T00:00:00Z' })
          push(undefined)
        }
      },
      async update(_, { budget }) {
        calls.push('update')
        emit({ type: 'session.updated', budget })
        later(run)
        return { id: 'sesn_1', status } as Session
      },
      events: { list, stream, send },
      threads: {
        events: { list: () => Promise.reject(new Error('unused')), stream: () => Promise.reject(new Error('unused')) },
      },
    },
    files: {
      async list() {
        calls.push('files')
        return { data: session.files, next_page: null }
      },
      async download(id) {
        return new Response(`bytes of ${id}`)
      },
    },
  }

  const session = {
    client,
    clock,
    history,
    posts,
    /** Names of all requests, in order. */
    calls,
    faults,
    files: [] as FileMetadata[],
    /** Streams are open, and no event comes through them. */
    deaf: false,
    /** How long each page of history takes. */
    listDelayMs: 0,
    /** How long a connection takes. */
    streamDelayMs: 0,
    emit,
    addStep(step: Step): void {
      queue.push(step)
    },
    run,
    later,
    setStatus(next: Session['status']): void {
      status = next
    },
    /** Ends all streams, as a server that closes its connections does. */
    cut(): void {
      for (const push of [...streams]) push(undefined)
    },
    get openStreams(): number {
      return streams.size
    },
    say: (text: string) => emit({ type: 'agent.message', content: [{ type: 'text', text }] }),
    /** A tool call; it is awaited at the next idle. */
    use(kind: 'custom' | 'builtin' | 'mcp', name: string, extra: Record<string, unknown> = {}): string {
      const type = { custom: 'agent.custom_tool_use', builtin: 'agent.tool_use', mcp: 'agent.mcp_tool_use' }[kind]
      const { id } = emit({ type, name, input: {}, ...(kind === 'mcp' && { mcp_server_name: 'srv' }), ...extra })
      required.add(id)
      called = true
      return id
    },
    /** Ends the turn: waits for the calls that have no answer, or goes on when all have theirs already. */
    idle(stop?: Record<string, unknown>): void {
      if (!stop && called && required.size === 0) return act()
      const waits = { type: 'requires_action', event_ids: [...required] }
      const reason: Record<string, unknown> = stop ?? (required.size > 0 ? waits : { type: 'end_turn' })
      status = 'idle'
      emit({ type: 'session.usage', usage: { input_tokens: 1, list_cost: { amount: '12', currency: 'USD' } } })
      emit({ type: 'session.status_idle', stop_reason: reason, stop_details: reason.details ?? null })
      const queued = history.some((old) => old.type === 'user.message' && !old.processed_at)
      if (reason.type !== 'requires_action' && queued) later(run)
    },
    /** Types of the history, in order. */
    types: (): string[] => history.map(({ type }) => type),
    /** The events of a type that clients sent. */
    sent: (type: string): SessionEventParams[] => posts.flat().filter((event) => event.type === type),
  }
  return session
}

export function apiError(status: number, message: string): ApiError {
  return new ApiError({
    status,
    headers: {},
    operation: 'sessions.events.send',
    body: { type: 'invalid_request_error', message },
  })
}

export function lostReply(): OutcomeUnknownError {
  return new OutcomeUnknownError({
    operation: 'sessions.events.send',
    cause: new ConnectionError('connection_lost', 'reset'),
  })
}

function createStream(
  streams: Set<(event: SessionStreamEvent | undefined) => void>,
  signal?: AbortSignal,
): EventStream<SessionStreamEvent> {
  const buffer: SessionStreamEvent[] = []
  let ended = false
  let wake: (() => void) | undefined
  const push = (event: SessionStreamEvent | undefined) => {
    if (event) buffer.push(event)
    else end()
    wake?.()
  }
  function end(): void {
    ended = true
    streams.delete(push)
    wake?.()
  }
  streams.add(push)
  signal?.addEventListener('abort', end)
  async function readBatch(): Promise<readonly SessionStreamEvent[] | undefined> {
    while (buffer.length === 0 && !ended)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    return buffer.length > 0 ? buffer.splice(0) : undefined
  }
  const self: EventStream<SessionStreamEvent> = {
    response: new Response(),
    readBatch,
    async next() {
      while (buffer.length === 0 && !ended) {
        const batch = await readBatch()
        if (batch) buffer.unshift(...batch)
      }
      const value = buffer.shift()
      return value ? { done: false, value } : { done: true, value: undefined }
    },
    close: end,
    async return() {
      end()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
  return self
}
