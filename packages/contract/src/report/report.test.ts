import { describe, expect, it } from 'vitest'
import type { Violation } from '../judge/violation.ts'
import { reportOf } from './report.ts'

const violation: Violation = {
  side: 'response',
  operation: 'getAgent',
  request: 'GET /v1/agents/agent_1',
  status: 200,
  kind: 'invalid',
  place: 'model',
  rule: 'required',
  message: 'is required & <missing>',
}
const unknown: Violation = { ...violation, kind: 'unknown_field', place: 'mood', rule: 'additionalProperties' }
const findings = { violations: [violation, unknown], exchanges: 3, strict: false }

describe('a report', () => {
  it('is a line per violation and a count as text', () => {
    expect(reportOf('text', findings).split('\n')).toEqual([
      '✗ response of getAgent (GET /v1/agents/agent_1): model is required & <missing> [required]',
      '? response of getAgent (GET /v1/agents/agent_1): mood is required & <missing> [additionalProperties]',
      '3 exchanges, 2 violations',
      '',
    ])
  })

  it('is well-formed JUnit, with what fails alone', () => {
    const xml = reportOf('junit', findings)
    expect(xml).toContain('<testsuites tests="2" failures="1">')
    expect(xml).toContain('is required &amp; &lt;missing&gt;')
    expect(xml).not.toContain('mood')
    expect(reportOf('junit', { ...findings, strict: true })).toContain('mood')
    expect(reportOf('junit', { ...findings, violations: [] })).toContain('<testsuites tests="1" failures="0">')
  })

  it('is SARIF with a level per violation', () => {
    const [run] = JSON.parse(reportOf('sarif', findings)).runs
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning'])
    expect(run.tool.driver.rules).toEqual([{ id: 'additionalProperties' }, { id: 'required' }])
  })

  it('is an annotation per violation for GitHub, each on a line', () => {
    const text = reportOf('github', { ...findings, violations: [{ ...violation, message: 'a\nb' }] })
    expect(text).toBe(
      '::error title=Contract%3A getAgent::response of getAgent (GET /v1/agents/agent_1): model a%0Ab [required]\n',
    )
  })
})
