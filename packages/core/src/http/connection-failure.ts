import { ConnectionError } from '../errors/connection-error.ts'
import { isSdkError } from '../errors/guards.ts'
import { redactText } from '../errors/log-text.ts'
import type { SdkError } from '../errors/sdk-error.ts'
import type { SecretHeader } from './exchange.ts'

/**
 * Codes, at the start of a line, and texts of errors at which the request cannot have reached the server: name
 * resolution, connect and TLS, as Node, Bun and Deno word them.
 */
const NOT_SENT =
  /^(ENOTFOUND|EAI_|E(CONNREFUSED|\w+UNREACH|ADDRNOTAVAIL)|UND_ERR_CONNECT_|ERR_(TLS|SSL)_|\w*CERT|UNABLE_TO_|ConnectionRefused|FailedToOpenSocket|DNS)|bad port|before secure TLS|dns error|connect(ion refused| error)|peer certificate/im
const MAX_CAUSES = 5

/** What a `fetch` threw, as an error that says whether the request was sent. */
export function toConnectionError(thrown: unknown, operation: string, secret: SecretHeader | undefined): SdkError {
  if (isSdkError(thrown)) return thrown
  const text = textOf(thrown)
  const code = NOT_SENT.test(text) ? 'not_sent' : 'connection_lost'
  const why = /\S.*/.exec(text)?.[0]
  return new ConnectionError(code, scrub(`${operation}: ${code} (${why})`, secret), {
    cause: withoutSecret(thrown, secret),
  })
}

interface Thrown {
  readonly code?: unknown
  readonly stack?: unknown
  readonly cause?: unknown
}

/** Codes and stacks of the error, its cause, the cause's cause …, the innermost first. */
function textOf(thrown: unknown): string {
  let text = ''
  let error = thrown as Thrown | undefined
  for (let depth = 0; error && depth < MAX_CAUSES; depth++) {
    text = `${error.code ?? ''}\n${error.stack ?? error}\n${text}`
    error = error.cause as Thrown
  }
  return text
}

/** The error itself, or when a credential stands in it (some runtimes quote a refused header), a copy without. */
export function withoutSecret(thrown: unknown, secret?: SecretHeader): unknown {
  const text = textOf(thrown)
  const stack = scrub(text, secret)
  return stack === text ? thrown : Object.assign(new Error(scrub(`${thrown}`, secret)), { stack })
}

/** Blanks the credential in use, and everything that looks like one. */
export function scrub(text: string, secret?: SecretHeader): string {
  return redactText(secret ? text.replaceAll(secret.reveal(), '[redacted]') : text)
}
