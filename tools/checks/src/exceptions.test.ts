import { expect, it } from 'vitest'
import { withoutExceptions } from './exceptions.ts'

it('takes a known finding out and leaves the others', () => {
  expect(withoutExceptions(['a', 'b'], [{ finding: 'a', reason: 'r' }])).toEqual(['b'])
})

it('reports an exception that nothing needs', () => {
  expect(withoutExceptions(['b'], [{ finding: 'a', reason: 'r' }])).toEqual(['b', 'unused exception, remove it: a'])
})
