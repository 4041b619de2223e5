import { ApiFailure } from '../http/api-failure.ts'
import type { Credential } from '../http/credential.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import { sessionTokensOf } from '../sessions/session-token.ts'
import type { World } from '../world.ts'
import { environmentOfKey } from './environment-keys.ts'
import { workOf } from './work-record.ts'

type PathParams = Readonly<Record<string, string>>

/**
 * Keeps a credential to what it is for. Documented: an environment key serves its environment and that one's sessions,
 * a work item's token its session alone. Inferred: another one is a 403, and a key or token that
 * the emulator did not hand out is taken by its prefix, for every environment and session.
 */
export function checkScope(world: World, credential: Credential, params: PathParams): void {
  if (credential.kind === 'environment-key') checkEnvironmentKey(world, credential.value, params)
  if (credential.kind === 'session-token') checkSessionToken(world, credential.value, params)
}

function checkEnvironmentKey(world: World, key: string, params: PathParams): void {
  const environment = environmentOfKey(world, key)
  if (environment === undefined) return
  const named = params['environment_id']
  if (named !== undefined && named !== environment) throw outside('environment key', `environment ${named}`)
  const session = sessionsOf(world).peek(params['session_id'] ?? '')
  if (session && session.environment_id !== environment) throw outside('environment key', `session ${session.id}`)
}

function checkSessionToken(world: World, token: string, params: PathParams): void {
  const made = sessionTokensOf(world).peek(token)
  if (!made) return
  const { session_id: session, work_id: item } = params
  if (session !== undefined && session !== made.session_id) throw outside('session token', `session ${session}`)
  if (item !== undefined && workOf(world).peek(item)?.token !== token) throw outside('session token', `work ${item}`)
}

function outside(kind: string, what: string): ApiFailure {
  return new ApiFailure({ status: 403, type: 'permission_error', message: `this ${kind} is not for ${what}` })
}
