import { ApiFailure } from './api-failure.ts'

/** The kinds of credential, told apart by their prefix. */
export type CredentialKind = 'api-key' | 'bearer' | 'environment-key' | 'session-token'

export interface Credential {
  readonly kind: CredentialKind
  readonly value: string
}

/**
 * Documented: an API key goes as `x-api-key` or as a bearer; `sk-ant-oat01-` is an environment key, `sk-ant-req-` a
 * work item's session token. Inferred: any other bearer is a federated access token, as its form is not public.
 */
export function readCredential(header: (name: string) => string | null): Credential {
  const apiKey = header('x-api-key')?.trim()
  if (apiKey) return { kind: kindOf(apiKey) ?? 'api-key', value: apiKey }
  const match = /^Bearer\s+(\S+)$/i.exec(header('authorization') ?? '')
  const token = match?.[1]
  if (token) return { kind: kindOf(token) ?? 'bearer', value: token }
  throw unauthenticated('x-api-key or Authorization: Bearer is required')
}

export function unauthenticated(message: string): ApiFailure {
  return new ApiFailure({ status: 401, type: 'authentication_error', message })
}

function kindOf(value: string): CredentialKind | undefined {
  if (value.startsWith('sk-ant-api')) return 'api-key'
  if (value.startsWith('sk-ant-oat01-')) return 'environment-key'
  if (value.startsWith('sk-ant-req-')) return 'session-token'
  return undefined
}
