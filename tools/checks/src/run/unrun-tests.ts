import type { Check } from '../check.ts'
import type { Manifest } from '../packages.ts'
import type { Repository } from '../repository.ts'

export const unrunTestsCheck: Check = {
  name: 'tests that nothing runs',
  run: ({ repository }) => ({ problems: unrunTests(repository) }),
}

/** Test files outside of `src`, and those of a package without the script that would run them. */
export function unrunTests(repository: Repository): string[] {
  const tests = repository.files().filter((path) => /\.test(-d)?\.ts$/.test(path))
  return tests.flatMap((path) => {
    const folder = /^((?:packages|tools)\/[^/]+)\/src\//.exec(path)?.[1]
    if (!folder) return [`${path} is not below the src of a package`]
    const { scripts = {} } = JSON.parse(repository.read(`${folder}/package.json`)) as Manifest
    const script = path.endsWith('.long.test.ts') ? 'test:long' : 'test'
    return scripts[script] ? [] : [`${path}: ${folder}/package.json has no script ${script}`]
  })
}
