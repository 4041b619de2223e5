import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { comparePin } from './pins.ts'

it('fails on any difference, shows it, and writes it when asked to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pins-'))
  const compare = (text: string, update: boolean) => comparePin('a/b.txt', text, { update }, folder).problems

  expect(compare('one\n', false).slice(1)).toEqual(['+ one'])
  expect(compare('one\n', true)).toEqual([])
  expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('one\n')
  expect(compare('one\n', false)).toEqual([])
  expect(compare('two\n', false).slice(1)).toEqual(['- one', '+ two'])
})
