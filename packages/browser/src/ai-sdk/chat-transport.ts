import { SdkError } from '@org/managed-agents-core'
import type { Follow, FollowEvent, PreviewVoid, Tool } from '@org/managed-agents-core/session'
import type { ChatTransport, UIMessage } from 'ai'
import type { BrowserClient } from '../browser-client.ts'
import type { SessionRuns } from '../session-store/session-runs.ts'
import { createSessionRuns } from '../session-store/session-runs.ts'
import { intentOf } from './from-messages.ts'
import { lastTurn } from './last-turn.ts'
import { replyStream } from './reply-stream.ts'

/** Options of the transport. */
export interface SessionChatTransportOptions {
  readonly client: BrowserClient
  /** Tools that run in the page by themselves; those that are not here go through `onToolCall` of `useChat`. */
  readonly tools?: readonly Tool[]
}

/**
 * The transport between `useChat` of the AI SDK and a session: messages, text as it is written, tool calls with their
 * results, approvals (`addToolApprovalResponse`), tools of the page (`addToolOutput`), `stop` as an interrupt of the
 * session, and `resume` after a reload, which shows the reply from its beginning. The session keeps the history: nothing
 * else is needed to resume.
 *
 * Regenerating is refused: a session's history cannot be rewritten.
 */
export class SessionChatTransport<Message extends UIMessage = UIMessage> implements ChatTransport<Message> {
  /** A resumed reply comes whole, from its first chunk. */
  readonly resumeStreamIsReplay = true
  readonly #client: BrowserClient
  readonly #tools: readonly Tool[]
  readonly #ownTools: ReadonlySet<string>
  readonly #life = new AbortController()
  #runs: Promise<SessionRuns> | undefined
  readonly #open = new Set<{ close(): void }>()
  #failure: unknown

  constructor({ client, tools = [] }: SessionChatTransportOptions) {
    this.#client = client
    this.#tools = tools
    this.#ownTools = new Set(tools.map(({ name }) => name))
  }

  /** Sends the last message, or the answers in it, and gives the reply. Aborting interrupts the session. */
  sendMessages: ChatTransport<Message>['sendMessages'] = async ({ trigger, messages, messageId, abortSignal }) => {
    if (trigger === 'regenerate-message') {
      throw new SdkError('invalid_argument', 'A reply cannot be regenerated: send another message instead.')
    }
    const intent = intentOf(messages)
    this.#failure = undefined
    const runs = await this.#start()
    const sessionId = await this.#client.sessionId()
    const events = await this.#followFromHere(sessionId)
    try {
      if (intent.type === 'send') await runs.send(intent.content)
      else await runs.answerAll(intent.answers)
    } catch (error) {
      events.close()
      throw error
    }
    const last = messages.at(-1)
    return replyStream({
      messageId: last?.role === 'assistant' ? last.id : (messageId ?? `reply to ${last?.id}`),
      ownTools: this.#ownTools,
      events,
      begins: ({ type }) => type === 'session.status_running',
      failure: () => this.#failure,
      onClose: this.#interruptOn(abortSignal, runs, events),
    })
  }

  /** The reply that is under way or waits for an answer, from its beginning; null when there is none. */
  reconnectToStream: ChatTransport<Message>['reconnectToStream'] = async ({ abortSignal }) => {
    const sessionId = await this.#client.sessionId()
    const turn = await lastTurn(this.#client, sessionId, abortSignal)
    if (!turn?.isOpen) return null
    const runs = await this.#start()
    const after = turn.events.findLast((event) => event.id && 'processed_at' in event && event.processed_at)?.id
    const status = turn.events.findLast(({ type }) => type.startsWith('session.status_'))
    const waits = status?.type === 'session.status_idle' && !this.#answers(turn.events, status.stop_reason)
    const events = waits ? undefined : this.#follow(sessionId, after ?? turn.messageId)
    return replyStream({
      messageId: `reply to ${turn.messageId}`,
      ownTools: this.#ownTools,
      replayed: turn.events,
      events,
      begins: () => true,
      failure: () => this.#failure,
      onClose: events ? this.#interruptOn(abortSignal, runs, events) : () => {},
    })
  }

  /** Ends what the transport has open; the session goes on. */
  close = (): void => this.#life.abort()

  /** Whether the tools of the transport answer all that the session waits for. */
  #answers(events: readonly FollowEvent[], reason: { readonly type: unknown; readonly event_ids?: readonly string[] }) {
    const own = events.flatMap((event) =>
      event.type === 'agent.custom_tool_use' && this.#ownTools.has(event.name) ? event.id : [],
    )
    return reason.event_ids?.every((id) => own.includes(id)) ?? false
  }

  #start(): Promise<SessionRuns> {
    this.#runs ??= this.#client.sessionId().then((sessionId) =>
      createSessionRuns({
        client: this.#client,
        sessionId,
        tools: this.#tools,
        signal: this.#life.signal,
        onError: (error) => {
          this.#failure = error
          for (const events of this.#open) events.close()
        },
      }),
    )
    return this.#runs
  }

  /** Follows from the newest event of history on: what is sent afterwards cannot be missed. */
  async #followFromHere(sessionId: string): Promise<Follow<FollowEvent | PreviewVoid>> {
    const { data } = await this.#client.sessions.events.list(sessionId, { order: 'desc', limit: 100 })
    const newest = data.find((event) => event.id && 'processed_at' in event && event.processed_at)
    return this.#follow(sessionId, newest?.id)
  }

  #follow(sessionId: string, after: string | undefined): Follow<FollowEvent | PreviewVoid> {
    const from = after === undefined ? 'beginning' : { after }
    const events = this.#client.follow(sessionId, { from, previews: true, signal: this.#life.signal })
    this.#open.add(events)
    return events
  }

  #interruptOn(signal: AbortSignal | undefined, runs: SessionRuns, events: { close(): void }): () => void {
    const onAbort = () => {
      void runs.interrupt().catch(() => {})
      events.close()
    }
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
    return () => {
      signal?.removeEventListener('abort', onAbort)
      this.#open.delete(events)
      events.close()
    }
  }
}
