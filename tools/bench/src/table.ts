import type { ContenderName } from './contenders/contenders.ts'
import type { Row } from './row.ts'

const columns: readonly ContenderName[] = ['ours', 'official SDK', 'openapi-fetch', 'floor']

/** The rows as a table of Markdown. A figure of ours beyond its aim is marked. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const cells = columns.map((name) => row.figures.get(name)?.toFixed(row.digits) ?? '')
    return `| ${[row.what, ...cells, `≤ ${row.aim}${misses(row) ? ' **missed**' : ''}`].join(' | ')} |`
  })
  return [`| | ${columns.join(' | ')} | aim |`, `|---|${'---|'.repeat(columns.length + 1)}`, ...lines, ''].join('\n')
}

/** Whether ours is beyond its aim, rounded as it is shown. */
export function misses({ figures, digits, aim }: Row): boolean {
  return Number((figures.get('ours') ?? Number.NaN).toFixed(digits)) > aim
}
