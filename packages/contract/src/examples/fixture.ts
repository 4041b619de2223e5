import { ManagedAgents } from '@org/managed-agents-core'
import { createEmulator } from '@org/managed-agents-emulator'
import type { TestHooks } from '../index.ts'
import { contractFixture } from '../index.ts'

/** A client whose every call is judged. */
export function judgedClient({ beforeEach, afterEach }: TestHooks): ManagedAgents {
  // #region fixture
  const emulator = createEmulator()
  const { fetch } = contractFixture({ beforeEach, afterEach }, { fetch: emulator.fetch })
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-any', fetch })
  // #endregion
  return client
}
