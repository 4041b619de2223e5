import { expectTypeOf, it } from 'vitest'
import { createClient } from '../client.ts'
import { files, sessions } from '../client-entry.ts'
import type { ManagedAgents } from '../managed-agents.ts'
import type { RelayClient } from './relay-client.ts'

it('lets the clients of this package stand behind a relay', () => {
  expectTypeOf(createClient({ apiKey: 'x' }, { sessions, files })).toExtend<RelayClient>()
  expectTypeOf(createClient({ apiKey: 'x' }, { sessions })).toExtend<RelayClient>()
  expectTypeOf<ManagedAgents>().toExtend<RelayClient>()
})
