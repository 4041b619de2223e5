import { expect, it } from 'vitest'
import { repositoryOf } from '../repository.ts'
import { layerViolations } from './layers.ts'

const violations = (path: string, text: string) => layerViolations(repositoryOf({ [path]: text }))

it('lets a layer import what its row names', () => {
  expect(violations('packages/core/src/retry/x.ts', "import { a } from '../http/transport.ts'")).toEqual([])
  expect(violations('packages/core/src/session/x.ts', "import { a } from '../retry/backoff.ts'")).toEqual([])
  expect(violations('packages/core/src/index.ts', "export { a } from './session/run.ts'")).toEqual([])
})

it('refuses a value from a layer that the row does not name', () => {
  expect(violations('packages/core/src/errors/x.ts', "import { a } from '../http/transport.ts'")).toEqual([
    'packages/core/src/errors/x.ts imports http/transport.ts',
  ])
  expect(violations('packages/core/src/session/x.ts', "import { a } from '../retry/classify.ts'")).toHaveLength(1)
})

it('lets every layer take types from the generated code, and no values', () => {
  expect(violations('packages/core/src/sse/x.ts', "import type { A } from '../generated/m.gen.ts'")).toEqual([])
  expect(violations('packages/core/src/sse/x.ts', "import { type A } from '../generated/m.gen.ts'")).toEqual([])
  expect(violations('packages/core/src/sse/x.ts', "import { type A, b } from '../generated/m.gen.ts'")).toHaveLength(1)
  expect(violations('packages/core/src/sse/x.ts', "type A = import('../generated/m.gen.ts').A")).toEqual([])
})

it('sees dynamic imports and re-exports', () => {
  expect(violations('packages/core/src/sse/x.ts', "await import('../retry/backoff.ts')")).toHaveLength(1)
  expect(violations('packages/core/src/sse/x.ts', "export { b } from '../retry/backoff.ts'")).toHaveLength(1)
})

it('keeps core apart from the emulator even in tests', () => {
  const text = "import { createEmulator } from '@org/managed-agents-emulator'"
  expect(violations('packages/core/src/a.test.ts', text)).toHaveLength(1)
  expect(violations('packages/contract/src/a.test.ts', text)).toEqual([])
})

it('gives zod only types of core, and nobody contract', () => {
  expect(violations('packages/zod/src/a.ts', "import type { A } from '@org/managed-agents-core'")).toEqual([])
  expect(violations('packages/zod/src/a.ts', "import { a } from '@org/managed-agents-core'")).toHaveLength(1)
  expect(violations('packages/zod/src/a.test.ts', "import { a } from '@org/managed-agents-core'")).toEqual([])
  expect(violations('packages/node/src/a.ts', "import type { A } from '@org/managed-agents-contract'")).toHaveLength(1)
})

it('refuses a path that leaves the package', () => {
  expect(violations('packages/zod/src/a.ts', "import { a } from '../../core/src/index.ts'")).toHaveLength(1)
})

it('lets an example import its own package by name, as its users do, and nothing else', () => {
  const text = "import { createEmulator } from '@org/managed-agents-emulator'"
  expect(violations('packages/emulator/src/examples/a.ts', text)).toEqual([])
  expect(violations('packages/emulator/src/a.ts', text)).toHaveLength(1)
})
