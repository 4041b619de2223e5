import type { Check } from '../check.ts'
import type { Repository } from '../repository.ts'
import { handWritten } from '../source-files.ts'

const drawers = /\/(utils?|lib|internal|helpers?|common|misc)(\/|\.ts$)/

export const fileNamesCheck: Check = {
  name: 'file names',
  run: ({ repository }) => ({ problems: misnamedFiles(repository) }),
}

/** Files are kebab-case and live in a folder named after a concept, never in a drawer. */
export function misnamedFiles(repository: Repository): string[] {
  return handWritten(repository).flatMap((path) => {
    const name = path.split('/').pop() ?? ''
    if (drawers.test(path)) return [`${path} is in a drawer: name the concept instead`]
    return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(tsx?|mts|mjs|js)$/.test(name) ? [] : [`${path} is not kebab-case`]
  })
}
