import { suite } from '../conformance/suite.ts'
import { judge } from './judge.ts'
import { knownFailures } from './known-failures.ts'
import { runTarget } from './run-target.ts'
import { targets } from './targets.ts'

/** Runs the suite on the targets that are named (default: all): `node packages/contract/src/targets/main.ts bun "node 20"`. */
const wanted = process.argv.slice(2).map((word) => word.toLowerCase())
const total = Object.values(suite).flatMap((cases) => Object.keys(cases)).length
for (const target of targets.filter(({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()))) {
  const startedAtMs = Date.now()
  const results = await runTarget(target)
  if (!results) {
    process.stdout.write(`${target.name}: not installed\n`)
    continue
  }
  const passed = results.filter(({ error }) => error === undefined).length
  process.stdout.write(`${target.name}: ${passed} of ${total} pass, ${Date.now() - startedAtMs} ms\n`)
  const problems = judge(target.name, results, knownFailures)
  for (const problem of problems) process.stdout.write(`  ${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
}
