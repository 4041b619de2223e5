import { ApiFailure } from '../http/api-failure.ts'
import { createSession } from '../sessions/create-session.ts'
import type { DeploymentRun } from '../wire.ts'
import type { World } from '../world.ts'
import type { DeploymentRecord } from './deployment-record.ts'
import { deploymentView, runsOf } from './deployment-record.ts'
import type { RunError } from './run-error.ts'
import { findRunError } from './run-error.ts'

/** Creates a run and its session. Documented: a run has a session or an error. */
export function startRun(
  world: World,
  deployment: DeploymentRecord,
  trigger: DeploymentRun['trigger_context'],
): { readonly run: DeploymentRun; readonly error: RunError | null } {
  const id = world.newId('drun_')
  const started = attempt(world, deployment)
  const run = runsOf(world).insert({
    type: 'deployment_run',
    id,
    deployment_id: deployment.id,
    agent: deployment.agent,
    trigger_context: trigger,
    session_id: started.sessionId,
    error: started.error,
    created_at: world.timestamps.next(),
  })
  return { run, error: started.error }
}

type Attempt =
  | { readonly sessionId: string; readonly error: null }
  | { readonly sessionId: null; readonly error: RunError }

function attempt(world: World, deployment: DeploymentRecord): Attempt {
  const forced = world.settings.failDeploymentRun(deploymentView(world, deployment))
  if (forced) return failed({ type: forced, message: `the run failed with ${forced}` })
  const error = findRunError(world, deployment)
  if (error) return failed(error)
  const { agent, environment_id, vault_ids, resources, budget } = deployment
  try {
    const session = createSession(
      world,
      {
        agent: { type: 'agent', id: agent.id, version: agent.version },
        environment_id,
        vault_ids: [...vault_ids],
        resources: [...resources],
        ...(budget ? { budget } : {}),
      },
      { deploymentId: deployment.id, initialEvents: deployment.initial_events },
    )
    return { sessionId: session.id, error: null }
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure
    return failed({ type: 'session_creation_rejected_error', message: failure.message })
  }
}

function failed(error: RunError): Attempt {
  return { sessionId: null, error }
}
