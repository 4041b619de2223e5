import type { Clock } from '../platform.ts'
import { createLimiter } from './limiter.ts'
import type { Tool, ToolResult } from './tool.ts'
import type { ToolCall } from './tool-gate.ts'
import type { ToolJournal } from './tool-journal.ts'
import type { ToolResultLimits } from './tool-result.ts'
import { toErrorResult, toToolResult } from './tool-result.ts'
import { orLate, wait } from './wait.ts'

export interface ToolDispatcherOptions {
  readonly sessionId: string
  readonly clock: Clock
  readonly journal: ToolJournal
  /** Calls that run at the same time. */
  readonly parallel: number
  /** Milliseconds for a call whose tool says nothing else. */
  readonly timeoutMs: number
  readonly limits?: ToolResultLimits
  /** Told when the journal fails; the run goes on, without a tool that could then run twice. */
  readonly onJournalError: (call: ToolCall, error: unknown) => void
}

export interface ToolDispatcher {
  /** Runs a call, or finds its earlier result. Undefined when it was cancelled, or is running in another process. */
  run(tool: Tool, call: ToolCall): Promise<ToolResult | undefined>
  /** Stops a call: its signal aborts, its result is dropped, its slot is free at once. */
  cancel(callId: string, why: string): void
  /** Resolves when nothing runs any more, the journal included. */
  idle(): Promise<void>
}

const JOURNAL_TIMEOUT_MS = 10_000
/** A call that began elsewhere is given this long beyond its own timeout. */
const JOURNAL_GRACE_MS = 5000

const UNKNOWN =
  'It is not known whether this call took effect: it was begun and stopped before its end. Check before you call again.'

/** Runs tools: in parallel within a limit, each with its own deadline and signal, each call at most once. */
export function createToolDispatcher(options: ToolDispatcherOptions): ToolDispatcher {
  const { sessionId, clock, journal, limits } = options
  const limiter = createLimiter(options.parallel)
  const active = new Map<string, AbortController>()
  const works = new Set<Promise<void>>()

  function run(tool: Tool, call: ToolCall): Promise<ToolResult | undefined> {
    const work = cancellable(tool, call)
    const done = work.then(
      () => undefined,
      () => undefined,
    )
    works.add(done)
    void done.then(() => works.delete(done))
    return work
  }

  async function cancellable(tool: Tool, call: ToolCall): Promise<ToolResult | undefined> {
    const controller = new AbortController()
    const { signal } = controller
    active.set(call.id, controller)
    try {
      return await once(tool, call, signal)
    } catch (error) {
      if (signal.aborted) return undefined
      throw error
    } finally {
      active.delete(call.id)
    }
  }

  async function once(tool: Tool, call: ToolCall, signal: AbortSignal): Promise<ToolResult | undefined> {
    const found = await earlierResult(tool, call, signal)
    if (found) return found
    const outcome = await limiter(signal, () => begin(tool, call, signal))
    return outcome === 'begun_elsewhere' ? earlierResult(tool, call, signal) : outcome
  }

  /** The result of a call that was begun before; undefined when it may run now. */
  async function earlierResult(tool: Tool, call: ToolCall, signal: AbortSignal): Promise<ToolResult | undefined> {
    const load = () => guard(journal.load({ sessionId, callId: call.id }))
    try {
      let entry = await load()
      if (entry?.state === 'begun' && !tool.idempotent) {
        // Another machine's clock may be wrong: never longer than the tool's own time.
        const most = (tool.timeoutMs ?? options.timeoutMs) + JOURNAL_GRACE_MS
        await wait(clock, Math.min(most, entry.deadlineAt - clock.now()), signal)
        entry = (await load()) ?? entry
      }
      if (entry?.state === 'finished') return entry.result
      return entry && !tool.idempotent ? errorText(UNKNOWN) : undefined
    } catch (error) {
      if (signal.aborted) throw error
      options.onJournalError(call, error)
      return errorText(`The tool was not run now, for its journal could not be read. ${UNKNOWN}`)
    }
  }

  async function begin(tool: Tool, call: ToolCall, signal: AbortSignal) {
    const timeoutMs = tool.timeoutMs ?? options.timeoutMs
    const key = { sessionId, callId: call.id }
    const beganAt = clock.now()
    const entry = { tool: tool.name, beganAt, deadlineAt: beganAt + timeoutMs + JOURNAL_GRACE_MS }
    try {
      const first = await guard(journal.begin(key, { state: 'begun', ...entry }))
      if (!first && !tool.idempotent) return 'begun_elsewhere' as const
    } catch (error) {
      options.onJournalError(call, error)
      return errorText('The tool was not run: its journal could not be written.')
    }
    const result = signal.aborted ? undefined : await execute(tool, call, { timeoutMs, signal })
    // A call that was stopped half-way must not run again; an idempotent one may.
    if (result || !tool.idempotent)
      await guard(
        journal.finish(key, { state: 'finished', tool: tool.name, result: result ?? errorText(UNKNOWN) }),
      ).catch((error: unknown) => options.onJournalError(call, error))
    return result
  }

  function guard<T>(promise: Promise<T>): Promise<T> {
    return orLate(clock, promise, JOURNAL_TIMEOUT_MS, () => {
      throw new Error(`the tool journal did not answer within ${JOURNAL_TIMEOUT_MS} ms`)
    })
  }

  /** Settles when the tool does, on timeout or when cancelled, whichever is first: a tool may ignore its signal. */
  async function execute(
    tool: Tool,
    call: ToolCall,
    { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
  ): Promise<ToolResult | undefined> {
    const controller = new AbortController()
    const context = { signal: controller.signal, callId: call.id, sessionId, threadId: call.threadId }
    const late = () => {
      const error = new DOMException(
        `The tool did not finish within ${timeoutMs / 1000} s and was stopped.`,
        'TimeoutError',
      )
      controller.abort(error)
      throw error
    }
    try {
      return await orLate(clock, perform(tool, call, context), timeoutMs, late, signal)
    } catch (error) {
      if (!signal.aborted) return toErrorResult(error, limits)
      controller.abort(signal.reason)
      return undefined
    }
  }

  async function perform(tool: Tool, call: ToolCall, context: Parameters<Tool['execute']>[1]): Promise<ToolResult> {
    const checked = await tool.check(call.input)
    if ('problem' in checked) return errorText(`The input does not fit the tool's schema.\n${checked.problem}`)
    if (context.signal.aborted) return errorText('The call was stopped before it ran.')
    return toToolResult(await tool.execute(checked.input, context), limits)
  }

  const errorText = (message: string): ToolResult => toErrorResult(message, limits)

  return {
    run,
    async idle() {
      await Promise.all(works)
    },
    cancel(callId, why) {
      active.get(callId)?.abort(new DOMException(`The call was stopped: ${why}.`, 'AbortError'))
    },
  }
}
