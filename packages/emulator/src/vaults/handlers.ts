import type { Handlers } from '../http/handler.ts'
import { listPage, pageLimit } from '../http/list-page.ts'
import { mergeMetadata } from '../http/merge-metadata.ts'
import { sameJson } from '../state/same-json.ts'
import type { DeletedVault, Vault, VaultPage } from '../wire.ts'
import { archiveVault, deleteVault } from './archive.ts'
import { requireActiveVault, requireVault, vaultsOf } from './vault-record.ts'

export const vaultHandlers: Handlers = {
  createVault({ world, body }) {
    const now = world.timestamps.next()
    const vault: Vault = {
      type: 'vault',
      id: world.newId('vlt_'),
      display_name: body.display_name,
      metadata: mergeMetadata({}, body.metadata),
      created_at: now,
      updated_at: now,
      archived_at: null,
    }
    world.announce({ kind: 'vault.created', id: vault.id })
    return vaultsOf(world).insert(vault)
  },

  getVault: ({ world, params }) => requireVault(world, params.vault_id),

  /** Documented: metadata merges, null deletes a key. Inferred: a null name keeps the name, as it cannot be empty. */
  updateVault({ world, params, body }) {
    const vault = requireActiveVault(world, params.vault_id)
    const changed = {
      display_name: body.display_name ?? vault.display_name,
      metadata: mergeMetadata(vault.metadata, body.metadata),
    }
    if (!sameJson({ ...vault, ...changed }, vault)) {
      Object.assign(vault, changed, { updated_at: world.timestamps.next() })
    }
    return vault
  },

  listVaults: ({ world, query }) =>
    listPage(vaultsOf(world), {
      list: 'vaults',
      order: 'desc', // documented: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: (vault) => query.include_archived === true || !vault.archived_at,
    }) satisfies VaultPage,

  archiveVault({ world, params }) {
    const vault = requireVault(world, params.vault_id)
    archiveVault(world, vault)
    return vault
  },

  deleteVault({ world, params }) {
    const vault = requireVault(world, params.vault_id)
    deleteVault(world, vault)
    return { id: vault.id, type: 'vault_deleted' } satisfies DeletedVault
  },
}
