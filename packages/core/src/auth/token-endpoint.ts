import { AbortedError, ConnectionError } from '../errors/connection-error.ts'
import { isSdkError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { Platform } from '../platform.ts'
import { refuse } from './secret.ts'

/** Where and how tokens are asked for. */
export interface TokenEndpoint {
  /** Origin of the API, with its base path. Only https, or http on loopback: the request carries a secret. */
  readonly baseUrl: string
  readonly platform: Pick<Platform, 'fetch' | 'clock'>
}

/** What the endpoint grants. */
export interface GrantedToken {
  readonly token: string
  readonly expiresAtMs: number
  /** The next refresh token, where the grant has one. */
  readonly refreshToken?: string
}

/** Milliseconds for one request of a token. */
const TIMEOUT_MS = 30_000
/** Most characters of an answer that are read as one. */
const MAX_LENGTH = 1_000_000
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * Asks `/v1/oauth/token` for an access token (RFC 6749 5). What may pass (no answer, 429, 5xx) is thrown as `not_sent`:
 * the call that needed the token was not, and may be tried again. What will not pass is an `invalid_credential`.
 */
export async function requestToken(
  { baseUrl, platform }: TokenEndpoint,
  betas: readonly string[],
  fields: Readonly<Record<string, string | undefined>>,
): Promise<GrantedToken> {
  const { clock } = platform
  const url = new URL(`${baseUrl.replace(/\/+$/, '')}/v1/oauth/token`)
  if (url.protocol !== 'https:' && !LOOPBACK.test(url.hostname)) {
    refuse(`A token is asked for by https only, not at ${url.origin}.`)
  }
  const controller = new AbortController()
  const cancel = clock.setTimer(() => controller.abort(new AbortedError('timeout')), TIMEOUT_MS)
  try {
    const response = await platform.fetch(url.href, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'anthropic-beta': betas.join(',') },
      body: JSON.stringify(fields),
      redirect: 'manual',
      signal: controller.signal,
    })
    const text = (await response.text()).slice(0, MAX_LENGTH)
    const answer = parsed(text)
    const { status } = response
    if (status === 408 || status === 429 || status >= 500) throw later(`answered ${status}`)
    if (!response.ok) refuse(`The token endpoint refused with ${status}: ${reasonOf(answer)}`)
    return granted(answer, clock.now())
  } catch (thrown) {
    if (isSdkError(thrown) && thrown.code !== 'aborted') throw thrown
    // The cause is left out: it may quote the request, and with it the secret.
    throw later('did not answer')
  } finally {
    cancel()
  }
}

function later(what: string): ConnectionError {
  return new ConnectionError('not_sent', `The token endpoint ${what}; nothing was sent for want of a credential.`)
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** RFC 6749 5.2 has these fields; others may repeat what was sent. */
function reasonOf({ error, error_description: description }: Readonly<Record<string, unknown>>): string {
  const texts = [error, description].filter((text) => typeof text === 'string')
  return texts.join(', ') || 'without a reason'
}

function granted(answer: Readonly<Record<string, unknown>>, nowMs: number): GrantedToken {
  const { access_token: token, token_type: type, expires_in: seconds, refresh_token: refreshToken } = answer
  const expiresInMs = Number(seconds) * 1000
  if (typeof token !== 'string' || token === '' || !Number.isFinite(expiresInMs) || seconds === null) {
    throw new SdkError('invalid_credential', 'The token endpoint gave no access_token with expires_in.')
  }
  if (typeof type === 'string' && type.toLowerCase() !== 'bearer') refuse('The token endpoint gave no bearer token.')
  return {
    token,
    expiresAtMs: nowMs + expiresInMs,
    ...(typeof refreshToken === 'string' && refreshToken !== '' && { refreshToken }),
  }
}
