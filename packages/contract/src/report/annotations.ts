import { fails, lineOf } from '../judge/violation.ts'
import type { Findings } from './report.ts'

/** Workflow commands that GitHub shows beside a run. */
export function annotationsOf({ violations, strict }: Findings): string {
  const lines = violations.map((violation) => {
    const level = fails(violation, strict) ? 'error' : 'warning'
    const title = escaped(`Contract: ${violation.operation ?? violation.request}`)
      .replace(/:/g, '%3A')
      .replace(/,/g, '%2C')
    return `::${level} title=${title}::${escaped(lineOf(violation))}\n`
  })
  return lines.join('')
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}
