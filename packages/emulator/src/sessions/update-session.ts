import { normalizeTools } from '../agents/normalize-agent.ts'
import { validateAgentParts } from '../agents/validate-agent.ts'
import type { NewEvent } from '../events/append-event.ts'
import { emit } from '../events/append-event.ts'
import { conflict, invalidRequest } from '../http/api-failure.ts'
import { mergeMetadata } from '../http/merge-metadata.ts'
import { sameJson } from '../state/same-json.ts'
import { consumedMicros, modelOf } from '../turn/model-request.ts'
import { setRunning } from '../turn/status.ts'
import type { BudgetLimit, Session, SessionAgent, UpdateSessionRequest } from '../wire.ts'
import type { World } from '../world.ts'
import { checkBudget } from './create-session.ts'
import type { SessionRecord } from './session-record.ts'
import { sessionView } from './session-view.ts'

type Updated = Extract<NewEvent, { type: 'session.updated' }>

/** Documented: `session.updated` is emitted only if something changed and carries only what changed. */
export function updateSession(world: World, session: SessionRecord, body: UpdateSessionRequest): Session {
  if (session.archived_at || session.status === 'terminated') throw conflict(`session ${session.id} is terminated`)
  if (body.vault_ids !== undefined) throw invalidRequest('vault_ids: not supported in an update')
  const agent = body.agent ? updatedAgent(session, body.agent) : session.agent
  const metadata = mergeMetadata(session.metadata, body.metadata)
  if (body.budget !== undefined) checkBudgetChange(world, session, body.budget)
  const event: Updated = { type: 'session.updated' }
  if (!sameJson(agent, session.agent)) event.agent = session.agent = agent
  const metadataChanged = !sameJson(metadata, session.metadata)
  if (metadataChanged) session.metadata = metadata
  if (metadataChanged && Object.keys(metadata).length > 0) event.metadata = metadata
  if (body.title !== undefined && body.title !== session.title) event.title = session.title = body.title
  if (body.budget !== undefined && !sameJson(body.budget, session.budget)) event.budget = session.budget = body.budget
  if (Object.keys(event).length > 1 || metadataChanged) announceUpdate(world, session, event)
  if ('budget' in event) resumeCapped(world, session)
  return sessionView(world, session)
}

function announceUpdate(world: World, session: SessionRecord, event: Updated): void {
  session.updated_at = world.timestamps.next()
  const thread = session.threads[0]
  if (thread) emit({ world, session, thread }, event, 'session')
  world.announce({ kind: 'session.updated', id: session.id })
}

function updatedAgent(session: SessionRecord, update: NonNullable<UpdateSessionRequest['agent']>): SessionAgent {
  // Documented: not while running. Inferred: the status of the refusal.
  if (session.status !== 'idle') throw conflict('agent: cannot change while the session is running')
  const servers = update.mcp_servers ?? session.agent.mcp_servers
  validateAgentParts({
    tools: update.tools ?? JSON.parse(JSON.stringify(session.agent.tools)),
    mcp_servers: servers,
    skills: session.agent.skills.length > 0 ? [{ type: 'custom', skill_id: 'any' }] : [],
  })
  return {
    ...session.agent,
    tools: update.tools ? normalizeTools(update.tools) : session.agent.tools,
    mcp_servers: servers,
  }
}

/** Reasons are named by the documentation's text: only at creation, strictly above what is consumed, null is final. */
function checkBudgetChange(world: World, session: SessionRecord, budget: BudgetLimit | null): void {
  if (!budget) return
  if (!session.budget) throw invalidRequest('budget_create_only: a budget can only be set when a session is created')
  checkBudget(world, budget, modelOf(session.agent))
  if (Number(budget.max_list_cost.amount) * 10_000 <= consumedMicros(session, world.clock.now())) {
    throw invalidRequest('budget_not_raised: the cap must be above the consumed list cost')
  }
}

/** Documented: work resumes by itself. */
function resumeCapped(world: World, session: SessionRecord): void {
  for (const thread of session.threads) {
    if (!thread.turn?.capped) continue
    thread.turn.capped = false
    const at = { world, session, thread }
    setRunning(at)
    world.schedule(world.settings.timing.startMs, () => world.advance(at))
  }
}
