import type { Budget } from './artifacts/bundles.ts'
import type { TypeBudget } from './surface/type-cost.ts'

/** What a user's bundle may grow by. */
export const bundleBudgets: readonly Budget[] = [
  { program: 'client-create-send-stream.ts', maxKiB: 12 },
  { program: 'everything.ts', maxKiB: 32 },
  { program: 'session-run-tool.ts', maxKiB: 20 },
  { program: 'json-schema.ts', maxKiB: 3 },
]

/** What the compiler may have to do for a user's program, measured and rounded up. */
export const typeBudgets: readonly TypeBudget[] = [
  { program: 'client-create-send-stream.ts', maxInstantiations: 300, maxTypes: 1_000, maxFiles: 20 },
  { program: 'managed-agents.ts', maxInstantiations: 500, maxTypes: 1_000, maxFiles: 20 },
]
