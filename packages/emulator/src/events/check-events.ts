import { conflict, invalidRequest } from '../http/api-failure.ts'
import type { SessionRecord } from '../sessions/session-record.ts'
import { findCall } from '../turn/answers.ts'
import { blockingIds } from '../turn/blocking.ts'
import { atBudgetCap } from '../turn/model-request.ts'
import type { SessionEventParams } from '../wire.ts'
import type { World } from '../world.ts'

type Params<Type extends SessionEventParams['type']> = Extract<SessionEventParams, { type: Type }>

const acceptedAtCap = ['user.tool_confirmation', 'user.tool_result', 'user.custom_tool_result', 'user.interrupt']
const answers = ['user.tool_confirmation', 'user.tool_result', 'user.custom_tool_result']

/** What the schema alone cannot say of a batch; throws, so that a batch is taken whole or not at all. */
export function checkEvents(world: World, session: SessionRecord, events: readonly SessionEventParams[]): void {
  // Documented by the skill text: 409.
  if (session.archived_at || session.status === 'terminated') {
    throw conflict(`session ${session.id} is terminated and takes no events`)
  }
  if (events.length === 0) throw invalidRequest('events: must not be empty')
  checkBatch(session, events)
  if (session.status === 'idle' && atBudgetCap({ world, session })) {
    const refused = events.find((event) => !acceptedAtCap.includes(event.type))
    if (refused) throw invalidRequest(`the budget is reached; only ${acceptedAtCap.join(', ')} are accepted`)
  }
  if (answeredJustNow(world, session) && events.some((event) => event.type === 'user.message')) {
    throw invalidRequest('the session is waiting on responses to tool use')
  }
  for (const event of events) checkEvent(world, session, event)
}

/** Recorded of an integration: results and messages in one batch are refused. Documented: the place of `system.message`. */
function checkBatch(session: SessionRecord, events: readonly SessionEventParams[]): void {
  if (events.some((event) => event.type === 'user.message') && events.some((event) => answers.includes(event.type))) {
    throw invalidRequest('events: answers to tool use and messages cannot be sent in one request')
  }
  events.forEach((event, index) => {
    if (event.type !== 'system.message') return
    const before = events[index - 1]?.type
    if (index !== events.length - 1) throw invalidRequest('events: system.message must be last')
    if (before !== 'user.message' && before !== 'user.tool_result' && before !== 'user.custom_tool_result') {
      throw invalidRequest('events: system.message must directly follow a user.message or a tool result')
    }
    if (before === 'user.message' && blockingIds(session).length > 0) {
      throw invalidRequest('events: while the session requires action, system.message follows a tool result only')
    }
  })
  if (events.filter((event) => event.type === 'user.define_outcome').length > 1) {
    throw invalidRequest('events: one outcome at a time')
  }
}

function checkEvent(world: World, session: SessionRecord, event: SessionEventParams): void {
  switch (event.type) {
    case 'user.message':
      if (event.content.some((block) => block.type === 'redacted'))
        throw invalidRequest('content: redacted blocks are refused')
      return
    case 'user.tool_confirmation':
      return checkConfirmation(session, event)
    case 'user.custom_tool_result':
      checkBlocks(event.content)
      return checkResult(world, session, event.custom_tool_use_id)
    case 'user.tool_result':
      if (!session.selfHosted) throw invalidRequest('user.tool_result: only in a self-hosted environment')
      checkBlocks(event.content)
      return checkResult(world, session, event.tool_use_id)
    case 'user.define_outcome':
      if (session.outcome) throw invalidRequest('user.define_outcome: one outcome at a time')
      return
    case 'user.interrupt':
      if (event.session_thread_id != null && !session.threads.some((thread) => thread.id === event.session_thread_id)) {
        throw invalidRequest(`user.interrupt: thread ${event.session_thread_id} was not found`)
      }
      return
    case 'system.message':
      return
  }
}

function checkConfirmation(session: SessionRecord, event: Params<'user.tool_confirmation'>): void {
  if (event.deny_message != null && event.result !== 'deny') {
    throw invalidRequest('user.tool_confirmation: deny_message goes only with deny')
  }
  const found = findCall(session, event.tool_use_id)
  // Inferred: an unknown or answered call is a 400.
  if (!found?.call.asks)
    throw invalidRequest(`user.tool_confirmation: ${event.tool_use_id} does not wait for a confirmation`)
  if (found.call.verdict !== null)
    throw invalidRequest(`user.tool_confirmation: ${event.tool_use_id} is confirmed already`)
}

function checkResult(world: World, session: SessionRecord, useId: string): void {
  const found = findCall(session, useId)
  // Recorded: a result before the confirmation of an `ask` tool is a 400.
  if (found?.call.asks && found.call.verdict === null) throw invalidRequest(`${useId} waits for its confirmation first`)
  if (found && found.call.result === null) return
  const used = session.log.some(({ event }) => event.id === useId && isUse(event.type))
  if (!used) throw invalidRequest(`no tool use has the id ${useId}`)
  // Recorded: accepted with a new id; another implementation answers 400.
  if (world.settings.duplicateAnswers === 'refuse') throw invalidRequest(`${useId} is answered already`)
}

function isUse(type: string): boolean {
  return type === 'agent.custom_tool_use' || type === 'agent.tool_use'
}

/** Recorded: an empty text block in a result is a 400. */
function checkBlocks(content: readonly object[] | undefined): void {
  if (content?.some((block) => 'text' in block && block.text === '')) {
    throw invalidRequest('content: text blocks must not be empty')
  }
}

function answeredJustNow(world: World, session: SessionRecord): boolean {
  const { transientRefusalMs } = world.settings
  return (
    transientRefusalMs > 0 &&
    session.lastAnswerAt !== null &&
    world.clock.now() < session.lastAnswerAt + transientRefusalMs
  )
}
