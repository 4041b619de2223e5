import type { At } from '../../events/append-event.ts'
import { emit } from '../../events/append-event.ts'
import type { ConsultStep } from '../../scenario/step.ts'
import { advisorOf } from '../../sessions/roster-member.ts'
import type { TurnRecord } from '../../sessions/session-record.ts'
import type { StepResult } from '../advance.ts'
import { closeRequest, openRequest } from '../model-request.ts'
import { addThread } from '../start-child.ts'
import { restThread, setRunning, terminateThread } from '../status.ts'

/** Documented: the advisor entry takes this name. */
const advisorName = 'anthropic.advisor'

/** Documented: created, running, message received, idle `end_turn`, terminated; a reply may be redacted. */
export function performConsult(at: At, turn: TurnRecord, step: ConsultStep): StepResult {
  const advisor = advisorOf(at.session)
  if (!advisor) throw new Error('the scenario consults an advisor, but the agent has none')
  if (!openRequest(at, turn)) return 'wait'
  closeRequest(at, turn)
  const inAdvisor = addThread(at, { agent: advisor, name: advisorName })
  setRunning(inAdvisor)
  emit(at, {
    type: 'agent.thread_message_received',
    from_session_thread_id: inAdvisor.thread.id,
    from_agent_name: advisorName,
    content: step.reply === null ? [{ type: 'redacted' }] : [{ type: 'text', text: step.reply }],
  })
  restThread(inAdvisor, { type: 'end_turn' })
  terminateThread(inAdvisor)
  return { replies: step.reply === null ? [] : [step.reply] }
}
