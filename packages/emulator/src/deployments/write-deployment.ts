import { agentsOf, agentVersion } from '../agents/agent-record.ts'
import { invalidRequest } from '../http/api-failure.ts'
import { mergeMetadata } from '../http/merge-metadata.ts'
import { checkBudget } from '../sessions/create-session.ts'
import { sameJson } from '../state/same-json.ts'
import type { AgentReference, CreateDeploymentRequest, ScheduleParams, UpdateDeploymentRequest } from '../wire.ts'
import type { World } from '../world.ts'
import type { CronParams } from './cron.ts'
import { checkCron } from './cron.ts'
import type { DeploymentRecord } from './deployment-record.ts'
import { deploymentsOf } from './deployment-record.ts'
import { findRunError } from './run-error.ts'
import { arm } from './schedule.ts'

/** Documented: an organization has at most 1,000 scheduled deployments. */
const maxScheduled = 1000

export function createDeployment(world: World, body: CreateDeploymentRequest): DeploymentRecord {
  const now = world.timestamps.next()
  const deployment: DeploymentRecord = {
    id: world.newId('depl_'),
    name: body.name,
    description: body.description ?? null,
    agent: pinAgent(world, body.agent),
    environment_id: body.environment_id,
    initial_events: body.initial_events,
    metadata: mergeMetadata({}, body.metadata),
    resources: body.resources ?? [],
    vault_ids: body.vault_ids ?? [],
    budget: body.budget ?? null,
    schedule: readSchedule(body.schedule),
    last_run_at: null,
    paused_reason: null,
    created_at: now,
    updated_at: now,
    archived_at: null,
    armed: null,
  }
  check(world, deployment)
  deploymentsOf(world).insert(deployment)
  arm(world, deployment)
  world.announce({ kind: 'deployment.created', id: deployment.id })
  return deployment
}

/**
 * Documented: an update of a deployment keeps what it leaves out; arrays replace whole; metadata merges; a no-op emits
 * nothing.
 */
export function updateDeployment(world: World, deployment: DeploymentRecord, body: UpdateDeploymentRequest): void {
  const next: DeploymentRecord = {
    ...deployment,
    ...given('name', body.name),
    ...given('description', body.description),
    ...given('agent', body.agent === undefined ? undefined : pinAgent(world, body.agent)),
    ...given('environment_id', body.environment_id),
    ...given('initial_events', body.initial_events),
    ...given('budget', body.budget),
    ...given('resources', body.resources === null ? [] : body.resources),
    ...given('vault_ids', body.vault_ids === null ? [] : body.vault_ids),
    ...given('schedule', body.schedule === undefined ? undefined : readSchedule(body.schedule)),
    metadata: body.metadata === null ? {} : mergeMetadata(deployment.metadata, body.metadata),
  }
  if (sameJson(next, deployment)) return
  check(world, next)
  const reschedules = !sameJson(next.schedule, deployment.schedule)
  Object.assign(deployment, next, { updated_at: world.timestamps.next() })
  if (reschedules) arm(world, deployment)
  world.announce({ kind: 'deployment.updated', id: deployment.id })
}

function given<Key extends keyof DeploymentRecord>(
  key: Key,
  value: DeploymentRecord[Key] | undefined,
): Partial<DeploymentRecord> {
  return value === undefined ? {} : ({ [key]: value } as Partial<DeploymentRecord>)
}

/** Documented: a deployment's agent by id pins the latest version at this moment; there are no overrides. */
function pinAgent(world: World, form: CreateDeploymentRequest['agent']): AgentReference {
  const id = typeof form === 'string' ? form : form.id
  const record = agentsOf(world).peek(id)
  if (!record) throw invalidRequest(`agent: ${id} was not found`)
  const { version } = agentVersion(record, typeof form === 'string' ? undefined : form.version)
  return { type: 'agent', id, version }
}

function readSchedule(params: ScheduleParams | null | undefined): CronParams | null {
  if (!params) return null
  checkCron(params)
  return { expression: params.expression, timezone: params.timezone }
}

/** Inferred: what would fail every run of a deployment is refused when it is saved. */
function check(world: World, deployment: DeploymentRecord): void {
  const error = findRunError(world, deployment)
  if (error) throw invalidRequest(error.message)
  const record = agentsOf(world).peek(deployment.agent.id)
  if (deployment.budget && record) {
    checkBudget(world, deployment.budget, agentVersion(record, deployment.agent.version).model.id)
  }
  if (deployment.initial_events.filter(({ type }) => type === 'user.define_outcome').length > 1) {
    throw invalidRequest('initial_events: at most one user.define_outcome')
  }
  if (!deployment.schedule) return
  const scheduled = deploymentsOf(world)
    .values()
    .filter((other) => other.schedule && !other.archived_at && other.id !== deployment.id)
  if (scheduled.length >= maxScheduled) throw invalidRequest(`at most ${maxScheduled} scheduled deployments`)
}
