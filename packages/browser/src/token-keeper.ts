import { SdkError } from '@org/managed-agents-core'
import type { IssuedToken } from '@org/managed-agents-core/relay'
import type { PagePlatform } from './page-platform.ts'
import { refuseKeyIn } from './refuse-key.ts'

/** Milliseconds before its end at which a token is renewed; of a token that lives shortly, half of what is left. */
const RENEW_BEFORE_MS = 120_000
/** Pause after a renewal that failed while the token still serves. */
const AGAIN_MS = 15_000

export type TokenSource = IssuedToken | (() => IssuedToken | Promise<IssuedToken>)

export interface TokenKeeper {
  /** The token in use; the first is got when it is first needed. `refused`: the relay does not take the last one. */
  get(refused: boolean): Promise<IssuedToken>
  /** Ends the timer of renewals. */
  close(): void
}

export interface TokenKeeperOptions {
  readonly platform: Pick<PagePlatform, 'fetch' | 'clock'>
  /** Base URL of the relay, without a last slash. */
  readonly relay: string
  /** Default: `POST {relay}/token`, for which the page's cookies answer. */
  readonly source?: TokenSource
}

/**
 * Holds the page's token and renews it by a timer, so that a stream which sends nothing is renewed as well. A renewal is
 * `POST {relay}/token` with the token as bearer; once that is refused, the source is asked for a new one.
 */
export function createTokenKeeper({ platform: { fetch, clock }, relay, source }: TokenKeeperOptions): TokenKeeper {
  let current: IssuedToken | undefined = typeof source === 'object' ? checked(source) : undefined
  let pending: Promise<IssuedToken> | undefined
  let cancelTimer = () => {}
  let closed = false
  if (current) schedule(current)

  const isOver = ({ expires_at }: IssuedToken) => Date.parse(expires_at) <= clock.now()

  async function get(refused: boolean): Promise<IssuedToken> {
    if (current && !refused && !isOver(current)) return current
    if (refused) current = undefined
    return renewed()
  }

  function renewed(): Promise<IssuedToken> {
    pending ??= next().finally(() => {
      pending = undefined
    })
    return pending
  }

  async function next(): Promise<IssuedToken> {
    const token = await renewal()
    current = token
    schedule(token)
    return token
  }

  async function renewal(): Promise<IssuedToken> {
    if (current && !isOver(current)) {
      const response = await ask(current)
      if (response.ok) return checked(await response.json())
      await response.body?.cancel()
      if (response.status !== 401 && response.status !== 403) throw refusal(response)
    }
    if (typeof source === 'function') return checked(await source())
    const response = await ask()
    if (response.ok) return checked(await response.json())
    await response.body?.cancel()
    throw refusal(response)
  }

  function ask(bearer?: IssuedToken): Promise<Response> {
    const headers: HeadersInit = bearer ? { authorization: `Bearer ${bearer.token}` } : {}
    return fetch(`${relay}/token`, { method: 'POST', headers, redirect: 'error' })
  }

  function schedule({ expires_at }: IssuedToken): void {
    cancelTimer()
    if (closed) return
    const leftMs = Date.parse(expires_at) - clock.now()
    cancelTimer = clock.setTimer(onTimer, Math.max(leftMs - RENEW_BEFORE_MS, leftMs / 2, 0))
  }

  function onTimer(): void {
    renewed().catch(() => {
      // The next call tells of a failure that stays; until then the token may still serve.
      if (!closed && current && !isOver(current)) cancelTimer = clock.setTimer(onTimer, AGAIN_MS)
    })
  }

  return {
    get,
    close() {
      closed = true
      cancelTimer()
    },
  }
}

function checked(token: IssuedToken): IssuedToken {
  refuseKeyIn(token)
  const { session_id, expires_at } = token ?? {}
  if (typeof token?.token === 'string' && session_id && Number.isFinite(Date.parse(expires_at))) return token
  throw new SdkError('invalid_credential', 'The token of the relay needs { token, expires_at, session_id }.')
}

function refusal({ status }: Response): SdkError {
  return new SdkError('authentication', `The relay gives no token: it answered ${status} to POST /token.`, {
    retryable: status === 429 || status >= 500,
  })
}
