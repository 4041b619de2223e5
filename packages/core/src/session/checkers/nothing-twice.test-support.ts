import type { Checker } from './received.test-support.ts'
import { isPreviewEvent, phaseKey } from './received.test-support.ts'

/** I2: no phase of an event was given twice, and none after the one that follows it. */
export const nothingTwice: Checker = ({ received }) => {
  const given = new Set<string>()
  const found: string[] = []
  for (const event of received) {
    if (!event.id || isPreviewEvent(event)) continue
    const key = phaseKey(event)
    if (given.has(key)) found.push(`twice ${key}`)
    if (!event.processed_at && given.has(`${event.id} processed`)) found.push(`queued again ${event.id}`)
    given.add(key)
  }
  return found
}
