import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportedNames } from './exports-pin.ts'

it('lists the values of a module in order, a default export included', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'exports-')), 'index.mjs')
  writeFileSync(file, 'export const b = 1; export const a = 2; export default 3')
  expect(await exportedNames(file)).toEqual(['a', 'b', 'default'])
})
