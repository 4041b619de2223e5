import { expect, it } from 'vitest'
import { fileList, judgeInstallSize } from './tarballs.ts'

it('lists files, shared chunks as one', () => {
  const names = ['index.js', 'shared/a-Bc1fk20h.js', 'shared/b.gen-Bc1fk20h.js', 'shared/a-k_LwA9x-.d.ts']
  const files = names.map((name) => ({ path: `dist/${name}` }))
  const list = fileList({ folder: 'packages/a', manifest: { name: 'a' } }, files)
  expect(list).toBe('a\n  dist/index.js\n  dist/shared/*.d.ts\n  dist/shared/*.js')
})

it('refuses an installation of more than 2 MB', () => {
  expect(judgeInstallSize(1_000_000, 300_000).problems).toEqual([])
  expect(judgeInstallSize(2_000_000, 300_000).problems).toEqual(['core takes 2.19 MB when installed, the limit is 2'])
})
