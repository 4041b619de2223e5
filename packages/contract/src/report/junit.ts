import type { Violation } from '../judge/violation.ts'
import { fails, lineOf } from '../judge/violation.ts'
import type { Findings } from './report.ts'

/** JUnit XML: a test case per operation that was wrong, and one for all that was not. */
export function junitOf({ violations, exchanges, strict }: Findings): string {
  const failing = violations.filter((violation) => fails(violation, strict))
  const byOperation = new Map<string, Violation[]>()
  for (const violation of failing) {
    const name = violation.operation ?? violation.request
    byOperation.set(name, [...(byOperation.get(name) ?? []), violation])
  }
  const cases = [...byOperation].map(
    ([name, list]) =>
      `    <testcase classname="contract" name="${escaped(name)}">\n` +
      `      <failure message="${escaped(`${list.length} violations`)}">${escaped(list.map(lineOf).join('\n'))}</failure>\n` +
      '    </testcase>',
  )
  const judged = `    <testcase classname="contract" name="${exchanges} exchanges were judged"/>`
  const counts = `tests="${cases.length + 1}" failures="${cases.length}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="managed-agents-contract" ${counts}>`,
    judged,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  // XML 1.0 has no way to write most control characters.
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
