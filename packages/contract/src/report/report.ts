import type { Violation } from '../judge/violation.ts'
import { lineOf } from '../judge/violation.ts'
import { annotationsOf } from './annotations.ts'
import { junitOf } from './junit.ts'
import { sarifOf } from './sarif.ts'

/** What a report can be written as. */
export const reportFormats = ['text', 'json', 'junit', 'sarif', 'github'] as const
/** One of `reportFormats`. */
export type ReportFormat = (typeof reportFormats)[number]

/** What was judged, and what was wrong. */
export interface Findings {
  readonly violations: readonly Violation[]
  /** Exchanges that were judged. */
  readonly exchanges: number
  readonly strict: boolean
}

/** The findings in a format that a person or a CI reads. */
export function reportOf(format: ReportFormat, findings: Findings): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(findings, undefined, 2)}\n`
    case 'junit':
      return junitOf(findings)
    case 'sarif':
      return sarifOf(findings)
    case 'github':
      return annotationsOf(findings)
    case 'text':
      return textOf(findings)
  }
}

function textOf({ violations, exchanges }: Findings): string {
  const lines = violations.map((violation) => `${violation.kind === 'invalid' ? '✗' : '?'} ${lineOf(violation)}`)
  return `${[...lines, `${exchanges} exchanges, ${violations.length} violations`].join('\n')}\n`
}
