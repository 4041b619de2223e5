import type { RequestFaults } from './fault-plan.ts'
import type { EventFacts } from './matches.ts'
import { matchesEvent, matchesOrdinal } from './matches.ts'
import { patched } from './patched.ts'

/** How a list is read under faults; without rules a list is read as it is. */
export interface HistoryView<T> {
  /** How many of the entries, oldest first, the reader may see. */
  visibleCount(count: number, at: (index: number) => T | undefined): number
  /** Entries of one page as they go out. */
  page(entries: readonly T[]): readonly T[]
  /** Added to the position where a page begins. */
  readonly shift: number
  /** The next cursor is the one that was asked with. */
  readonly cycle: boolean
}

export function historyView<T extends EventFacts>(faults: RequestFaults | undefined, nowMs: number): HistoryView<T> {
  const firing = (faults?.events ?? []).filter((armed) => {
    const { type } = armed.rule.action
    return (type === 'lag' || type === 'cycle' || type === 'shift') && faults?.fire(armed)
  })
  let shift = 0
  let cycle = false
  let lagEntries = 0
  let lagMs = 0
  for (const { rule } of firing) {
    if (rule.action.type === 'shift') shift += rule.action.by
    if (rule.action.type === 'cycle') cycle = true
    if (rule.action.type === 'lag') {
      lagEntries = Math.max(lagEntries, rule.action.entries ?? 0)
      lagMs = Math.max(lagMs, rule.action.ms ?? 0)
    }
  }

  function visibleCount(count: number, at: (index: number) => T | undefined): number {
    let visible = Math.max(0, count - lagEntries)
    while (lagMs > 0 && visible > 0 && isYoung(at(visible - 1))) visible--
    return visible
  }

  function isYoung(entry: T | undefined): boolean {
    return entry?.processed_at == null || Date.parse(entry.processed_at) > nowMs - lagMs
  }

  return { shift, cycle, visibleCount, page: (entries) => (faults ? faultyPage(entries, faults) : entries) }
}

function faultyPage<T extends EventFacts>(entries: readonly T[], faults: RequestFaults): readonly T[] {
  let page = [...entries]
  for (const armed of faults.events) {
    const { action } = armed.rule
    const match = armed.rule.match?.event ?? {}
    let count = 0
    const chosen = (entry: T): boolean =>
      matchesEvent(match, entry) && matchesOrdinal(match.ordinal, ++count) && faults.fire(armed)
    if (action.type === 'drop' && action.from === 'history') page = page.filter((entry) => !chosen(entry))
    else if (action.type === 'duplicate' && action.in === 'history') {
      page = page.flatMap((entry) =>
        chosen(entry) ? Array.from({ length: 1 + (action.copies ?? 1) }, () => entry) : [entry],
      )
    } else if (action.type === 'patch' && action.in === 'history') {
      page = page.map((entry) => (chosen(entry) ? patched(entry, action) : entry))
    } else if (action.type === 'reorder' && action.in === 'history') page = reordered(page, chosen, action.by ?? 1)
  }
  return page
}

function reordered<T>(page: readonly T[], chosen: (entry: T) => boolean, by: number): T[] {
  const result: T[] = []
  const moved: { entry: T; at: number }[] = []
  page.forEach((entry, index) => {
    if (chosen(entry)) moved.push({ entry, at: index + by })
    else result.push(entry)
  })
  for (const { entry, at } of moved) result.splice(Math.min(at, result.length), 0, entry)
  return result
}
