// generated from openapi/ by `pnpm generate`; do not edit

/** A new vault. */
export interface CreateVaultRequest {
  display_name: string
  /** At most 16 keys of up to 64 characters; values up to 512 characters. */
  metadata?: Record<string, string>
}

/** Confirms that a vault and all its credentials are gone. */
export interface DeletedVault {
  /** Starts with `vlt_`. */
  id: string
  type: 'vault_deleted'
}

/** A partial change of a vault. */
export interface UpdateVaultRequest {
  display_name?: string | null
  /** Merged key by key; null as a value deletes that key. */
  metadata?: Record<string, string | null> | null
}

/** A place for credentials that sessions may use without seeing them. */
export interface Vault {
  /** Starts with `vlt_`. */
  id: string
  /** Null while it is not archived. */
  archived_at: string | null
  created_at: string
  display_name: string
  /** The caller's own keys and values. */
  metadata: Record<string, string>
  type: 'vault'
  updated_at: string
}

/** One page of vaults, newest first. */
export interface VaultPage {
  data: Vault[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}
