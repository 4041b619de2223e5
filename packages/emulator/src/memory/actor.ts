import { sha256Hex } from '../bytes/sha256.ts'
import type { Credential } from '../http/credential.ts'
import { sessionOfToken } from '../sessions/session-token.ts'
import type { Actor } from '../wire.ts'
import type { World } from '../world.ts'

/**
 * Who acts with a credential. Documented: an API key, a service account or a session. Inferred: a federated token stands
 * for a service account. Their ids are drawn from a hash, so that a credential is always the same actor.
 */
export function actorOf(world: World, credential: Credential): Actor {
  const id = sha256Hex(credential.value).slice(0, 20)
  if (credential.kind === 'bearer') return { type: 'service_account_actor', service_account_id: `svac_01${id}` }
  const session = credential.kind === 'session-token' ? sessionOfToken(world, credential.value) : undefined
  if (session) return { type: 'session_actor', session_id: session.id }
  return { type: 'api_actor', api_key_id: `apikey_01${id}` }
}
