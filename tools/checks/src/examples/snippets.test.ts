import { expect, it } from 'vitest'
import { repositoryOf } from '../repository.ts'
import { checkDocument } from './snippets.ts'

const example = '// #region main\n  const a = 1\n\n  f(a)\n// #endregion\n'
const readme = (head: string, code: string) => `# Title\n\n${head}\`\`\`ts\n${code}\`\`\`\n\nmore\n`
const check = (text: string, files: Record<string, string> = {}) =>
  checkDocument(
    'README.md',
    repositoryOf({ 'README.md': text, 'examples/a.ts': example, 'examples/a.test.ts': "import './a.ts'", ...files }),
  )
const from = '<!-- from examples/a.ts#main -->\n'

it('accepts a block that equals its region', () => {
  expect(check(readme(from, 'const a = 1\n\nf(a)\n')).problems).toEqual([])
})

it('refuses a block that differs, and writes it anew', () => {
  const { problems, text } = check(readme(from, 'const a = 2\n'))
  expect(problems).toHaveLength(1)
  expect(text).toBe(readme(from, 'const a = 1\n\nf(a)\n'))
})

it('refuses code that comes from no file, from a missing region, or from a file that no test runs', () => {
  expect(check(readme('', 'f()\n')).problems[0]).toContain('comes from no file')
  expect(check(readme('<!-- from examples/a.ts#other -->\n', 'f()\n')).problems[0]).toContain('is not there')
  expect(check(readme(from, 'const a = 1\n\nf(a)\n'), { 'examples/a.test.ts': '' }).problems[0]).toContain(
    'no test runs',
  )
})
