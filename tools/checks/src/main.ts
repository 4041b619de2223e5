import { join } from 'node:path'
import { bundlesCheck } from './artifacts/bundles.ts'
import { installedBytes } from './artifacts/installed-bytes.ts'
import { packagingCheck } from './artifacts/packaging.ts'
import { installSizeCheck, tarballsCheck } from './artifacts/tarballs.ts'
import { bundleBudgets, typeBudgets } from './budgets.ts'
import type { Check } from './check.ts'
import { runChecks } from './check.ts'
import { commandCheck } from './command-check.ts'
import { contractLintCheck } from './contract-lint.ts'
import { snippetsCheck } from './examples/snippets.ts'
import { globals, layers, style, undocumented, words } from './known.ts'
import { cyclesCheck } from './layers/cycles.ts'
import { layersCheck } from './layers/layers.ts'
import { root, workingTree } from './repository.ts'
import { wordsCheck } from './repository-text/words.ts'
import { unrunTestsCheck } from './run/unrun-tests.ts'
import { cleanRootsCheck } from './runtime/clean-roots.ts'
import { globalsCheck } from './runtime/globals.ts'
import { fileNamesCheck } from './style/file-names.ts'
import { fileSizesCheck } from './style/file-sizes.ts'
import { styleCheck } from './style/forbidden.ts'
import { apiReportCheck } from './surface/api-report.ts'
import { exportsPinCheck } from './surface/exports-pin.ts'
import { typeCostCheck } from './surface/type-cost.ts'
import { typesCheck } from './types-check.ts'

const repository = workingTree()
const neutral = /^@org\/managed-agents-(core|browser|edge|zod)(\/|$)|^@org\/managed-agents-emulator$/

const checks: Check[] = [
  commandCheck('format and lint', ['biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', '.']),
  commandCheck('generated code', ['node', 'tools/codegen/src/main.ts', '--check']),
  contractLintCheck,
  typesCheck,
  layersCheck(layers),
  cyclesCheck,
  styleCheck(style),
  fileSizesCheck,
  fileNamesCheck,
  unrunTestsCheck,
  wordsCheck(words),
  globalsCheck(['packages/core', 'packages/browser', 'packages/edge', 'packages/zod'], globals),
  snippetsCheck,
  commandCheck('what works where', ['node', 'packages/contract/src/targets/main.ts', '--check']),
  commandCheck('unused code', ['knip']),
  commandCheck('build', ['turbo', 'run', 'build', '--ui=stream', '--output-logs=errors-only']),
  packagingCheck,
  cleanRootsCheck((specifier) => neutral.test(specifier)),
  bundlesCheck(bundleBudgets),
  typeCostCheck(typeBudgets),
  installSizeCheck((dependency) => installedBytes(join(root, 'packages/core'), dependency)),
  tarballsCheck,
  exportsPinCheck,
  apiReportCheck(undocumented),
]

const args = process.argv.slice(2)
const wanted = args.filter((arg) => !arg.startsWith('--'))
const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
if (chosen.length === 0) {
  console.error(`no such check; there are: ${checks.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
const verdict = await runChecks(chosen, { repository, update: args.includes('--update') }, console.log)
console.log(`${verdict.passed} passed, ${verdict.failed} failed`)
process.exitCode = verdict.failed > 0 ? 1 : 0
