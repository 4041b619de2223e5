import { SdkError } from '../errors/sdk-error.ts'
import type { SessionEvent, SessionEventParams } from '../generated/models.gen.ts'
import type { AnswerFate, AnswerSend } from './send-answers.ts'
import { sendAnswers } from './send-answers.ts'
import type { InputSend } from './send-inputs.ts'
import { sendInputs } from './send-inputs.ts'
import type { SessionClient } from './session-client.ts'
import { orAbort, wait } from './wait.ts'

export interface SenderOptions extends Pick<AnswerSend, 'isClosed'>, Pick<InputSend, 'isKnown'> {
  readonly client: SessionClient
  readonly sessionId: string
  readonly lastKnownId: () => string | undefined
  /** Calls of ours are on their way to an answer: inputs wait, for answers go first. */
  readonly answersPending: () => boolean
  /** Something was accepted. */
  readonly onSent: () => void
}

interface QueuedInput {
  readonly events: readonly SessionEventParams[]
  readonly seen: () => string | undefined
  readonly resolve: (ids: (string | undefined)[]) => void
  readonly reject: (error: unknown) => void
}

/**
 * Everything that a run sends to its session, one request at a time: answers first, never mixed with messages, then
 * inputs in order. An interrupt jumps the queue. After `close` nothing is sent any more.
 */
export function createSender(options: SenderOptions) {
  const { client, sessionId } = options
  const controller = new AbortController()
  const { signal } = controller
  const answers = new Map<SessionEventParams, (fate: AnswerFate) => void>()
  const inputs: QueuedInput[] = []
  const waiting = new Set<() => void>()
  let answering = false
  let inputting = false
  let lastAnswerAt = 0

  async function post(events: SessionEventParams[]): Promise<{ data?: readonly SessionEvent[] | null }> {
    const reply = await orAbort(client.sessions.events.send(sessionId, { events }, { signal }), signal)
    options.onSent()
    return reply
  }

  async function sendAllAnswers(): Promise<void> {
    if (answering) return
    answering = true
    // What else is answered in the same moment goes into the same batch.
    await wait(client.platform.clock, 0, signal).catch(() => {})
    while (answers.size > 0 && !signal.aborted) {
      const batch = [...answers.keys()]
      const settle = (answer: SessionEventParams, fate: AnswerFate) => {
        lastAnswerAt = client.platform.clock.now()
        answers.get(answer)?.(fate)
        answers.delete(answer)
      }
      const send = { client, sessionId, signal, post, isClosed: options.isClosed, settle }
      await sendAnswers(send, batch).catch(() => {})
    }
    answering = false
    poke()
  }

  function poke(): void {
    for (const resolve of waiting) resolve()
    waiting.clear()
  }

  /** Answers go first: an input waits while one is being sent, or a tool of ours still works. */
  async function postInput(events: SessionEventParams[]) {
    while (answers.size > 0 || options.answersPending())
      await orAbort(new Promise<void>((resolve) => waiting.add(resolve)), signal)
    return post(events)
  }

  async function sendAllInputs(): Promise<void> {
    if (inputting) return
    inputting = true
    for (let input = inputs[0]; input; input = inputs[0]) {
      const { isKnown, lastKnownId } = options
      const { events, seen, resolve, reject } = input
      const send = {
        client,
        sessionId,
        signal,
        post: postInput,
        isKnown,
        lastKnownId,
        seen,
        lastAnswerAt: () => lastAnswerAt,
      }
      await sendInputs(send, events).then(resolve, reject)
      inputs.shift()
    }
    inputting = false
  }

  return {
    /** Sends a result or a confirmation with whatever else is ready; `settle` learns its fate, unless the sender closes. */
    answer(answer: SessionEventParams, settle: (fate: AnswerFate) => void): void {
      if (signal.aborted) return
      answers.set(answer, settle)
      void sendAllAnswers()
    },
    /** Sends messages and the like as one batch, after all answers. Resolves to the ids that are known, in order. */
    input(events: readonly SessionEventParams[], seen: () => string | undefined): Promise<(string | undefined)[]> {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(closedError())
        inputs.push({ events, seen, resolve, reject })
        void sendAllInputs()
      })
    },
    /** Sends at once, past the queue. */
    urgent: (event: SessionEventParams): Promise<unknown> =>
      signal.aborted ? Promise.reject(closedError()) : post([event]),
    /** To be called when `answersPending` may have become false. */
    poke,
    get busy(): boolean {
      return answers.size > 0 || inputs.length > 0
    },
    close(): void {
      controller.abort()
      answers.clear()
      for (const { reject } of inputs.splice(0)) reject(closedError())
    },
  }
}

function closedError(): SdkError {
  return new SdkError('aborted', 'The run has ended; nothing more is sent to the session.')
}
