import type { Check } from '../check.ts'
import type { Exception } from '../exceptions.ts'
import { withoutExceptions } from '../exceptions.ts'
import type { Repository } from '../repository.ts'

const binary = /\.(png|jpg|gif|ico|woff2?|zip|gz|tgz|wasm)$/

/** What must not be in any file: the addresses of registries, and traces of the place where something was written. */
const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'the address of a package registry',
    /https?:\/\/registry\.|https?:\/\/[\w.-]*(npmmirror|artifactory|verdaccio)|\/\/[\w.-]+\/:_auth/i,
  ],
  ['a registry setting', /^\s*(@[\w-]+:)?registry\s*=/m],
  ['a tarball address in the lock file', /tarball:\s*['"]?https?:/],
  ['a path of one machine', /(^|[\s"'`(=])\/(work|home\/(?!me\/)\w+|Users\/(?!me\/)\w+)\//m],
  ['a key', /sk-ant-(?!test|fake|example|emulator|x{3})[a-z0-9]+-[\w-]{20,}/],
]

export const wordsCheck = (exceptions: readonly Exception[] = []): Check => ({
  name: 'forbidden text',
  run: ({ repository }) => ({ problems: withoutExceptions(forbiddenText(repository), exceptions) }),
})

export function forbiddenText(repository: Repository): string[] {
  return repository
    .files()
    .filter((path) => !binary.test(path))
    .flatMap((path) => {
      const text = repository.read(path)
      return forbidden.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${path} contains ${name}`)
    })
}
