import type { Check } from '../check.ts'
import { importsOf, targetOf } from '../imports.ts'
import type { Repository } from '../repository.ts'
import { isGenerated, isTest } from '../source-files.ts'

export const cyclesCheck: Check = {
  name: 'import cycles',
  run: ({ repository }) => ({ problems: importCycles(repository) }),
}

/**
 * Hand-written files that import each other's values, directly or around corners. Types do not count: nothing of them
 * is loaded. Schemas are recursive, so generated files are too.
 */
export function importCycles(repository: Repository): string[] {
  const sources = repository.files().filter((path) => /^(packages|tools)\/.*\/src\/.*\.ts$/.test(path))
  const paths = sources.filter((path) => !isTest(path) && !isGenerated(path))
  const graph = new Map(paths.map((path) => [path, valueImports(path, repository)]))
  const [cycles, done] = [new Set<string>(), new Set<string>()]
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.add([...trail.slice(start), path].join(' > '))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of paths) visit(path, [])
  return [...cycles]
}

function valueImports(path: string, repository: Repository): string[] {
  const values = importsOf(path, repository.read(path)).filter(({ typeOnly }) => !typeOnly)
  return values.flatMap(({ specifier }) => targetOf(path, specifier) ?? [])
}
