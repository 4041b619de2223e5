import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, write } from './committed.ts'
import { generate } from './generate.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } })
const root = resolve(values.root ?? `${import.meta.dirname}/../../..`)
const files = await generate(root)
const difference = compare(root, files)
const different = [...difference.changed, ...difference.stale]

if (values.check !== true) {
  write(root, files, difference)
  console.log(
    `${difference.changed.length} of ${files.size} generated files written, ${difference.stale.length} removed`,
  )
} else if (different.length > 0) {
  console.error(
    `Generated files differ from the contract:\n${different.map((path) => `  ${path}`).join('\n')}\nRun: pnpm generate`,
  )
  process.exitCode = 1
} else {
  console.log(`${files.size} generated files are up to date`)
}
