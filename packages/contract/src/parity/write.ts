import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { readContract } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import { methodDifferences, typeDifferences } from './differences.ts'
import { writeMethodTests } from './types/write-method-tests.ts'
import type { OfficialTypes } from './types/write-type-tests.ts'
import { writeTypeTests } from './types/write-type-tests.ts'

/** The generated type tests, by the file that holds them. */
export function typeTestFiles(): Map<string, string> {
  const document = readContract()
  const folder = new URL('types/generated/', import.meta.url)
  return new Map([
    [
      new URL('schemas.test-d.ts', folder).pathname,
      writeTypeTests({
        document,
        officialTypes: readJson<OfficialTypes>('types/official-types.json'),
        differences: typeDifferences,
      }),
    ],
    [
      new URL('methods.test-d.ts', folder).pathname,
      writeMethodTests({
        operations: contractOperations(document),
        officialMethods: readJson<Record<string, string>>('official-methods.json'),
        differences: methodDifferences,
      }),
    ],
  ])
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of typeTestFiles()) writeFileSync(path, text)
}
