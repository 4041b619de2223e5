import { notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type {
  AgentReference,
  BudgetLimit,
  CreateDeploymentRequest,
  Deployment,
  DeploymentPausedReason,
  DeploymentRun,
} from '../wire.ts'
import type { World } from '../world.ts'
import type { CronParams } from './cron.ts'
import { nextRuns } from './cron.ts'

export type ResourceParams = NonNullable<CreateDeploymentRequest['resources']>[number]

/** A deployment, plain data. */
export interface DeploymentRecord {
  readonly id: string
  name: string
  description: string | null
  agent: AgentReference
  environment_id: string
  initial_events: CreateDeploymentRequest['initial_events']
  metadata: Record<string, string>
  /** As given, with the tokens of repositories, which no answer shows. */
  resources: readonly ResourceParams[]
  vault_ids: readonly string[]
  budget: BudgetLimit | null
  schedule: CronParams | null
  /** Start of the last scheduled run. */
  last_run_at: string | null
  paused_reason: DeploymentPausedReason | null
  readonly created_at: string
  updated_at: string
  archived_at: string | null
  /** The scheduled start that is waited for, in milliseconds since 1970: its exact time, and the later real one. */
  armed: { readonly scheduledAt: number; readonly startAt: number } | null
}

export function deploymentsOf(world: World): Collection<DeploymentRecord> {
  return world.collection<DeploymentRecord>('deployments')
}

export function requireDeployment(world: World, id: string): DeploymentRecord {
  const deployment = deploymentsOf(world).get(id)
  if (!deployment) throw notFound(`deployment ${id} was not found`)
  return deployment
}

export function runsOf(world: World): Collection<DeploymentRun> {
  return world.collection<DeploymentRun>('deployment_runs')
}

/** Documented: `upcoming_runs_at` has up to five exact times, while paused too, none once archived. */
export function deploymentView(world: World, record: DeploymentRecord): Deployment {
  const { schedule } = record
  return {
    type: 'deployment',
    id: record.id,
    name: record.name,
    description: record.description,
    agent: record.agent,
    environment_id: record.environment_id,
    initial_events: [...record.initial_events],
    metadata: record.metadata,
    resources: record.resources.map(withoutToken),
    vault_ids: [...record.vault_ids],
    budget: record.budget,
    schedule: schedule && {
      type: 'cron',
      expression: schedule.expression,
      timezone: schedule.timezone,
      last_run_at: record.last_run_at,
      upcoming_runs_at: record.archived_at ? [] : nextRuns(schedule, world.clock.now(), 5).map(exactTime),
    },
    // Documented: an archived deployment reads active.
    status: record.paused_reason && !record.archived_at ? 'paused' : 'active',
    paused_reason: record.archived_at ? null : record.paused_reason,
    created_at: record.created_at,
    updated_at: record.updated_at,
    archived_at: record.archived_at,
  }
}

/** Schedules know whole minutes: no fraction of a second. */
export function exactTime(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}

function withoutToken(params: ResourceParams): Deployment['resources'][number] {
  if (params.type !== 'github_repository') return params
  const { authorization_token: _token, ...config } = params
  return config
}
