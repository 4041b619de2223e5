import type { SecretHeader, Stage } from '../http/exchange.ts'
import type { Operation } from '../http/operation.ts'
import { guarded } from '../http/timeout.ts'
import { isOneShot } from '../http/transport.ts'
import { refuse } from './secret.ts'

/** Adds the credential to an attempt; after a 401 gets a fresh one and sends once more. */
export function auth(next: Stage): Stage {
  return async (request, exchange) => {
    const { source } = exchange
    if (!source) return next(request, exchange)
    const within = (work: Promise<SecretHeader>): Promise<SecretHeader> => guarded(exchange, () => work)
    const send = (secret: SecretHeader): Promise<Response> => {
      checkKind(exchange.operation, secret.kind)
      exchange.secret = secret
      return next({ ...request, headers: { ...request.headers, ...secret.header() } }, exchange)
    }
    const current = source.current()
    const secret = current instanceof Promise ? await within(current) : current
    const response = await send(secret)
    if (response.status !== 401 || !source.refresh || isOneShot(request)) return response
    const fresh = await within(source.refresh(secret))
    if (fresh.reveal() === secret.reveal()) return response
    return send(fresh)
  }
}

/** Refuses a credential that is known to be of a kind that the operation does not take; a bare token may be of any. */
function checkKind({ auth = 'any', sdkMethod }: Operation, kind: string): void {
  if (auth !== 'any' && kind !== 'token' && (auth === 'federated-token' || kind === 'API key')) {
    refuse(`${sdkMethod} takes an ${auth} as credential, not an ${kind}.`)
  }
}
