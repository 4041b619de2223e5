import { SdkError } from '../errors/sdk-error.ts'
import type {
  SessionEventParams,
  UserDefineOutcomeEventParams,
  UserMessageEventParams,
} from '../generated/models.gen.ts'

/** A block of a message: text, image or document. */
export type MessageContent = UserMessageEventParams['content'][number]

/** What a turn begins with: text, blocks of one message, or events as the API takes them. */
export type RunInput = string | readonly MessageContent[] | readonly SessionEventParams[] | OutcomeInput

/** Work towards an outcome, graded by a rubric until it is satisfied. */
export interface OutcomeInput {
  readonly outcome: {
    readonly description: string
    /** Text, or the id of a file with it. */
    readonly rubric: string | UserDefineOutcomeEventParams['rubric']
    /** 1 to 20. The API's default is 3. */
    readonly maxIterations?: number
  }
}

/**
 * The events to send for an input, in one batch; `system` follows as a `system.message`. Throws `invalid_argument` for
 * what is empty and for answers to tools, which never share a batch with messages.
 */
export function toInputEvents(input: RunInput, system?: string): SessionEventParams[] {
  const events = toEvents(input)
  if (system !== undefined) events.push({ type: 'system.message', content: [{ type: 'text', text: system }] })
  if (events.length === 0) throw new SdkError('invalid_argument', 'The input is empty; give text, blocks or events.')
  for (const { type } of events)
    if (!['user.message', 'user.define_outcome', 'system.message'].includes(type))
      throw new SdkError(
        'invalid_argument',
        `An input cannot hold ${type}: tools and \`answer\` answer calls, \`interrupt\` interrupts.`,
      )
  return events
}

function toEvents(input: RunInput): SessionEventParams[] {
  if (typeof input === 'string') return [{ type: 'user.message', content: [{ type: 'text', text: input }] }]
  if (isOutcome(input)) {
    const { description, rubric, maxIterations } = input.outcome
    return [
      {
        type: 'user.define_outcome',
        description,
        rubric: typeof rubric === 'string' ? { type: 'text', content: rubric } : rubric,
        ...(maxIterations !== undefined && { max_iterations: maxIterations }),
      },
    ]
  }
  if (!Array.isArray(input) || !input.every((item: { type?: unknown } | null) => typeof item?.type === 'string'))
    throw new SdkError('invalid_argument', 'The input is text, a list of blocks or events, or { outcome }.')
  if (input.every(isEvent)) return [...input]
  return [{ type: 'user.message', content: [...(input as readonly MessageContent[])] }]
}

function isOutcome(input: RunInput): input is OutcomeInput {
  return Boolean((input as Partial<OutcomeInput> | null)?.outcome)
}

function isEvent(item: MessageContent | SessionEventParams): item is SessionEventParams {
  return item.type.includes('.')
}
