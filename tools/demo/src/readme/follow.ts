import type { ManagedAgents } from '@org/managed-agents-core'
import type { SessionPosition } from '@org/managed-agents-core/session'

/** Prints what happens in a session, from where it was left, and stores how far it came. */
export async function watch(
  client: ManagedAgents,
  sessionId: string,
  store: { position?: SessionPosition },
  print: (line: string) => void,
): Promise<void> {
  // #region follow
  const events = client.sessions.events.follow(sessionId, { from: store.position ?? 'beginning' })
  for await (const event of events) {
    print(event.type) // every event once, in order, whatever the network does
    store.position = events.position // plain JSON: go on from here in any process
    if (event.type === 'session.status_idle') break
  }
  // #endregion
}
