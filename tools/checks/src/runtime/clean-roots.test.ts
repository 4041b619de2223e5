import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { builtinsFrom } from './clean-roots.ts'

it('finds a module of Node behind any number of imports, with or without its prefix', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roots-'))
  writeFileSync(join(folder, 'index.js'), "export { a } from './a.js'")
  writeFileSync(
    join(folder, 'a.js'),
    "import { readFile } from 'node:fs'; export const a = () => import('./b.js').then(readFile)",
  )
  writeFileSync(join(folder, 'b.js'), "import { join } from 'path'; export const b = join")
  writeFileSync(join(folder, 'clean.js'), 'export const c = 1')

  const found = await builtinsFrom(join(folder, 'index.js'))
  expect(found.map((line) => line.split(' ')[0]).sort()).toEqual(['node:fs', 'path'])
  expect(await builtinsFrom(join(folder, 'clean.js'))).toEqual([])
})
