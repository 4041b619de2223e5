import type { Exception } from './exceptions.ts'

/** Findings that are wanted, each with its reason. One that no longer occurs fails its check. */
const sim = 'packages/contract/src/sim'
const checkers = 'leaves its package: ../../../core/src/session/checkers'
const shared = "the simulator judges by the checkers of core's own property tests, which are not published"

export const layers: readonly Exception[] = [
  { finding: `${sim}/judge.ts ${checkers}/history-order.test-support.ts`, reason: shared },
  { finding: `${sim}/judge.ts ${checkers}/nothing-lost.test-support.ts`, reason: shared },
  { finding: `${sim}/judge.ts ${checkers}/nothing-twice.test-support.ts`, reason: shared },
  { finding: `${sim}/judge.ts ${checkers}/previews-yield.test-support.ts`, reason: shared },
  { finding: `${sim}/judge.ts ${checkers}/unknown-whole.test-support.ts`, reason: shared },
  { finding: `${sim}/reading.ts ${checkers}/abort-settles.test-support.ts`, reason: shared },
  {
    finding: 'packages/zod/src/validate-responses.ts imports @org/managed-agents-core',
    reason: "it throws core's StreamError: in a reader that reconnects any other error begins the stream anew",
  },
]

export const style: readonly Exception[] = [
  {
    finding: 'packages/core/src/index.ts: export *',
    reason: "types only: the list of the contract's five hundred schemas is generated",
  },
  {
    finding: 'packages/contract/src/edge/store-worker.ts: default export',
    reason: 'the form of a module that workerd runs',
  },
  {
    finding: 'packages/contract/src/edge/webhook-worker.ts: default export',
    reason: 'the form of a module that workerd runs',
  },
  {
    finding: 'packages/contract/src/targets/workerd/entry.ts: default export',
    reason: 'the form of a module that workerd runs',
  },
  {
    finding: 'packages/core/src/auth/auth-stage.test.ts: as unknown as',
    reason: 'options that the types refuse',
  },
  {
    finding: 'packages/core/src/client-raw.test.ts: as unknown as',
    reason: 'paths that the types refuse, of a newer contract or another origin',
  },
]

export const words: readonly Exception[] = []
export const globals: readonly Exception[] = []

export const undocumented: readonly Exception[] = [
  {
    finding: 'packages/emulator/api/index.api.md: checkApiErrorResponse has no doc comment',
    reason: 'generated: one check per schema, named after it',
  },
  {
    finding: 'packages/emulator/api/validators.api.md: checkApiErrorResponse has no doc comment',
    reason: 'generated: one check per schema, named after it',
  },
  {
    finding: 'packages/emulator/api/validators.api.md: checkWebhookEvent has no doc comment',
    reason: 'generated: one check per schema, named after it',
  },
]
