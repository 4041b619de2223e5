import type { Budget } from './artifacts/bundles.ts'
import type { TypeBudget } from './surface/type-cost.ts'

/** What a user's bundle may grow by. */
export const bundleBudgets: readonly Budget[] = [
  { program: 'client-create-send-stream.ts', maxKiB: 12 },
  {
    program: 'everything.ts',
    maxKiB: 48,
    aim: { maxKiB: 32, reason: 'it holds the session runtime (docs/decisions/032-size-of-a-run.md)' },
  },
  {
    program: 'session-run-tool.ts',
    maxKiB: 35,
    aim: {
      maxKiB: 20,
      reason: 'the client is 12, following 8, the run 12, a tool 4 (docs/decisions/032-size-of-a-run.md)',
    },
  },
  { program: 'json-schema.ts', maxKiB: 3 },
  {
    program: 'browser-follow-run.ts',
    maxKiB: 37,
    aim: { maxKiB: 20, reason: "core's client and run are 34 of it (docs/decisions/032-size-of-a-run.md)" },
  },
  // 4 beyond the client.
  { program: 'browser-react.ts', maxKiB: 41, external: ['react'] },
]

/** What the compiler may have to do for a user's program, measured and rounded up. */
export const typeBudgets: readonly TypeBudget[] = [
  { program: 'client-create-send-stream.ts', maxInstantiations: 300, maxTypes: 1_000, maxFiles: 20 },
  { program: 'managed-agents.ts', maxInstantiations: 500, maxTypes: 1_000, maxFiles: 20 },
]
