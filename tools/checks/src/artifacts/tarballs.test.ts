import { expect, it } from 'vitest'
import { fileList, judgeInstallSize } from './tarballs.ts'

it('lists files without the hashes of shared chunks', () => {
  const files = ['dist/index.js', 'dist/shared/a-Bc1fk20h.js', 'dist/shared/a-k_LwA9x-.d.ts'].map((path) => ({ path }))
  const list = fileList({ folder: 'packages/a', manifest: { name: 'a' } }, files)
  expect(list).toBe('a\n  dist/index.js\n  dist/shared/a-*.d.ts\n  dist/shared/a-*.js')
})

it('refuses an installation of more than 2 MB', () => {
  expect(judgeInstallSize(1_000_000, 300_000).problems).toEqual([])
  expect(judgeInstallSize(2_000_000, 300_000).problems).toEqual(['core takes 2.19 MB when installed, the limit is 2'])
})
