import type { TestClient } from './client.test-support.ts'
import { settled, testClient } from './client.test-support.ts'
import type { VirtualClock } from './clock/virtual-clock.ts'
import { createVirtualClock } from './clock/virtual-clock.ts'
import type { Emulator } from './emulator.ts'
import { createEmulator } from './emulator.ts'
import type { EmulatorOptions } from './options.ts'
import type { SessionEvent } from './wire.ts'

export const lookupTool = {
  type: 'custom' as const,
  name: 'lookup',
  description: 'Looks something up.',
  input_schema: { type: 'object' as const, properties: {} },
}

export function toolsetOf(policy: 'always_allow' | 'always_ask' | 'auto') {
  return { type: 'agent_toolset_20260401' as const, default_config: { permission_policy: { type: policy } } }
}

export interface SetUp {
  readonly clock: VirtualClock
  readonly emulator: Emulator
  readonly client: TestClient
}

export function setUp(options: EmulatorOptions = {}): SetUp {
  const clock = createVirtualClock()
  const emulator = createEmulator({ seed: 11, clock, ...options })
  return { clock, emulator, client: testClient(emulator) }
}

/** Sends a message, lets the turn run as far as it gets without time, and returns what it added to history. */
export async function converse(client: TestClient, session: string, text = 'hi'): Promise<SessionEvent[]> {
  const before = (await client.history(session)).length
  await client.message(session, text)
  await settled()
  return (await client.history(session)).slice(before)
}

/** The one event of a type; fails when there is none. */
export function only<Type extends SessionEvent['type']>(
  events: readonly SessionEvent[],
  type: Type,
): Extract<SessionEvent, { type: Type }> {
  const found = events.filter((event): event is Extract<SessionEvent, { type: Type }> => event.type === type)
  const [first] = found
  if (found.length !== 1 || !first) throw new Error(`expected one ${type}, found ${found.length}`)
  return first
}
