// #region drop
import { createEmulator } from '@org/managed-agents-emulator'

/** Runs an app against an emulated agent whose stream dies just before the answer, and returns what became of it. */
export async function withDrop(runMyApp: (fetch: typeof globalThis.fetch) => Promise<string>) {
  const rule = { match: { event: { type: 'agent.message' } }, action: { type: 'reset' }, times: 1 } as const
  const emulator = createEmulator({ seed: 7, faults: { rules: [rule] } })
  const answer = await runMyApp(emulator.fetch)
  return { answer, findings: emulator.verdict().findings }
}
// #endregion
