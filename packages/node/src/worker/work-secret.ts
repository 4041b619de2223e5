import { SdkError } from '@org/managed-agents-core'

/** What the secret of a work item holds. */
export interface WorkSecret {
  readonly sessionsToken: string
  /** Where the API of this session is, as the secret says. */
  readonly apiBaseUrl: string | undefined
}

/** Decodes the base64url JSON of a secret; undefined when there is none. Throws `SdkError`, without a part of it. */
export function decodeWorkSecret(secret: string | null | undefined): WorkSecret | undefined {
  if (!secret) return undefined
  try {
    const { sessions_token: token, api_base_url: url } = JSON.parse(Buffer.from(secret, 'base64url').toString('utf8'))
    if (typeof token === 'string' && token !== '')
      return { sessionsToken: token, apiBaseUrl: typeof url === 'string' ? url : undefined }
  } catch {
    // What it holds must not get into the error.
  }
  throw new SdkError('invalid_credential', 'The secret of the work item cannot be read.')
}

/** The base URL for an item's session: that of the secret only where its origin is allowed. */
export function chooseBaseUrl(
  { apiBaseUrl }: Pick<WorkSecret, 'apiBaseUrl'>,
  { baseUrl, allowedApiOrigins = [] }: { baseUrl: string; allowedApiOrigins?: readonly string[] | undefined },
): { readonly baseUrl: string; readonly refused?: string } {
  if (apiBaseUrl === undefined) return { baseUrl }
  let origin: string
  try {
    origin = new URL(apiBaseUrl).origin
  } catch {
    return { baseUrl, refused: 'not a URL' }
  }
  if (origin === new URL(baseUrl).origin) return { baseUrl }
  return allowedApiOrigins.includes(origin) ? { baseUrl: apiBaseUrl } : { baseUrl, refused: origin }
}
