import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from '../conformance/suite.ts'
import { judge } from './judge.ts'
import { knownFailures } from './known-failures.ts'
import { runTarget } from './run-target.ts'
import type { Tallies } from './table.ts'
import { renderTable, withTable } from './table.ts'
import { tally } from './tally.ts'
import { targets } from './targets.ts'

/**
 * Runs the suite on the targets that are named (default: all): `node packages/contract/src/targets/main.ts bun "node 20"`.
 * `--write` keeps the counts in `tallies.json` and writes README's table from them; `--check` compares the two alone.
 */
const args = process.argv.slice(2)
const file = join(import.meta.dirname, 'tallies.json')
const readme = join(import.meta.dirname, '../../../../README.md')
const names = targets.map(({ name }) => name)
const readTallies = (): Tallies => JSON.parse(readFileSync(file, 'utf8'))

async function run(wanted: readonly string[]): Promise<Tallies> {
  const counted: Record<string, Tallies[string]> = {}
  const total = Object.values(suite).flatMap((cases) => Object.keys(cases)).length
  for (const target of targets.filter(({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()))) {
    const startedAtMs = Date.now()
    const results = await runTarget(target)
    if (!results) {
      process.stdout.write(`${target.name}: not installed\n`)
      continue
    }
    counted[target.name] = tally(results)
    const passed = results.filter(({ error }) => error === undefined).length
    process.stdout.write(`${target.name}: ${passed} of ${total} pass, ${Date.now() - startedAtMs} ms\n`)
    const problems = judge(target.name, results, knownFailures)
    for (const problem of problems) process.stdout.write(`  ${problem}\n`)
    if (problems.length > 0) process.exitCode = 1
  }
  return counted
}

if (args.includes('--check')) {
  const text = readFileSync(readme, 'utf8')
  if (text !== withTable(text, renderTable(names, readTallies(), knownFailures))) {
    process.stderr.write('README’s table of what works where is not the one of the runs; --write writes it\n')
    process.exitCode = 1
  }
} else {
  const counted = await run(args.filter((arg) => arg !== '--write').map((word) => word.toLowerCase()))
  if (args.includes('--write')) {
    const tallies: Tallies = { ...readTallies(), ...counted }
    writeFileSync(file, `${JSON.stringify(tallies, null, 2)}\n`)
    const text = readFileSync(readme, 'utf8')
    writeFileSync(readme, withTable(text, renderTable(names, tallies, knownFailures)))
  }
}
