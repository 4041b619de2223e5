import { ConnectionError } from '../errors/connection-error.ts'
import { isSdkError } from '../errors/guards.ts'
import { redactText } from '../errors/log-text.ts'

/** Codes of errors at which the request cannot have reached the server: name resolution, connect, TLS. */
const NOT_SENT =
  /^(?:ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|DNSException|CERT_\w+|ERR_TLS_\w+|ERR_SSL_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|HOSTNAME_MISMATCH)$/
const NOT_SENT_TEXT =
  /before secure TLS connection|dns error|tcp connect error|connection refused|invalid peer certificate/i
const MAX_CAUSES = 5

/** What a `fetch` threw, as an error that says whether the request was sent. */
export function toConnectionError(thrown: unknown, operation: string, secret: string | undefined): Error {
  if (thrown instanceof Error && isSdkError(thrown)) return thrown
  const notSent = causes(thrown).some(
    (error) => NOT_SENT.test(String(error.code ?? '')) || NOT_SENT_TEXT.test(String(error.message)),
  )
  const cause = withoutSecret(thrown, secret)
  const detail = causes(cause).at(-1)
  const why = detail ? `: ${detail.code ?? detail.message}` : ''
  return notSent
    ? new ConnectionError('not_sent', `${operation} could not reach the server${why}`, { cause })
    : new ConnectionError('connection_lost', `${operation} lost its connection before an answer${why}`, { cause })
}

interface Thrown {
  readonly message?: unknown
  readonly stack?: unknown
  readonly code?: unknown
  readonly cause?: unknown
}

/** The error, its cause, the cause's cause … */
function causes(thrown: unknown): Thrown[] {
  const found: Thrown[] = []
  for (let error = thrown; typeof error === 'object' && error !== null && found.length < MAX_CAUSES; ) {
    found.push(error)
    error = (error as Thrown).cause
  }
  return found
}

/** The error itself, or when a credential stands in it (some runtimes quote a refused header), a copy without. */
export function withoutSecret(thrown: unknown, secret: string | undefined): unknown {
  const text =
    causes(thrown)
      .map((error) => `${error.message}\n${error.stack}`)
      .join('\n') || String(thrown)
  if (redactText(text) === text && !(secret && text.includes(secret))) return thrown
  const copy = new Error(scrub(text.split('\n', 1)[0] ?? '', secret))
  copy.stack = scrub(text, secret)
  return copy
}

/** Blanks the credential in use, and everything that looks like one. */
export function scrub(text: string, secret: string | undefined): string {
  return redactText(secret ? text.replaceAll(secret, '[redacted]') : text)
}
