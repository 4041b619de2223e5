import type { Check } from '../check.ts'
import { runCommand } from '../command-check.ts'
import { publishedPackages } from '../packages.ts'
import { packed } from './packed.ts'

/** publint and "are the types wrong" on the tarball of each package. */
export const packagingCheck: Check = {
  name: 'publint and attw',
  run({ repository }) {
    const tarballs = publishedPackages(repository).map(packed)
    const findings = tarballs.flatMap((tarball) => [
      runCommand(['publint', 'run', tarball, '--strict']),
      runCommand(['attw', tarball, '--profile', 'esm-only', '--no-color', '--no-emoji']),
    ])
    return { problems: findings.flatMap(({ problems }) => problems), notes: [`${tarballs.length} packages`] }
  },
}
