import type { Repository } from './repository.ts'

export const isGenerated = (path: string): boolean => /\.gen\.ts$|\/generated\//.test(path)
export const isTest = (path: string): boolean => /\.test(-d|-support)?\.ts$/.test(path)

/** The TypeScript and JavaScript that people write here. */
export function handWritten(repository: Repository): string[] {
  return repository
    .files()
    .filter((path) => /^(packages|tools|examples)\/.*\.(ts|tsx|mts|mjs|js)$/.test(path))
    .filter((path) => !isGenerated(path) && !/\/(fixtures|api)\//.test(path))
}
