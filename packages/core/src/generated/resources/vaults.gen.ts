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
  /** listVaults */
  list(params?: ListVaultsParams | null, options?: RequestOptions): PagePromise<Vault, VaultPage>
  /** createVault */
  create(params: CreateVaultParams, options?: RequestOptions): ApiPromise<Vault>
  /** getVault */
  retrieve(vaultId: string, params?: GetVaultParams | null, options?: RequestOptions): ApiPromise<Vault>
  /** updateVault */
  update(vaultId: string, params?: UpdateVaultParams | null, options?: RequestOptions): ApiPromise<Vault>
  /** deleteVault */
  delete(vaultId: string, params?: DeleteVaultParams | null, options?: RequestOptions): ApiPromise<DeletedVault>
  /** archiveVault */
  archive(vaultId: string, params?: ArchiveVaultParams | null, options?: RequestOptions): ApiPromise<Vault>
  readonly credentials: VaultsCredentials
}

export interface VaultsCredentials {
  /** listCredentials */
  list(
    vaultId: string,
    params?: ListCredentialsParams | null,
    options?: RequestOptions,
  ): PagePromise<Credential, CredentialPage>
  /** createCredential */
  create(vaultId: string, params: CreateCredentialParams, options?: RequestOptions): ApiPromise<Credential>
  /** getCredential */
  retrieve(credentialId: string, params: GetCredentialParams, options?: RequestOptions): ApiPromise<Credential>
  /** updateCredential */
  update(credentialId: string, params: UpdateCredentialParams, options?: RequestOptions): ApiPromise<Credential>
  /** deleteCredential */
  delete(credentialId: string, params: DeleteCredentialParams, options?: RequestOptions): ApiPromise<DeletedCredential>
  /** archiveCredential */
  archive(credentialId: string, params: ArchiveCredentialParams, options?: RequestOptions): ApiPromise<Credential>
  /** validateCredentialMcpOAuth */
  mcpOAuthValidate(
    credentialId: string,
    params: ValidateCredentialMcpOAuthParams,
    options?: RequestOptions,
  ): ApiPromise<CredentialValidation>
}

export interface ListVaultsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  /** Default false. */
  include_archived?: boolean
}

export interface CreateVaultParams extends CreateVaultRequest, WorkspaceIdParam, BetasParam {}

export interface GetVaultParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateVaultParams extends UpdateVaultRequest, WorkspaceIdParam, BetasParam {}

export interface DeleteVaultParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveVaultParams extends WorkspaceIdParam, BetasParam {}

export interface ListCredentialsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  /** Default false. */
  include_archived?: boolean
}

export interface CreateCredentialParams extends CreateCredentialRequest, WorkspaceIdParam, BetasParam {}

export interface GetCredentialParams extends WorkspaceIdParam, BetasParam {
  vault_id: string
}

export interface UpdateCredentialParams extends UpdateCredentialRequest, WorkspaceIdParam, BetasParam {
  vault_id: string
}

export interface DeleteCredentialParams extends WorkspaceIdParam, BetasParam {
  vault_id: string
}

export interface ArchiveCredentialParams extends WorkspaceIdParam, BetasParam {
  vault_id: string
}

export interface ValidateCredentialMcpOAuthParams extends WorkspaceIdParam, BetasParam {
  vault_id: string
}

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
