import type { Approval, GateAnswer, Run, RunInput, Tool } from '@org/managed-agents-core/session'
import type { BrowserClient } from '../browser-client.ts'
import { partsOf } from '../browser-client.ts'

/** How a page answers a call that asks for permission. */
export type Verdict = Exclude<Approval, 'defer'>

/** What a page does in its session. */
export interface SessionActions {
  /** Sends a message; one sent while the agent works joins its turn. Resolves once the API has taken it. */
  send(input: RunInput): Promise<void>
  /** Stops what the agent is doing. */
  interrupt(): Promise<void>
  /** Answers a call that asks for permission, by the id of its gate. */
  answer(toolUseId: string, verdict: Verdict): Promise<void>
}

/** The actions, for those who answer several calls at once. */
export interface SessionRuns extends SessionActions {
  /** Answers open gates in one batch: permissions, and results of tools that no run executes. */
  answerAll(answers: Readonly<Record<string, GateAnswer>>): Promise<void>
}

export interface SessionRunsOptions {
  readonly client: BrowserClient
  readonly sessionId: string
  readonly tools: readonly Tool[]
  readonly signal: AbortSignal
  readonly onError: (error: unknown) => void
}

/**
 * The run behind a page: it sends, executes the page's tools and leaves approvals to the user. Among several tabs one
 * alone has the tools, so that a call runs once; it serves the turns that the others begin.
 */
export function createSessionRuns({ client, sessionId, tools, signal, onError }: SessionRunsOptions): SessionRuns {
  const { platform, relay } = partsOf(client)
  let current: Run | undefined
  let ours: readonly Tool[] = []
  if (tools.length > 0) void claimTools()

  function run(answers?: Readonly<Record<string, GateAnswer>>): Run {
    if (current) return current
    const started = client.run(sessionId, {
      answers,
      tools: ours,
      signal,
      approve: () => 'defer',
      waitForOthers: true,
      keepOpen: true,
      cleanup: 'leave',
      previews: true,
    })
    current = started
    started.outcome.catch((error: unknown) => {
      if (current === started) current = undefined
      if (!signal.aborted) onError(error)
    })
    return started
  }

  /** The tab that has the tools takes up what is going on already. */
  async function claimTools(): Promise<void> {
    const claimed = async () => {
      ours = tools
      await current?.close()
      current = undefined
      if (!signal.aborted) run()
    }
    if (!platform.locks) return claimed()
    const held = () =>
      new Promise<void>((release) => {
        signal.addEventListener('abort', () => release())
        void claimed()
      })
    await platform.locks.request(`managed-agents tools ${relay} ${sessionId}`, { signal }, held).catch(() => {})
  }

  async function answerAll(answers: Readonly<Record<string, GateAnswer>>): Promise<void> {
    if (current) return current.answer(answers)
    run(answers)
  }

  return {
    send: async (input) => run().send(input),
    async interrupt() {
      if (current) return current.interrupt()
      await client.sessions.events.send(sessionId, { events: [{ type: 'user.interrupt' }] })
    },
    answer: (toolUseId, verdict) => answerAll({ [toolUseId]: verdict }),
    answerAll,
  }
}
