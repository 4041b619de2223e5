import type { SessionEventParams } from '../generated/models.gen.ts'
import { eventFields } from './event-fields.ts'
import { Refusal } from './refusal.ts'
import type { RelayClaims } from './relay-claims.ts'
import type { ContentSource, RelayPolicy } from './relay-policy.ts'

/** An event that passed the check, with the fields that its type has. */
export type CheckedEvent = SessionEventParams

const BLOCKS = new Set(['text', 'image', 'document', 'search_result'])

/**
 * The events of a body, each of a type that the token grants and built anew from the fields of its type. What names a
 * source of content beyond the message itself is held against the policy.
 */
export function checkEvents(
  body: unknown,
  { events: granted }: Pick<RelayClaims, 'events'>,
  { eventTypes, maxEvents, contentSources }: RelayPolicy,
): CheckedEvent[] {
  const events = isRecord(body) ? body.events : undefined
  if (!Array.isArray(events) || events.length === 0 || events.length > maxEvents) {
    throw new Refusal(400, `events: must be a list of 1 to ${maxEvents} events.`)
  }
  return events.map((event: unknown) => {
    const type = isRecord(event) && Object.hasOwn(event, 'type') ? event.type : undefined
    const known = granted.find((one) => one === type && eventTypes.includes(one))
    if (!isRecord(event) || !known) throw new Refusal(403, 'The token does not allow to send events of this type.')
    const fields = eventFields[known].filter((field) => Object.hasOwn(event, field))
    checkContent(event.content, contentSources)
    if (isRecord(event.rubric)) checkSource(event.rubric.type, contentSources)
    // The API judges the values; that the fields are those of the type is seen to here.
    return { type: known, ...Object.fromEntries(fields.map((field) => [field, event[field]])) } as CheckedEvent
  })
}

function checkContent(content: unknown, allowed: readonly ContentSource[]): void {
  if (content === undefined || content === null) return
  if (!Array.isArray(content)) throw new Refusal(400, 'content: must be a list of blocks.')
  for (const block of content) {
    if (!isRecord(block) || !BLOCKS.has(String(block.type))) throw new Refusal(400, 'content: has an unknown block.')
    if (block.type === 'image' || block.type === 'document') {
      checkSource(isRecord(block.source) ? block.source.type : undefined, allowed)
    }
  }
}

function checkSource(type: unknown, allowed: readonly ContentSource[]): void {
  if (!allowed.some((source) => source === type)) {
    throw new Refusal(403, 'The relay does not allow content from this kind of source.')
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
