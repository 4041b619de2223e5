import type { Emulator } from './emulator.ts'
import { createEmulator } from './emulator.ts'
import type { EmulatorOptions } from './options.ts'

/** The hooks of a test runner, as vitest and node:test have them. */
export interface TestHooks {
  readonly beforeEach: (hook: () => void) => unknown
  readonly afterEach: (hook: () => void) => unknown
}

/** Options of `emulatorFixture`. */
export interface FixtureOptions extends EmulatorOptions {
  /** Fails a test whose client did something wrong. Default false. */
  readonly judge?: boolean
}

/**
 * An emulator for the tests of a file: fresh state and the same ids before each test, streams ended after it.
 * `const emulator = emulatorFixture({ beforeEach, afterEach })`
 */
export function emulatorFixture(hooks: TestHooks, options: FixtureOptions = {}): Emulator {
  const emulator = createEmulator(options)
  const plan = options.faults ?? { rules: [] }
  hooks.beforeEach(() => {
    emulator.reset()
    emulator.faults.replace(plan)
  })
  hooks.afterEach(() => {
    const { findings } = emulator.verdict()
    emulator.closeStreams()
    if (options.judge === true && findings.length > 0) {
      throw new Error(
        `the client did something wrong:\n${findings.map(({ rule, message }) => `  ${rule}: ${message}`).join('\n')}`,
      )
    }
  })
  return emulator
}
