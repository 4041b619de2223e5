import { environmentsOf } from '../environments/handlers.ts'
import { acceptEvents } from '../events/accept-events.ts'
import { discardSessionFiles } from '../files/session-files.ts'
import { invalidRequest } from '../http/api-failure.ts'
import { checkMetadata } from '../http/merge-metadata.ts'
import { modelOf } from '../turn/model-request.ts'
import { setRunning } from '../turn/status.ts'
import type { BudgetLimit, CreateSessionRequest, Session, SessionEventParams } from '../wire.ts'
import type { World } from '../world.ts'
import { createResources } from './create-resources.ts'
import { newSession } from './new-session.ts'
import { resolveSessionAgent } from './session-agent.ts'
import type { SessionRecord } from './session-record.ts'
import { sessionsOf } from './session-record.ts'
import { sessionView } from './session-view.ts'

export interface SessionOrigin {
  readonly deploymentId?: string
  /** In place of the body's: a deployment's may be system messages too. */
  readonly initialEvents?: readonly SessionEventParams[]
}

/** Creates a session. A refusal leaves nothing behind. */
export function createSession(world: World, body: CreateSessionRequest, origin: SessionOrigin = {}): Session {
  const id = world.newId('sesn_')
  try {
    return build(world, id, { body, origin })
  } catch (error) {
    discardSessionFiles(world, id)
    throw error
  }
}

/** All checks first, then the record. */
function build(
  world: World,
  id: string,
  { body, origin }: { readonly body: CreateSessionRequest; readonly origin: SessionOrigin },
): Session {
  const agent = resolveSessionAgent(world, body.agent)
  const environment = environmentsOf(world).get(body.environment_id)
  if (!environment) throw invalidRequest(`environment_id: ${body.environment_id} was not found`)
  if (environment.archived_at) throw invalidRequest(`environment ${environment.id} is archived`, 'environment_archived')
  const selfHosted = environment.config.type === 'self_hosted'
  checkMetadata(body.metadata)
  checkVaults(world, body.vault_ids ?? [])
  if (body.budget) checkBudget(world, body.budget, modelOf(agent))
  const resources = createResources(world, body.resources ?? [], { selfHosted, sessionId: id })
  const session = newSession(world, {
    id,
    agent,
    environment_id: environment.id,
    selfHosted,
    resources,
    title: body.title ?? null,
    metadata: body.metadata ?? {},
    vault_ids: body.vault_ids ?? [],
    budget: body.budget ?? null,
    deployment_id: origin.deploymentId ?? null,
  })
  start(world, session, origin.initialEvents ?? body.initial_events ?? [])
  sessionsOf(world).insert(session)
  world.announce({ kind: 'session.created', id: session.id })
  return sessionView(world, session)
}

/** Documented: created directly running with non-empty initial events, which are stored all or none. */
function start(world: World, session: SessionRecord, initial: readonly SessionEventParams[]): void {
  if (initial.length === 0) return
  checkInitialEvents(initial)
  acceptEvents(world, session, initial)
  const thread = session.threads[0]
  if (thread) setRunning({ world, session, thread })
}

function checkInitialEvents(events: readonly SessionEventParams[]): void {
  if (events.filter((event) => event.type === 'user.define_outcome').length > 1) {
    throw invalidRequest('initial_events: at most one user.define_outcome')
  }
  const files = events
    .flatMap((event) => (event.type === 'user.message' ? event.content : []))
    .filter((block) => block.type === 'document' && block.source.type === 'file')
  if (files.length > 100) throw invalidRequest('initial_events: at most 100 file documents')
}

/** Documented: whole cents above zero. Reason named by the text: a model without list price has no budget. */
export function checkBudget(world: World, budget: BudgetLimit, model: string): void {
  if (budget.max_list_cost.amount === '0') throw invalidRequest('budget.max_list_cost.amount: must be above zero')
  if (!world.settings.priceOf(model)) throw invalidRequest(`model_not_budgetable: ${model} has no list price`)
}

function checkVaults(world: World, ids: readonly string[]): void {
  const vaults = world.collection<{ id: string; archived_at: string | null }>('vaults')
  for (const id of ids) {
    const vault = vaults.get(id)
    if (!vault) throw invalidRequest(`vault_ids: ${id} was not found`)
    if (vault.archived_at) throw invalidRequest(`vault_ids: ${id} is archived`)
  }
}
