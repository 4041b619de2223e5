import { agentsOf } from '../agents/agent-record.ts'
import { nextRandom } from '../ids/seeded-random.ts'
import type { World } from '../world.ts'
import { nextRuns } from './cron.ts'
import type { DeploymentRecord } from './deployment-record.ts'
import { deploymentsOf, exactTime } from './deployment-record.ts'
import type { PausingErrorType, RunErrorType } from './run-error.ts'
import { pausingErrors } from './run-error.ts'
import { startRun } from './start-run.ts'

/** Documented: a start is later by up to 15 % of the interval, of at least 5 seconds and at most 9 minutes. */
const jitter = { share: 0.15, leastMs: 5000, mostMs: 9 * 60_000 }
/** The longest delay that a platform's timer takes. */
const maxTimerMs = 2 ** 31 - 1

/**
 * Waits for the next scheduled start, if there is one. Documented: starts that fell into a pause are not made up for.
 */
export function arm(world: World, deployment: DeploymentRecord): void {
  deployment.armed = null
  const { schedule } = deployment
  if (!schedule || deployment.paused_reason || deployment.archived_at) return
  const [scheduledAt, following] = nextRuns(schedule, world.clock.now(), 2)
  if (scheduledAt === undefined) return
  const intervalMs = (following ?? Number.POSITIVE_INFINITY) - scheduledAt
  deployment.armed = { scheduledAt, startAt: scheduledAt + jitterOf(world, intervalMs) }
  wait(world, deployment)
}

function jitterOf(world: World, intervalMs: number): number {
  const { scheduleJitter } = world.settings.timing
  if (scheduleJitter === 0) return 0
  const longest = Math.min(jitter.mostMs, Math.max(jitter.leastMs, intervalMs * jitter.share))
  return Math.floor(nextRandom(world.random) * longest * scheduleJitter)
}

/** Goes on waiting after a restore. A start that fell due meanwhile happens at once. */
export function resumeSchedules(world: World): void {
  for (const deployment of deploymentsOf(world).values()) if (deployment.armed) wait(world, deployment)
}

function wait(world: World, { id, armed }: DeploymentRecord): void {
  if (!armed) return
  world.scheduleIdle(Math.min(maxTimerMs, armed.startAt - world.clock.now()), () => {
    const deployment = deploymentsOf(world).get(id)
    if (deployment?.armed?.scheduledAt !== armed.scheduledAt || deployment.armed.startAt !== armed.startAt) return
    if (world.clock.now() < armed.startAt) wait(world, deployment)
    else fire(world, deployment, armed.scheduledAt)
  })
}

function fire(world: World, deployment: DeploymentRecord, scheduledAt: number): void {
  // Documented: a deleted agent archives the deployment at the next trigger, without a run.
  if (!agentsOf(world).peek(deployment.agent.id)) return archiveDeployment(world, deployment)
  deployment.last_run_at = world.timestamps.next()
  const { run, error } = startRun(world, deployment, { type: 'schedule', scheduled_at: exactTime(scheduledAt) })
  world.announce({ kind: 'deployment_run.started', id: run.id })
  world.announce({ kind: error ? 'deployment_run.failed' : 'deployment_run.succeeded', id: run.id })
  // Documented: the rate limit and what is not unrecoverable let the schedule go on.
  if (error && pauses(error.type)) pauseDeployment(world, deployment, { type: 'error', error: { type: error.type } })
  else arm(world, deployment)
}

function pauses(type: RunErrorType): type is PausingErrorType {
  return pausingErrors.some((one) => one === type)
}

export function pauseDeployment(
  world: World,
  deployment: DeploymentRecord,
  reason: NonNullable<DeploymentRecord['paused_reason']>,
): void {
  deployment.paused_reason = reason
  deployment.armed = null
  deployment.updated_at = world.timestamps.next()
  world.announce({ kind: 'deployment.paused', id: deployment.id })
}

export function archiveDeployment(world: World, deployment: DeploymentRecord): void {
  deployment.archived_at = world.timestamps.next()
  deployment.updated_at = deployment.archived_at
  deployment.armed = null
  world.announce({ kind: 'deployment.archived', id: deployment.id })
}

/** Documented: an archived agent archives its deployments. */
export function followAgents(world: World): void {
  world.listen(({ kind, id }) => {
    if (kind !== 'agent.archived') return
    for (const deployment of deploymentsOf(world).values()) {
      if (deployment.agent.id !== id || deployment.archived_at) continue
      world.touch('deployments', deployment.id)
      archiveDeployment(world, deployment)
    }
  })
}
