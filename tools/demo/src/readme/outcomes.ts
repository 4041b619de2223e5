import type { ManagedAgents } from '@org/managed-agents-core'
import { resumeRun } from '@org/managed-agents-core'

/** Runs a session with approvals; what it cannot decide now it gives back as a token for later, in any process. */
export async function ask(client: ManagedAgents, sessionId: string, input: string): Promise<string> {
  // #region approve
  const run = client.sessions.run(sessionId, {
    input,
    timeoutMs: 10 * 60_000,
    approve: (call) => (call.name === 'bash' ? 'defer' : { deny: 'not here' }),
  })
  const outcome = await run.outcome
  switch (outcome.type) {
    case 'end_turn':
      return outcome.text
    case 'requires_action': // `outcome.gates` lists the open calls; the token is a string to store
      return outcome.continuation
    default:
      throw new Error(`stopped: ${outcome.type}`)
  }
  // #endregion
}

/** Goes on where the token left off: a webhook's handler, a queue's worker, the next process. */
export async function goOn(client: ManagedAgents, token: string): Promise<string> {
  // #region resume
  const outcome = await resumeRun(client, token, { approve: () => 'allow' }).outcome
  return outcome.text
  // #endregion
}
