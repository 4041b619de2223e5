import type { Change, Severity } from './change.ts'
import { sentenceOf, severities } from './change.ts'

export const formats = ['text', 'markdown', 'json'] as const
export type Format = (typeof formats)[number]

const TITLES: Readonly<Record<Severity, string>> = {
  'breaking-callers': 'Breaking for callers',
  'breaking-readers': 'Breaking for readers',
  additive: 'Additive',
  documentation: 'Documentation',
}

/** The changes in a form that a person or a program reads. */
export function reportOf(format: Format, changes: readonly Change[]): string {
  if (format === 'json') return `${JSON.stringify({ changes }, undefined, 2)}\n`
  const heading = format === 'markdown' ? '## ' : ''
  const groups = severities.flatMap((severity) => {
    const lines = changes.filter((change) => change.severity === severity).map((change) => `- ${sentenceOf(change)}`)
    return lines.length > 0 ? [`${heading}${TITLES[severity]}`, ...(heading ? [''] : []), ...lines, ''] : []
  })
  return groups.length > 0 ? `${groups.join('\n').trimEnd()}\n` : 'No difference.\n'
}

/** 0: nothing, or words alone; 3: additive; 4: breaking. */
export function exitCodeOf(changes: readonly Change[]): number {
  if (changes.some(({ severity }) => severity.startsWith('breaking'))) return 4
  return changes.some(({ severity }) => severity === 'additive') ? 3 : 0
}
