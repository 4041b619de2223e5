import type { RunClient, SessionClient } from '@org/managed-agents-core/session'

/** What a relay can serve of the API: the operations that its routes have, no others. */
export type RelayPort = SessionClient & Pick<RunClient, 'files'>
