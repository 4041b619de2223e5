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
    const projects = repository
      .files()
      .filter((path) => /(^|\/)tsconfig\.json$/.test(path) && existsSync(join(root, path)))
    const findings = projects.map((path) => runCommand(['node', compiler, '--project', path]))
    return { problems: findings.flatMap(({ problems }) => problems), notes: [`${projects.length} projects`] }
  },
}
