// generated from openapi/ by `pnpm generate`; do not edit

export interface CreateVaultRequest {
  display_name: string
  metadata?: Record<string, string>
}

export interface DeletedVault {
  id: string
  type: 'vault_deleted'
}

export interface UpdateVaultRequest {
  display_name?: string | null
  metadata?: Record<string, string | null> | null
}

export interface Vault {
  id: string
  archived_at: string | null
  created_at: string
  display_name: string
  metadata: Record<string, string>
  type: 'vault'
  updated_at: string
}

export interface VaultPage {
  data: Vault[]
  next_page: string | null
}
