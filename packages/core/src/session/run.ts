import { parseContinuation } from './continuation.ts'
import { createRun } from './create-run.ts'
import type { RunClient } from './run-client.ts'
import type { Run } from './run-object.ts'
import type { RunOptions } from './run-options.ts'

/**
 * Runs a session until it is really done: sends the input once the stream is open, executes tools, asks for approvals,
 * and tells by `outcome` why the turn stopped. Iterate it for the events. Leaving it early (`break`, `throw`, abort,
 * timeout, dispose) interrupts the session unless `cleanup` says otherwise.
 *
 * `outcome` rejects when the run cannot go on: with `OutcomeUnknownError` when it is not known whether the input was
 * taken, with what `follow` or the API reported otherwise. Throws `invalid_argument` for an input that cannot be sent.
 */
export function run(client: RunClient, sessionId: string, options: RunOptions = {}): Run {
  return createRun({ client, sessionId, options })
}

/**
 * Goes on with a run that another process suspended, or that ended in `requires_action`: `token` is its
 * `continuation`. Needs no connection that was kept open, so a webhook's handler can do it. Calls that are still open
 * are put to `answers`, `approve` and `tools` again.
 */
export function resumeRun(client: RunClient, token: string, options: RunOptions = {}): Run {
  const continuation = parseContinuation(token)
  return createRun({ client, sessionId: continuation.sessionId, options, continuation })
}
