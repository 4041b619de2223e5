import { ApiFailure, notFound } from '../http/api-failure.ts'
import type { Credential } from '../http/credential.ts'
import { sessionOfToken } from '../sessions/session-token.ts'
import type { World } from '../world.ts'

/**
 * What a work token may do with a store. Documented: it may not write to one that is attached read-only. Inferred: a
 * store that its session does not have is not found, as is any for a token whose session is gone.
 */
export function checkSessionAccess(
  world: World,
  credential: Credential,
  access: { readonly storeId: string; readonly write: boolean },
): void {
  if (credential.kind !== 'session-token') return
  const attached = sessionOfToken(world, credential.value)?.resources.find(
    (resource) => resource.type === 'memory_store' && resource.memory_store_id === access.storeId,
  )
  if (attached?.type !== 'memory_store') throw notFound(`memory store ${access.storeId} was not found`)
  if (!access.write || attached.access !== 'read_only') return
  throw new ApiFailure({
    status: 403,
    type: 'permission_error',
    message: `memory store ${access.storeId} is attached read-only`,
  })
}
