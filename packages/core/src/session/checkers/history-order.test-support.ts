import type { Checker } from './received.test-support.ts'
import { phaseKey } from './received.test-support.ts'

/** I3: processed events come in the order of history, per thread. */
export const historyOrder: Checker = ({ history, received, late }) => {
  const place = new Map(
    history.filter(({ id, processed_at }) => id && processed_at).map((event, index) => [phaseKey(event), index]),
  )
  const furthest = new Map<string, { index: number; key: string }>()
  const found: string[] = []
  for (const event of received) {
    const key = phaseKey(event)
    const index = place.get(key)
    if (index === undefined || late?.has(event.id ?? '')) continue
    const thread = event.session_thread_id ?? ''
    const before = furthest.get(thread)
    if (before && before.index > index) found.push(`${key} after ${before.key}`)
    else furthest.set(thread, { index, key })
  }
  return found
}
