import { expect, it } from 'vitest'
import { repositoryOf } from '../repository.ts'
import { importCycles } from './cycles.ts'

const cycles = (contents: Record<string, string>) =>
  importCycles(
    repositoryOf(
      Object.fromEntries(Object.entries(contents).map(([name, text]) => [`packages/a/src/${name}.ts`, text])),
    ),
  )

it('finds files that import each other around a corner', () => {
  const found = cycles({
    a: "import { b } from './b.ts'",
    b: "import { c } from './c.ts'",
    c: "export { a } from './a.ts'",
  })
  expect(found).toEqual(['packages/a/src/a.ts > packages/a/src/b.ts > packages/a/src/c.ts > packages/a/src/a.ts'])
})

it('accepts types that go both ways, and a file that two others share', () => {
  const diamond = {
    b: "import { d } from './d.ts'",
    c: "import { d } from './d.ts'",
    d: "import type { A } from './a.ts'",
  }
  expect(cycles({ a: "import { b } from './b.ts'\nimport { c } from './c.ts'", ...diamond })).toEqual([])
})
