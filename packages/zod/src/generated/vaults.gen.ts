// generated from openapi/ by `pnpm generate`; do not edit

import type { CreateVaultRequest, DeletedVault, UpdateVaultRequest, Vault, VaultPage } from '@org/managed-agents-core'
import * as z from 'zod'
import { keys } from '../limits.ts'

const zCreateVaultRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512))()

const zCreateVaultRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zCreateVaultRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

/** A new vault. */
export const zCreateVaultRequest: z.ZodType<CreateVaultRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    display_name: z.string().min(1).max(255),
    metadata: zCreateVaultRequest_metadata.optional()
  }))()

/** Confirms that a vault and all its credentials are gone. */
export const zDeletedVault: z.ZodType<DeletedVault> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('vault_deleted')
  }))()

/** A partial change of a vault. */
export const zUpdateVaultRequest: z.ZodType<UpdateVaultRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    display_name: z.string().min(1).max(255).nullish(),
    metadata: z.record(z.string(), z.string().nullable()).nullish()
  }))()

/** A place for credentials that sessions may use without seeing them. */
export const zVault: z.ZodType<Vault> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    created_at: z.iso.datetime({ offset: true }),
    display_name: z.string(),
    metadata: z.record(z.string(), z.string()),
    type: z.literal('vault'),
    updated_at: z.iso.datetime({ offset: true })
  }))()

/** One page of vaults, newest first. */
export const zVaultPage: z.ZodType<VaultPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zVault),
    next_page: z.string().nullish()
  }))()
