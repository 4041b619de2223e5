import { parseArgs } from 'node:util'
import { compareDocuments } from './diff/compare-documents.ts'
import { readDocument } from './diff/document.ts'
import { exitCodeOf, formats, reportOf } from './diff/report.ts'

const usage = `pnpm spec:diff OLD NEW [--format text|markdown|json]

Compares two OpenAPI documents, as a client of a typed SDK meets their differences.
Exit codes: 0 no difference or words alone; 3 additive; 4 breaking; 2 called in a way that cannot work.
`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false } },
  })
  const [before, after, ...more] = positionals
  const format = formats.find((name) => name === values.format)
  if (values.help) process.stdout.write(usage)
  else if (before === undefined || after === undefined || more.length > 0 || !format) {
    process.stderr.write(usage)
    process.exitCode = 2
  } else {
    const changes = compareDocuments(readDocument(before), readDocument(after))
    process.stdout.write(reportOf(format, changes))
    process.exitCode = exitCodeOf(changes)
  }
} catch (error) {
  process.stderr.write(`spec:diff: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
