// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type {
  CreateCredentialRequest,
  CreateVaultRequest,
  Credential,
  CredentialPage,
  CredentialValidation,
  DeletedCredential,
  DeletedVault,
  UpdateCredentialRequest,
  UpdateVaultRequest,
  Vault,
  VaultPage,
} from '../models.gen.ts'
import {
  archiveCredential,
  archiveVault,
  createCredential,
  createVault,
  deleteCredential,
  deleteVault,
  getCredential,
  getVault,
  listCredentials,
  listVaults,
  updateCredential,
  updateVault,
  validateCredentialMcpOAuth,
} from '../operations.gen.ts'

export interface Vaults {
  /**
   * List vaults
   *
   * Newest first.
   */
  list(params?: ListVaultsParams | null, options?: RequestOptions): PagePromise<Vault, VaultPage>
  /** Create a vault */
  create(params: CreateVaultParams, options?: RequestOptions): ApiPromise<Vault>
  /** Get a vault */
  retrieve(vaultId: string, params?: GetVaultParams | null, options?: RequestOptions): ApiPromise<Vault>
  /**
   * Update a vault
   *
   * Metadata is merged key by key, and null deletes a key.
   */
  update(vaultId: string, params?: UpdateVaultParams | null, options?: RequestOptions): ApiPromise<Vault>
  /**
   * Delete a vault
   *
   * Removes the vault and all its credentials for good, with a webhook for each of them.
   */
  delete(vaultId: string, params?: DeleteVaultParams | null, options?: RequestOptions): ApiPromise<DeletedVault>
  /**
   * Archive a vault
   *
   * Its credentials are archived and their secrets purged, with a webhook for each of them. Running sessions go on; new
   * sessions that name the vault fail.
   */
  archive(vaultId: string, params?: ArchiveVaultParams | null, options?: RequestOptions): ApiPromise<Vault>
  readonly credentials: VaultsCredentials
}

export interface VaultsCredentials {
  /**
   * List the credentials of a vault
   *
   * Newest first.
   */
  list(
    vaultId: string,
    params?: ListCredentialsParams | null,
    options?: RequestOptions,
  ): PagePromise<Credential, CredentialPage>
  /**
   * Create a credential
   *
   * At most 20 per vault. The secret is stored without being checked against its server, and never returned. A repeated
   * request answers 409, because the key is taken.
   */
  create(vaultId: string, params: CreateCredentialParams, options?: RequestOptions): ApiPromise<Credential>
  /**
   * Get a credential
   *
   * No secret is ever returned.
   */
  retrieve(credentialId: string, params: GetCredentialParams, options?: RequestOptions): ApiPromise<Credential>
  /**
   * Update a credential
   *
   * The kind and the key are fixed. `injection_location` is merged field by field, `networking` replaced whole. Changes
   * reach running sessions.
   */
  update(credentialId: string, params: UpdateCredentialParams, options?: RequestOptions): ApiPromise<Credential>
  /**
   * Delete a credential
   *
   * Removes it for good.
   */
  delete(credentialId: string, params: DeleteCredentialParams, options?: RequestOptions): ApiPromise<DeletedCredential>
  /**
   * Archive a credential
   *
   * Purges the secret and frees the key, which stays visible on the record.
   */
  archive(credentialId: string, params: ArchiveCredentialParams, options?: RequestOptions): ApiPromise<Credential>
  /**
   * Test an OAuth credential
   *
   * Calls the MCP server with it and, if that answers 401, tries to renew the token.
   */
  mcpOAuthValidate(
    credentialId: string,
    params: ValidateCredentialMcpOAuthParams,
    options?: RequestOptions,
  ): ApiPromise<CredentialValidation>
}

export interface ListVaultsParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /**
   * Whether archived ones are listed too.
   * Default false.
   */
  include_archived?: boolean
}

export interface CreateVaultParams extends CreateVaultRequest, WorkspaceIdParam, BetasParam {}

export interface GetVaultParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateVaultParams extends UpdateVaultRequest, WorkspaceIdParam, BetasParam {}

export interface DeleteVaultParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveVaultParams extends WorkspaceIdParam, BetasParam {}

export interface ListCredentialsParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /**
   * Whether archived ones are listed too.
   * Default false.
   */
  include_archived?: boolean
}

export interface CreateCredentialParams extends CreateCredentialRequest, WorkspaceIdParam, BetasParam {}

export interface GetCredentialParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `vlt_`. */
  vault_id: string
}

export interface UpdateCredentialParams extends UpdateCredentialRequest, WorkspaceIdParam, BetasParam {
  /** Starts with `vlt_`. */
  vault_id: string
}

export interface DeleteCredentialParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `vlt_`. */
  vault_id: string
}

export interface ArchiveCredentialParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `vlt_`. */
  vault_id: string
}

export interface ValidateCredentialMcpOAuthParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `vlt_`. */
  vault_id: string
}

/** Credentials that sessions may use without seeing them. */
export function vaults(bind: Bind): Vaults {
  return {
    list: bind(listVaults),
    create: bind(createVault),
    retrieve: bind(getVault),
    update: bind(updateVault),
    delete: bind(deleteVault),
    archive: bind(archiveVault),
    credentials: {
      list: bind(listCredentials),
      create: bind(createCredential),
      retrieve: bind(getCredential),
      update: bind(updateCredential),
      delete: bind(deleteCredential),
      archive: bind(archiveCredential),
      mcpOAuthValidate: bind(validateCredentialMcpOAuth),
    },
  }
}
