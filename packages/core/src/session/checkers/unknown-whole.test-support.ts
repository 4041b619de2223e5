import type { Checker } from './received.test-support.ts'
import { phaseKey } from './received.test-support.ts'

/** I10: what was given is the event as it was sent, field by field, whether or not its type is known. */
export const unknownWhole: Checker = ({ history, streamOnly = [], received }) => {
  const sent = new Map(
    [...history, ...streamOnly].filter(({ id }) => id).map((event) => [phaseKey(event), JSON.stringify(event)]),
  )
  return received
    .filter((event) => sent.has(phaseKey(event)) && sent.get(phaseKey(event)) !== JSON.stringify(event))
    .map((event) => `changed ${phaseKey(event)}`)
}
