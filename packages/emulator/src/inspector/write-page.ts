import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPage } from './build-page.ts'

/** Writes the page's module, after a change of its source: `node packages/emulator/src/inspector/write-page.ts`. */
const { module, gzipBytes } = await buildPage()
writeFileSync(join(import.meta.dirname, 'page.gen.ts'), module)
process.stdout.write(`page.gen.ts written; the page has ${gzipBytes} bytes gzipped\n`)
