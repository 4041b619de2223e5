import { expect, it } from 'vitest'
import { lintProblems } from './contract-lint.ts'

const report = (...severities: string[]) =>
  `a notice first\n${JSON.stringify({
    problems: severities.map((severity) => ({
      severity,
      ruleId: 'no-unused',
      message: 'never used',
      location: [{ source: { ref: 'openapi/a.yaml' }, pointer: '#/b' }],
    })),
  })}`

it('passes when nothing is reported', () => {
  expect(lintProblems(report(), '')).toEqual([])
})

it('takes a warning for a failure', () => {
  expect(lintProblems(report('warn'), '')).toEqual(['openapi/a.yaml#/b: never used (no-unused)'])
})

it('fails when the program said nothing', () => {
  expect(lintProblems('', 'no such file')).toEqual(['redocly said nothing that can be read: no such file'])
})
