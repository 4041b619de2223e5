import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { behavioursIn, fidelityPage } from './behaviours.ts'

const source = join(import.meta.dirname, '..')
const page = join(source, '../../../docs/emulator-fidelity.md')

describe('statements about the API', () => {
  it('are taken from comments, with where they come from', () => {
    const code = `
/** Accepts it. Documented: an empty list is refused. Recorded of one: it is
 * accepted (twice). */
const a = 1 // inferred: newest first
// Ends the stream (documented); the id is new.
`
    expect(behavioursIn('x.ts', code)).toEqual([
      { source: 'documented', statement: 'An empty list is refused', file: 'x.ts' },
      { source: 'recorded', statement: '(of one) it is accepted (twice)', file: 'x.ts' },
      { source: 'inferred', statement: 'Newest first', file: 'x.ts' },
      { source: 'documented', statement: 'Ends the stream; the id is new', file: 'x.ts' },
    ])
  })

  it('are listed on the page; run with UPDATE_DOCS=1 to write it anew', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.test|fidelity|generated|validation/.test(file))
      .sort()
    const expected = fidelityPage(files.flatMap((file) => behavioursIn(file, readFileSync(join(source, file), 'utf8'))))
    if (process.env['UPDATE_DOCS']) writeFileSync(page, expected)
    expect(readFileSync(page, 'utf8')).toBe(expected)
  })
})
