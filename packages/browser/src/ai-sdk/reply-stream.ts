import type { FollowEvent, PreviewVoid } from '@org/managed-agents-core/session'
import type { FinishReason, UIMessageChunk } from 'ai'
import type { MessageChunks } from './message-chunks.ts'
import { createMessageChunks } from './message-chunks.ts'

type SessionEvent = FollowEvent | PreviewVoid

export interface ReplyOptions {
  /** Id of the message of the AI SDK. */
  readonly messageId: string
  readonly ownTools: ReadonlySet<string>
  /** Events that have happened already. */
  readonly replayed?: readonly SessionEvent[]
  /** What happens from then on; undefined when the reply waits for an answer and all of it is replayed. */
  readonly events?: AsyncIterable<SessionEvent>
  /** An event before which no idle ends the reply: that of another turn. */
  readonly begins: (event: SessionEvent) => boolean
  /** Why the run behind the reply cannot go on, if it cannot. */
  readonly failure: () => unknown
  /** Called once, when nobody reads any more or everything is read. */
  readonly onClose: () => void
}

/** The reply of the agent as a stream of the AI SDK; ends when the session is done or waits for the user. */
export function replyStream(options: ReplyOptions): ReadableStream<UIMessageChunk> {
  const chunks = readReply(options)
  return new ReadableStream<UIMessageChunk>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      options.onClose()
      await chunks.return(undefined)
    },
  })
}

async function* readReply(options: ReplyOptions): AsyncGenerator<UIMessageChunk, undefined, undefined> {
  const chunks: MessageChunks = createMessageChunks(options.ownTools)
  const ownCalls = new Set<string>()
  let begun = options.replayed !== undefined
  const note = (event: SessionEvent) => {
    begun ||= options.begins(event)
    if (event.type === 'agent.custom_tool_use' && options.ownTools.has(event.name)) ownCalls.add(event.id)
  }
  yield { type: 'start', messageId: options.messageId }
  try {
    for (const event of options.replayed ?? []) {
      note(event)
      yield* chunks.of(event)
    }
    for await (const event of options.events ?? []) {
      note(event)
      yield* chunks.of(event)
      const finish = begun ? finishOf(event, ownCalls) : undefined
      if (!finish) continue
      yield* chunks.end()
      yield* finish
      return
    }
    yield* chunks.end()
    if (options.failure() === undefined) yield finish(options.events ? 'other' : 'tool-calls')
    else yield failed(options.failure())
  } catch (error) {
    yield* chunks.end()
    yield failed(error)
  } finally {
    options.onClose()
  }
}

/** The last chunks, when an event ends the reply. A gate of a tool that the transport runs is no end. */
function finishOf(event: SessionEvent, ownCalls: ReadonlySet<string>): UIMessageChunk[] | undefined {
  if (event.type === 'session.status_terminated' || event.type === 'session.deleted') {
    return [{ type: 'error', errorText: 'The session has ended.' }, finish('error')]
  }
  if (event.type !== 'session.status_idle') return undefined
  const { stop_reason } = event
  switch (stop_reason.type) {
    case 'requires_action':
      return stop_reason.event_ids.every((id) => ownCalls.has(id)) ? undefined : [finish('tool-calls')]
    case 'end_turn':
      return [finish('stop')]
    default:
      return [{ type: 'error', errorText: `The agent stopped: ${String(stop_reason.type)}.` }, finish('error')]
  }
}

const failed = (error: unknown): UIMessageChunk => ({
  type: 'error',
  errorText: error instanceof Error ? error.message : 'The session cannot be followed.',
})

const finish = (finishReason: FinishReason): UIMessageChunk => ({ type: 'finish', finishReason })
