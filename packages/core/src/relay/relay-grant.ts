import { SdkError } from '../errors/sdk-error.ts'
import type { SendableEventType } from './event-fields.ts'
import { sendableTypes } from './event-fields.ts'
import type { RelayOperation } from './relay-routes.ts'
import { relayOperations } from './relay-routes.ts'

/** What the holder of a token may do. */
export interface RelayGrant {
  readonly sessionId: string
  /** Whom the token is for; readable by the page. */
  readonly user: string
  /**
   * What may be called. `sessions.retrieve` shows the session whole, its agent's system prompt included, unless
   * `redact` of the relay takes it out.
   */
  readonly operations: readonly RelayOperation[]
  /** Types of events that `sessions.events.send` may send. Default: none. */
  readonly eventTypes?: readonly SendableEventType[]
  /**
   * Tools whose calls may be answered or confirmed: the name of each call is looked up in the history first. Default:
   * every tool of the session, as far as `eventTypes` has the type of the answer.
   */
  readonly toolNames?: readonly string[]
  /** Milliseconds that the token lives; at most, and by default, what the policy says. */
  readonly lifetimeMs?: number
}

const ID = /^[\w-]{1,256}$/
const MAX_USER_LENGTH = 256

/** Refuses a grant that names what there is not, so that a misspelt right is seen at once. Throws `invalid_argument`. */
export function checkGrant({ sessionId, user, operations, eventTypes = [], toolNames = [] }: RelayGrant): void {
  if (!ID.test(sessionId)) throw new SdkError('invalid_argument', 'The grant has no id of a session.')
  if (!user || user.length > MAX_USER_LENGTH) {
    throw new SdkError('invalid_argument', `The grant needs a user of 1 to ${MAX_USER_LENGTH} characters.`)
  }
  for (const name of operations) if (!relayOperations.includes(name)) throw unknown('operation', name)
  for (const type of eventTypes) if (!sendableTypes.includes(type)) throw unknown('event type', type)
  for (const name of toolNames) if (typeof name !== 'string' || !name) throw unknown('tool', name)
}

function unknown(what: string, name: string): SdkError {
  return new SdkError('invalid_argument', `The grant names the ${what} ${JSON.stringify(name)}, which a relay has not.`)
}
