import { suite } from '../conformance/suite.ts'
import type { KnownFailure } from './known-failures.ts'
import type { Tally } from './tally.ts'

/** Tallies by the name of the target, as the last run of each left them. */
export type Tallies = Readonly<Record<string, Tally>>

/** The table of README: an area a line, a target a column; what is known to fail stands below, with its reason. */
export function renderTable(names: readonly string[], tallies: Tallies, known: readonly KnownFailure[]): string {
  const reasons = [...new Set(known.map(({ reason }) => reason))]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = Object.entries(suite).map(([area, cases]) => {
    const titles = Object.keys(cases)
    const cells = names.map((name) => {
      const failing = known.filter(({ targets, title }) => targets.includes(name) && title in cases)
      const marks = [...new Set(failing.map(({ reason }) => reasons.indexOf(reason) + 1))].map(
        (mark) => `<sup>${mark}</sup>`,
      )
      return `${tallies[name]?.[area] ?? '–'}${marks.join(' ')}`
    })
    return line([`${area} (${titles.length})`, ...cells])
  })
  const notes = reasons.map((reason, index) => {
    const targets = new Set(known.filter((each) => each.reason === reason).flatMap((each) => each.targets))
    return `${index + 1}. ${[...targets].join(', ')}: ${reason}.`
  })
  return [line(['cases', ...names]), line(['---', ...names.map(() => '---')]), ...rows, '', ...notes].join('\n')
}

const begin = '<!-- what works where: written by `node packages/contract/src/targets/main.ts --write` -->'
const end = '<!-- end of what works where -->'

/** The text with the table between its markers. Throws when it has none. */
export function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error('README has no markers for the table of what works where')
  return `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`
}
