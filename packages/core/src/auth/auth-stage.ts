import { SdkError } from '../errors/sdk-error.ts'
import type { Exchange, Stage } from '../http/exchange.ts'
import type { Operation } from '../http/operation.ts'
import { guarded } from '../http/timeout.ts'
import type { HttpRequest } from '../http/transport.ts'
import type { Clock } from '../platform.ts'
import type { CredentialSource } from './credential-source.ts'
import type { Secret, SecretKind } from './secret.ts'
import { nameOf } from './secret.ts'

export interface AuthParts {
  readonly clock: Clock
  /** The source for a call; null sends none. */
  readonly sourceOf: (exchange: Exchange) => CredentialSource | null
}

/** Adds the credential to an attempt; after a 401 gets a fresh one and sends once more. */
export function createAuth({ clock, sourceOf }: AuthParts): (next: Stage) => Stage {
  return (next) => async (request, exchange) => {
    const source = sourceOf(exchange)
    if (!source) return next(request, exchange)
    const { signal, deadlineAtMs } = exchange
    const within = (work: Promise<Secret>): Promise<Secret> =>
      guarded(
        { clock, signal, deadlineAtMs, timeoutMs: Number.POSITIVE_INFINITY, what: 'The credentials provider' },
        () => work,
      )
    const current = source.current()
    const secret = current instanceof Promise ? await within(current) : current
    const response = await next(withSecret(request, exchange, secret), exchange)
    if (response.status !== 401 || !source.refresh || (request.bodyFactory && !request.bodyFactory.repeatable)) {
      return response
    }
    const fresh = await within(source.refresh(secret))
    if (fresh.reveal() === secret.reveal()) return response
    if (!response.bodyUsed) await response.body?.cancel()
    return next(withSecret(request, exchange, fresh), exchange)
  }

  function withSecret(request: HttpRequest, exchange: Exchange, secret: Secret): HttpRequest {
    checkKind(exchange.operation, secret.kind)
    exchange.secret = secret.reveal()
    return { ...request, headers: secret.addTo(request.headers) }
  }
}

const REFUSED: Readonly<Record<NonNullable<Operation['auth']>, readonly SecretKind[]>> = {
  any: [],
  'environment-key': ['api-key'],
  'federated-token': ['api-key', 'environment-key', 'session-token'],
}

/** Refuses a credential that is known to be of a kind that the operation does not take. */
function checkKind({ auth = 'any', sdkMethod }: Operation, kind: SecretKind): void {
  if (!REFUSED[auth].includes(kind)) return
  const wanted = auth === 'environment-key' ? 'an environment key (sk-ant-oat01-…)' : 'a federated access token'
  throw new SdkError(
    'invalid_credential',
    `${sdkMethod} takes ${wanted}, not an ${nameOf(kind)}; pass it as the credential option of the call.`,
  )
}
