import type { Fetch } from './judging-fetch.ts'
import { judgingFetch } from './judging-fetch.ts'
import type { Violation } from './violation.ts'
import { fails, lineOf } from './violation.ts'

/** The hooks of a test runner, as vitest and node:test have them. */
export interface TestHooks {
  readonly beforeEach: (hook: () => void) => unknown
  readonly afterEach: (hook: () => void) => unknown
}

/** Options of `contractFixture`. */
export interface ContractFixtureOptions {
  /** Where requests go: an emulator's `fetch`, or the runtime's (default). */
  readonly fetch?: Fetch
  /** What the contract does not list fails as well. Default false. */
  readonly strict?: boolean
}

/**
 * A `fetch` for the clients of a test file that judges all they send and get; a test during which the contract was broken
 * fails with what was wrong. `const { fetch } = contractFixture({ beforeEach, afterEach }, { fetch: emulator.fetch })`
 */
export function contractFixture(
  hooks: TestHooks,
  { fetch = globalThis.fetch, strict = false }: ContractFixtureOptions = {},
): { readonly fetch: Fetch; readonly violations: readonly Violation[] } {
  const violations: Violation[] = []
  hooks.beforeEach(() => {
    violations.length = 0
  })
  hooks.afterEach(() => {
    const failing = violations.filter((violation) => fails(violation, strict))
    if (failing.length > 0) throw new Error(`The contract was broken:\n${failing.map(lineOf).join('\n')}`)
  })
  return { fetch: judgingFetch(fetch, (violation) => violations.push(violation)), violations }
}
