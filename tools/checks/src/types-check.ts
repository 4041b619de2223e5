import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { runCommand } from './command-check.ts'
import { root } from './repository.ts'

const compiler = join(root, 'node_modules/typescript7/bin/tsc')

/** The types of every package and tool, tests and type tests included. */
export const typesCheck: Check = {
  name: 'types',
  run({ repository }) {
    const projects = repository.files().filter((path) => /(^|\/)tsconfig\.json$/.test(path))
    const outputs = projects
      .filter((path) => existsSync(join(root, path)))
      .flatMap((path) => runCommand(['node', compiler, '--pretty', 'false', '--project', path]).problems)
    return { problems: distinctErrors(outputs), notes: [`${projects.length} projects`] }
  },
}

/** A source is compiled by its own package and by those that import it: each of its errors is told once. */
export const distinctErrors = (outputs: readonly string[]): string[] => [
  ...new Set(outputs.flatMap((output) => output.split(/\n(?=\S)/))),
]
