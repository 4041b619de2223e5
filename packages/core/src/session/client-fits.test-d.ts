import { expectTypeOf, it } from 'vitest'
import { createClient } from '../client.ts'
import { files, sessions } from '../client-entry.ts'
import type { RunClient } from './run-client.ts'
import type { RunNewClient } from './run-new.ts'

it('lets the clients of this package run sessions', () => {
  const client = createClient({ apiKey: 'x' }, { sessions, files })
  const runClient: RunClient = client
  const runNewClient: RunNewClient = client
  expectTypeOf(runClient.sessions).toEqualTypeOf<RunClient['sessions']>()
  expectTypeOf(runNewClient.sessions).toEqualTypeOf<RunNewClient['sessions']>()
})
