import type { Checker } from './received.test-support.ts'
import { isPreviewEvent, phaseKey } from './received.test-support.ts'

/**
 * I1: everything in history was given; events without an id as often as history has them. The queued phase of an event
 * is not owed any more once it was given as processed.
 */
export const nothingLost: Checker = ({ history, received }) => {
  const given = new Set<string>()
  for (const event of received) if (event.id) given.add(phaseKey(event)).add(`${event.id} queued`)
  const missing = history
    .filter((event) => event.id && !given.has(phaseKey(event)))
    .map((event) => `lost ${phaseKey(event)}`)
  const nameless = (events: typeof history) => events.filter((event) => !event.id && !isPreviewEvent(event)).length
  const fewer = nameless(history) - nameless(received)
  return fewer > 0 ? [...missing, `lost ${fewer} events without an id`] : missing
}
