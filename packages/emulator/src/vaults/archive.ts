import type { Vault } from '../wire.ts'
import type { World } from '../world.ts'
import type { CredentialRecord } from './vault-record.ts'
import { credentialsIn, credentialsOf, vaultsOf } from './vault-record.ts'

/** Documented: purges the secret, frees the key and keeps the record. Inferred: once more changes nothing. */
export function archiveCredential(world: World, credential: CredentialRecord): void {
  if (credential.archived_at) return
  const now = world.timestamps.nextNanos()
  Object.assign(credential, { archived_at: now, updated_at: now, secrets: {} })
  world.touch('credentials', credential.id)
  announce(world, 'archived', credential)
}

export function deleteCredential(world: World, credential: CredentialRecord): void {
  credentialsOf(world).delete(credential.id)
  announce(world, 'deleted', credential)
}

/** Documented: cascades, with one webhook per credential; running sessions go on. */
export function archiveVault(world: World, vault: Vault): void {
  if (vault.archived_at) return
  for (const credential of credentialsIn(world, vault.id)) archiveCredential(world, credential)
  const now = world.timestamps.nextNanos()
  Object.assign(vault, { archived_at: now, updated_at: now })
  world.announce({ kind: 'vault.archived', id: vault.id })
}

/** Documented: a hard delete of the vault and all its credentials. */
export function deleteVault(world: World, vault: Vault): void {
  for (const credential of credentialsIn(world, vault.id)) deleteCredential(world, credential)
  vaultsOf(world).delete(vault.id)
  world.announce({ kind: 'vault.deleted', id: vault.id })
}

function announce(world: World, what: string, { id, vault_id }: CredentialRecord): void {
  world.announce({ kind: `vault_credential.${what}`, id, vault_id })
}
