import type { ApiRequest, Handlers } from '../http/handler.ts'
import { listPage, pageLimit } from '../http/list-page.ts'
import type { CredentialPage, DeletedCredential } from '../wire.ts'
import { archiveCredential, deleteCredential } from './archive.ts'
import { renewIfDue } from './renew-token.ts'
import { validateCredential } from './validate-credential.ts'
import { credentialsOf, credentialView, requireCredential, requireVault } from './vault-record.ts'
import { createCredential, updateCredential } from './write-credential.ts'

export const credentialHandlers: Handlers = {
  createCredential: ({ world, params, body }) => credentialView(createCredential(world, params.vault_id, body)),

  getCredential({ world, params }) {
    const credential = requireCredential(world, params)
    renewIfDue(world, credential)
    return credentialView(credential)
  },

  updateCredential({ world, params, body }) {
    const credential = requireCredential(world, params)
    updateCredential(world, credential, body)
    return credentialView(credential)
  },

  listCredentials,

  archiveCredential({ world, params }) {
    const credential = requireCredential(world, params)
    archiveCredential(world, credential)
    return credentialView(credential)
  },

  deleteCredential({ world, params }) {
    const credential = requireCredential(world, params)
    deleteCredential(world, credential)
    return { id: credential.id, type: 'vault_credential_deleted' } satisfies DeletedCredential
  },

  validateCredentialMcpOAuth: ({ world, params }) => validateCredential(world, requireCredential(world, params)),
}

function listCredentials({ world, params, query }: ApiRequest<'listCredentials'>): CredentialPage {
  const { id } = requireVault(world, params.vault_id)
  const page = listPage(credentialsOf(world), {
    list: `credentials:${id}`,
    order: 'desc', // documented: newest first
    limit: pageLimit(query.limit),
    page: query.page,
    keep: (credential) =>
      credential.vault_id === id && (query.include_archived === true || credential.archived_at === null),
  })
  for (const credential of page.data) renewIfDue(world, credential)
  return { ...page, data: page.data.map(credentialView) }
}
