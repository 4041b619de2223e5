import type { FaultRule } from '@org/managed-agents-emulator'
import type { FaultRow } from './fault-rows.ts'
import { faultRows, isLie, isRefusal, shortSession } from './fault-rows.ts'
import type { Plan } from './plan.ts'
import { planRows } from './plan-rows.ts'
import { playJudged } from './play-judged.ts'
import type { Played } from './played.ts'
import { randomFrom } from './seeded.ts'

export interface MatrixRow {
  readonly name: string
  readonly plan: Plan
}

/**
 * How much of the matrix: `sample` has every 32nd byte and fewer pairs, `whole` every byte of the stream, every pair of
 * kinds and places and 1,000 triples, `exhaustive` more bytes of pages and large sizes besides.
 */
export type MatrixExtent = 'sample' | 'whole' | 'exhaustive'

const withFaults = (name: string, faults: readonly FaultRule[]): MatrixRow => ({
  name,
  plan: { ...shortSession, faults },
})

export function* matrixRows(extent: MatrixExtent): Generator<MatrixRow> {
  for (const { name, rule } of faultRows(extent === 'sample' ? 32 : 1)) yield withFaults(name, [rule])
  yield* planRows(extent === 'exhaustive')
  const kinds = representatives()
  for (const [n, first] of kinds.entries())
    for (const second of kinds.slice(n + 1))
      if (extent !== 'sample' || (n + second.name.length) % 16 === 0)
        yield withFaults(`pair: ${first.name} + ${second.name}`, [first.rule, second.rule])
  const all = [...faultRows(32)]
  const random = randomFrom(3)
  const pick = () => all[Math.floor(random() * all.length)] as FaultRow
  for (let n = 0; n < (extent === 'sample' ? 50 : 1000); n++) {
    const three = [pick(), pick(), pick()]
    yield withFaults(
      `triple: ${three.map(({ name }) => name).join(' + ')}`,
      three.map(({ rule }) => rule),
    )
  }
}

/** One fault of each kind at each kind of place; where exactly is drawn from a seed. */
function representatives(): FaultRow[] {
  const byKind = new Map<string, FaultRow[]>()
  for (const fault of faultRows(32)) {
    const { match, action } = fault.rule
    const place = match?.byte !== undefined ? 'byte' : match?.event ? 'event' : 'call'
    const detail = action.type === 'status' ? action.status : action.type === 'lose' ? JSON.stringify(action.reply) : ''
    const kind = [match?.operation, place, action.type, detail].join(' ')
    byKind.set(kind, [...(byKind.get(kind) ?? []), fault])
  }
  const random = randomFrom(2)
  return [...byKind.values()].map((rows) => rows[Math.floor(random() * rows.length)] as FaultRow)
}

/** What a row need not keep: what its faults make impossible. */
function isExcused(breach: string, faults: readonly FaultRule[]): boolean {
  if (faults.some(({ action }) => isRefusal(action)) && /^(I1 |I15|I18|the verdict)/.test(breach)) return true
  // The stream leaves a call out, and the list shows no newest entries: nobody could know of it.
  const hidden = (type: string) => faults.some(({ action }) => action.type === type)
  if (hidden('drop') && hidden('lag') && /^(I15|the verdict)/.test(breach)) return true
  // A thing that is not so is said, and believed.
  return faults.some(isLie) && /^(I1 |I2 |I5|I6 what|I9|I15|the outcome|the verdict)/.test(breach)
}

/** Plays a row; gives what is wrong. */
export async function checkRow({ plan }: MatrixRow): Promise<readonly string[]> {
  const { played, breaches: found } = await playJudged(plan, 1)
  const breaches = found.filter((breach) => !isExcused(breach, plan.faults))
  if (plan.faults.length === 1 && plan.faults[0]?.action.type === 'insert' && !hasNews(played))
    breaches.push('I10: an event of an unknown type was not given')
  return breaches
}

const hasNews = ({ received }: Played) => received.some(({ type }) => String(type) === 'vendor.news')

export interface MatrixResult {
  readonly played: number
  readonly failed: readonly { readonly name: string; readonly breaches: readonly string[] }[]
}

/** Plays the rows, each of which must leave all invariants whole. `part`: of so many workers, what the n-th does. */
export async function playMatrix({
  extent = 'sample' as MatrixExtent,
  stopAtFirst = false,
  part = { n: 0, of: 1 },
} = {}): Promise<MatrixResult> {
  const failed: { name: string; breaches: readonly string[] }[] = []
  let played = 0
  let index = 0
  for (const row of matrixRows(extent)) {
    if (index++ % part.of !== part.n) continue
    const breaches = await checkRow(row)
    played++
    if (breaches.length > 0) failed.push({ name: row.name, breaches })
    if (stopAtFirst && failed.length > 0) break
  }
  return { played, failed }
}
