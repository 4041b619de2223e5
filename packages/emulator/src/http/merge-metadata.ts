import { invalidRequest } from './api-failure.ts'

export interface MetadataRules {
  /** Which value deletes a key. Agents and sessions: null. Environments: null or the empty string. */
  readonly deletes: (value: string | null) => boolean
}

export const nullDeletes: MetadataRules = { deletes: (value) => value === null }
export const nullOrEmptyDeletes: MetadataRules = { deletes: (value) => value === null || value === '' }

/** Merges per key. Documented limits for agents and sessions: 16 keys of 64 characters, values of 512. */
export function mergeMetadata(
  stored: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>> | null | undefined,
  rules: MetadataRules = nullDeletes,
): Record<string, string> {
  const merged = new Map(Object.entries(stored))
  for (const [key, value] of Object.entries(patch ?? {})) {
    if (rules.deletes(value)) merged.delete(key)
    else if (value !== null) merged.set(key, value)
  }
  const result = Object.fromEntries(merged)
  checkMetadata(result)
  return result
}

export function checkMetadata(metadata: Readonly<Record<string, string>> | undefined): void {
  const entries = Object.entries(metadata ?? {})
  if (entries.length > 16) throw invalidRequest('metadata: at most 16 keys')
  for (const [key, value] of entries) {
    if (key.length > 64) throw invalidRequest('metadata: a key has at most 64 characters')
    if (value.length > 512) throw invalidRequest('metadata: a value has at most 512 characters')
  }
}
