import type { SessionEvent } from '@org/managed-agents-core'
import type { Played } from './played.ts'

/** Silence of so long must have been reported: twice the default, and twice the time in which a dead stream is noticed. */
const SILENCE_MS = 240_000

const timeOf = (event: SessionEvent) => Date.parse(event.processed_at ?? '')

/** I18: silence is reported, with the ids of the calls that the session said it waits for. */
export function stallBreaches(played: Played): string[] {
  const { stalls, history, settledAtMs, plan } = played
  const found: string[] = []
  // Who slept tells what it knew before.
  if (plan.moves.some((move) => move.do === 'sleep')) return []
  const processed = history.filter((event) => event.processed_at)
  // Who was kept from hearing what the session waits for cannot tell it.
  const heard = !plan.faults.some(({ match }) => match?.operation === 'streamSessionEvents')
  for (const { atMs, report } of heard ? stalls : []) {
    const idle = processed.findLast(
      (event) => event.type === 'session.status_idle' && timeOf(event) < atMs - SILENCE_MS,
    )
    const listed =
      idle?.type === 'session.status_idle' && idle.stop_reason.type === 'requires_action'
        ? (idle.stop_reason.event_ids ?? [])
        : []
    const wentOn = processed.some((event) => idle && timeOf(event) > timeOf(idle) && timeOf(event) < atMs)
    if (idle && !wentOn)
      for (const id of listed)
        if (!report.ids.includes(id)) found.push(`a report of what the session waits for leaves out ${id}`)
  }
  const lastMs = Math.max(...processed.map(timeOf).filter((atMs) => atMs <= settledAtMs))
  const undisturbed = plan.moves.length === 0
  if (undisturbed && Number.isFinite(lastMs) && settledAtMs - lastMs > SILENCE_MS && stalls.length === 0)
    found.push(`the session was silent for ${Math.round((settledAtMs - lastMs) / 1000)} s, and nobody was told`)
  return found
}
