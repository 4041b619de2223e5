import type { CredentialProvider, TokenEndpoint } from '@org/managed-agents-core'
import { isSdkError, requestToken } from '@org/managed-agents-core'
import { invalidCredential } from './invalid-credential.ts'
import { parseObject, textIn } from './profile.ts'
import { absent, readSecretFile, writeSecretFile } from './secret-file.ts'

/** Options of `storedToken`. */
export interface StoredTokenOptions extends TokenEndpoint {
  /** The file in which the tokens are kept, for all processes of the user. */
  readonly path: string
  /** The client of the refresh grant; without it the token is not renewed. */
  readonly clientId?: string
}

/** Milliseconds that a token must still serve, to be given at first, and once it is to be renewed. */
const LEFT_MS = { first: 30_000, expiring: 120_000, refused: 120_000 } as const

/**
 * A credentials provider that keeps a user's tokens in a file: it gives the one that is there while it serves, and renews
 * it by the refresh grant (RFC 6749 6). What another process has renewed meanwhile is taken over.
 */
export function storedToken(options: StoredTokenOptions): CredentialProvider {
  const { path, clientId, platform } = options
  let given: string | undefined

  async function read() {
    const text = await readSecretFile(path)
    if (text === absent) throw invalidCredential(`There are no credentials in ${path}; log in again.`)
    const fields = parseObject(text, path)
    const token = textIn(fields, 'access_token')
    if (!token) throw invalidCredential(`${path} has no access_token; log in again.`)
    const expiresAtMs = typeof fields.expires_at === 'number' ? fields.expires_at * 1000 : undefined
    return { fields, token, expiresAtMs, refreshToken: textIn(fields, 'refresh_token') }
  }
  type Stored = Awaited<ReturnType<typeof read>>

  function serves({ token, expiresAtMs = Number.POSITIVE_INFINITY }: Stored, reason: keyof typeof LEFT_MS): boolean {
    if (reason === 'refused' && token === given) return false
    return expiresAtMs - platform.clock.now() > LEFT_MS[reason]
  }

  async function renew(stored: Stored): Promise<Stored> {
    const { fields, refreshToken } = stored
    if (!clientId || !refreshToken) {
      throw invalidCredential(`The token in ${path} has ended and cannot be renewed; log in again.`)
    }
    try {
      const granted = await requestToken(options, ['oauth-2025-04-20'], {
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        client_id: clientId,
      })
      const { token, expiresAtMs } = granted
      const kept = { access_token: token, expires_at: expiresAtMs / 1000 }
      const renewed = { ...fields, ...kept, refresh_token: granted.refreshToken ?? refreshToken }
      await writeSecretFile(path, `${JSON.stringify(renewed, null, 2)}\n`).catch((error: NodeJS.ErrnoException) => {
        // The token serves here all the same; the next process has to log in, if the old refresh token is spent.
        process.emitWarning(
          `The renewed credentials could not be kept in ${path}: ${error.code}`,
          'ManagedAgentsWarning',
        )
      })
      return { ...stored, token, expiresAtMs }
    } catch (error) {
      // A refresh token serves once: another process may have been first.
      const now = isSdkError(error, 'invalid_credential') ? await read() : stored
      if (now.token !== stored.token && serves(now, 'expiring')) return now
      throw error
    }
  }

  return async ({ reason }) => {
    const stored = await read()
    const { token, expiresAtMs } = serves(stored, reason) ? stored : await renew(stored)
    given = token
    return { token, expiresAtMs }
  }
}
