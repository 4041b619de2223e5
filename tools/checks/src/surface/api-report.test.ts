import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { apiReport, undocumentedExports, withoutContract } from './api-report.ts'

const reportOf = (declarations: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'api-'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "p", "type": "module" }')
  writeFileSync(
    join(folder, 'shared.d.ts'),
    'interface A { a: number }\ndeclare function f(a: A): string\nexport { f as t, A }',
  )
  writeFileSync(join(folder, 'index.d.ts'), declarations)
  return apiReport(folder, join(folder, 'index.d.ts'))
}

it('shows the signature of what an entry exports, also from a shared chunk', () => {
  const report = reportOf("import { t as f } from './shared.js'\nexport { f }")
  expect(report).toContain('export function f(a: A): string')
})

it('differs when a signature does', () => {
  expect(reportOf('export declare const a: string')).not.toBe(reportOf('export declare const a: number'))
})

it('tells which exports have no doc comment', () => {
  const report = reportOf(
    '/** Says a. */\nexport declare const a: string\nexport declare function b(): void\nexport interface C { d: 1 }',
  )
  expect(undocumentedExports(report)).toEqual(['b', 'C'])
})

it('takes the comment of one overload for all', () => {
  expect(
    undocumentedExports(
      '// @public\nexport function a(b: 1): 1;\n\n// @public (undocumented)\nexport function a(b: 2): 2;\n',
    ),
  ).toEqual([])
})

it('leaves out the tables that repeat the contract, and nothing else', () => {
  const report = 'export interface paths {\n    a: {\n    };\n}\n\nexport interface Page {\n    b: 1;\n}\n'
  expect(withoutContract(report)).toBe(
    'export interface paths {\n    // see openapi/\n}\n\nexport interface Page {\n    b: 1;\n}\n',
  )
})
