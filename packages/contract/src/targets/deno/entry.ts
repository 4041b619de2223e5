import { suite } from '../../conformance/suite.ts'

declare const Deno: {
  readonly args: readonly string[]
  test(test: {
    name: string
    fn: () => Promise<void>
    sanitizeOps: boolean
    sanitizeResources: boolean
    sanitizeExit: boolean
  }): void
}

/** What `deno test` runs. Its sanitizers are off by default since Deno 2.8. */
const origin = Deno.args[0] ?? ''
for (const [name, run] of Object.values(suite).flatMap((cases) => Object.entries(cases))) {
  const fn = () => run({ origin })
  Deno.test({ name, fn, sanitizeOps: true, sanitizeResources: true, sanitizeExit: true })
}
