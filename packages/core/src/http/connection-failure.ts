import { ConnectionError } from '../errors/connection-error.ts'
import { isSdkError } from '../errors/guards.ts'
import { redactText } from '../errors/log-text.ts'
import type { SdkError } from '../errors/sdk-error.ts'

/**
 * Codes, at the start of a line, and texts of errors at which the request cannot have reached the server: name
 * resolution, connect and TLS, as Node, Bun and Deno word them.
 */
const NOT_SENT =
  /^(ENOTFOUND|EAI_|E(CONNREFUSED|HOSTUNREACH|NETUNREACH|ADDRNOTAVAIL)|UND_ERR_CONNECT_|CERT_|ERR_(TLS|SSL)_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_|ConnectionRefused|FailedToOpenSocket|DNS)|before secure TLS|dns error|connect(ion refused| error)|peer certificate/im
const MAX_CAUSES = 5

/** What a `fetch` threw, as an error that says whether the request was sent. */
export function toConnectionError(thrown: unknown, operation: string, secret: string | undefined): SdkError {
  if (isSdkError(thrown)) return thrown
  const chain = causes(thrown)
  const code = NOT_SENT.test(chain.map((error) => `${error.code}\n${error.message}`).join('\n'))
    ? 'not_sent'
    : 'connection_lost'
  const last = chain.at(-1)
  return new ConnectionError(code, scrub(`${operation}: ${code} (${last?.code ?? last?.message})`, secret), {
    cause: withoutSecret(thrown, secret),
  })
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
  for (let error = thrown as Thrown | undefined; error && found.length < MAX_CAUSES; error = error.cause as Thrown) {
    found.push(error)
  }
  return found
}

/** The error itself, or when a credential stands in it (some runtimes quote a refused header), a copy without. */
export function withoutSecret(thrown: unknown, secret?: string): unknown {
  const text = causes(thrown)
    .map((error) => error.stack ?? `${error}`)
    .join('\n')
  const safe = scrub(text, secret)
  return safe === text ? thrown : Object.assign(new Error(scrub(`${thrown}`, secret)), { stack: safe })
}

/** Blanks the credential in use, and everything that looks like one. */
export function scrub(text: string, secret?: string): string {
  return redactText(secret ? text.replaceAll(secret, '[redacted]') : text)
}
