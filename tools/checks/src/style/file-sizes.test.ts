import { expect, it } from 'vitest'
import { repositoryOf } from '../repository.ts'
import { fileSizes } from './file-sizes.ts'

const withSizes = (...sizes: number[]) =>
  fileSizes(repositoryOf(Object.fromEntries(sizes.map((lines, i) => [`packages/a/src/${i}.ts`, 'x\n'.repeat(lines)]))))

it('accepts files within the limits', () => {
  expect(withSizes(10, 90, 250)).toEqual({ count: 3, median: 90, p90: 90, problems: [] })
})

it('names a file that is too long', () => {
  expect(withSizes(10, 10, 401).problems).toEqual(['packages/a/src/2.ts has 401 lines, more than 400'])
})

it('refuses a high median and a fat tail', () => {
  expect(withSizes(91, 91, 91).problems).toEqual(['the median file has 91 lines, more than 90'])
  expect(withSizes(...Array(8).fill(10), 251, 251, 251).problems).toHaveLength(1)
})

it('does not count generated files', () => {
  const repository = repositoryOf({ 'packages/a/src/generated/big.gen.ts': 'x\n'.repeat(9000) })
  expect(fileSizes(repository).count).toBe(0)
})
