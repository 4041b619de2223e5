import { SdkError } from '../errors/sdk-error.ts'
import type { SessionEventParams } from '../generated/models.gen.ts'
import type { OpenCall } from './call-ledger.ts'
import { createCallLedger, isInProgress, toolCallOfOpen } from './call-ledger.ts'
import { answeredId } from './reconcile.ts'
import type { GateAnswer, ToolRunOptions } from './run-options.ts'
import type { AnswerFate } from './send-answers.ts'
import type { SessionClient } from './session-client.ts'
import type { Tool, ToolResult } from './tool.ts'
import { createToolDispatcher } from './tool-dispatcher.ts'
import type { Approval, ToolCall } from './tool-gate.ts'
import { journalOf } from './tool-journal.ts'
import { toErrorResult, toToolResult } from './tool-result.ts'

export interface CallRunnerOptions extends ToolRunOptions {
  readonly client: SessionClient
  readonly sessionId: string
  readonly send: (answer: SessionEventParams, settle: (fate: AnswerFate) => void) => void
  /** Something changed: look whether the turn is over. */
  readonly onChange: () => void
}

/** Runs the tools and asks for the approvals that the open calls of a session need, and hands the answers to `send`. */
export function createCallRunner(options: CallRunnerOptions) {
  const { client, sessionId, send, onChange, onReport = () => {}, resultLimits } = options
  const { clock } = client.platform
  const tools = new Map((options.tools ?? []).map((tool) => [`${tool.kind} ${tool.name}`, tool]))
  const answers = new Map(Object.entries(options.answers ?? {}))
  const asking = new Map<string, AbortController>()
  const toolOf = (call: ToolCall): Tool | undefined => tools.get(`${call.kind} ${call.name}`)

  const calls = createCallLedger({
    owns: (call) => toolOf(call) !== undefined,
    now: () => clock.now(),
    onReport,
    onClose(call, why) {
      dispatcher.cancel(call.id, why)
      stopAsking(call.id)
    },
  })

  const dispatcher = createToolDispatcher({
    sessionId,
    clock,
    journal: options.journal ?? journalOf(client),
    parallel: Math.max(1, options.parallelTools ?? 4),
    timeoutMs: options.toolTimeoutMs ?? 120_000,
    limits: resultLimits,
    onJournalError: (call, error) => onReport({ type: 'journal_failed', call, error }),
  })

  function stopAsking(id: string): void {
    asking.get(id)?.abort()
    asking.delete(id)
  }

  /** Starts what can be started. `awaited` are the ids that the session says it waits for. */
  function start(awaited: readonly string[]): void {
    for (const call of calls.all()) {
      const answer = answers.get(call.id)
      if (answer !== undefined && ['held', 'elsewhere', 'parked'].includes(call.state)) {
        answers.delete(call.id)
        give(call, answer)
      } else if (call.state === 'ready') void execute(call)
      else if (call.state === 'held' && (!call.unclear || awaited.includes(call.id))) void ask(call)
    }
  }

  async function execute(call: OpenCall): Promise<void> {
    const tool = toolOf(call)
    if (!tool) return
    call.state = 'running'
    const result = await dispatcher.run(tool, toolCallOfOpen(call))
    if (result && calls.get(call.id) === call) sendResult(call, result)
    onChange()
  }

  async function ask(call: OpenCall): Promise<void> {
    if (!options.approve) return calls.park(call, 'no_handler')
    call.state = 'asking'
    const controller = new AbortController()
    asking.set(call.id, controller)
    let verdict: unknown
    let failure: unknown = new Error('`approve` returned no verdict')
    try {
      verdict = await options.approve(toolCallOfOpen(call), { signal: controller.signal })
    } catch (error) {
      failure = error
    }
    asking.delete(call.id)
    if (call.state !== 'asking' || calls.get(call.id) !== call) return
    if (isApproval(verdict)) give(call, verdict)
    else {
      onReport({ type: 'approve_failed', call, error: failure })
      calls.park(call, 'handler_failed')
    }
    onChange()
  }

  /** Answers a call by a decision that came from outside the tools. */
  function give(call: OpenCall, answer: GateAnswer): void {
    stopAsking(call.id)
    if (isResult(answer)) {
      if (call.gated) return calls.park(call, 'handler_failed')
      return sendResult(call, toToolResult(answer.result, resultLimits))
    }
    if (answer === 'defer' || !call.gated) return calls.park(call, call.gated ? 'deferred' : 'not_ours')
    call.state = 'confirming'
    const confirmation = { type: 'user.tool_confirmation', tool_use_id: call.id } as const
    const verdict =
      answer === 'allow'
        ? ({ result: 'allow' } as const)
        : ({ result: 'deny', ...(answer !== 'deny' && { deny_message: answer.deny }) } as const)
    send({ ...confirmation, ...verdict }, (fate) => settle(call, fate))
  }

  function sendResult(call: OpenCall, { content, isError }: ToolResult, isFallback = false): void {
    call.state = 'answering'
    const answer: SessionEventParams =
      call.kind === 'custom'
        ? { type: 'user.custom_tool_result', custom_tool_use_id: call.id, content, is_error: isError }
        : { type: 'user.tool_result', tool_use_id: call.id, content, is_error: isError }
    send(answer, (fate) => {
      if (fate.type !== 'refused' || isFallback || calls.get(call.id) !== call) return settle(call, fate)
      // What is wrong may be the content: the agent must hear of the call either way, or the session hangs.
      onReport({ type: 'answer_refused', call, error: fate.error })
      sendResult(call, toErrorResult('The tool ran, but its result could not be delivered.'), true)
    })
  }

  function settle(call: OpenCall, fate: AnswerFate): void {
    if (calls.get(call.id) === call && (call.state === 'confirming' || call.state === 'answering')) {
      call.state = 'answered'
      if (fate.type === 'refused') {
        onReport({ type: 'answer_refused', call, error: fate.error })
        calls.park(call, 'refused')
      }
    }
    onChange()
  }

  return {
    calls,
    start,
    /** Answers open calls from outside; answers for calls that are not known yet are kept. */
    answer(given: Readonly<Record<string, GateAnswer>>): void {
      for (const [id, answer] of Object.entries(given)) {
        const call = calls.get(id)
        if (call && answer !== 'defer' && call.gated === isResult(answer))
          throw new SdkError(
            'invalid_argument',
            `${call.name} needs ${call.gated ? 'an approval' : 'a result'}; nothing was answered.`,
          )
      }
      for (const [id, answer] of Object.entries(given)) answers.set(id, answer)
    },
    /** Whether the session needs no answer to this call any more. */
    isClosed(answer: SessionEventParams): boolean {
      const call = calls.get(answeredId(answer) ?? '')
      return !call || (answer.type === 'user.tool_confirmation' && !call.gated)
    },
    /** Whether an answer of ours is on its way to any call. */
    isBusy: (): boolean => calls.all().some(isInProgress),
    idle: dispatcher.idle,
    /** Stops all tools and handlers. */
    stop(why: string): void {
      for (const call of calls.all()) {
        dispatcher.cancel(call.id, why)
        stopAsking(call.id)
      }
    },
  }
}

function isResult(answer: GateAnswer): answer is { readonly result: unknown } {
  return typeof answer === 'object' && 'result' in answer
}

function isApproval(verdict: unknown): verdict is Approval {
  if (typeof verdict === 'string') return ['allow', 'deny', 'defer'].includes(verdict)
  return typeof verdict === 'object' && verdict !== null && typeof (verdict as { deny?: unknown }).deny === 'string'
}
