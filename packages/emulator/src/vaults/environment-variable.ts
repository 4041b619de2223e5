import { invalidRequest } from '../http/api-failure.ts'
import type {
  Credential,
  CredentialNetworkingParams,
  EnvironmentVariableCreateParams,
  EnvironmentVariableUpdateParams,
} from '../wire.ts'

type Auth = Extract<Credential['auth'], { type: 'environment_variable' }>

/** Documented: an object for `injection_location` leaves what it omits off; without one both are on. */
export function variableAuth(params: EnvironmentVariableCreateParams): Auth {
  const { injection_location: where } = params
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(params.secret_name)) {
    throw invalidRequest('auth.secret_name: must be the name of an environment variable') // inferred
  }
  return {
    type: 'environment_variable',
    secret_name: params.secret_name,
    networking: readNetworking(params.networking),
    injection_location: readLocation(
      where ? { header: where.header ?? false, body: where.body ?? false } : { header: true, body: true },
    ),
  }
}

/** Documented: `injection_location` merges per field, `networking` is replaced whole. Inferred: null keeps it. */
export function changedVariableAuth(auth: Auth, params: EnvironmentVariableUpdateParams): Auth {
  return {
    ...auth,
    networking: params.networking ? readNetworking(params.networking) : auth.networking,
    injection_location: readLocation({ ...auth.injection_location, ...params.injection_location }),
  }
}

function readLocation(location: Auth['injection_location']): Auth['injection_location'] {
  if (!location.header && !location.body) throw invalidRequest('auth.injection_location: header or body must be on')
  return location
}

function readNetworking(params: CredentialNetworkingParams): Auth['networking'] {
  if (params.type === 'unrestricted') return { type: 'unrestricted' }
  if (params.allowed_hosts.length === 0) throw invalidRequest('auth.networking.allowed_hosts: at least one host') // inferred
  for (const [index, host] of params.allowed_hosts.entries()) {
    if (!isHost(host)) {
      throw invalidRequest(`auth.networking.allowed_hosts[${index}]: must be a host name, an IPv4 address or *.domain`)
    }
  }
  return { type: 'limited', allowed_hosts: params.allowed_hosts }
}

/** Documented: a bare host name, an IPv4 address or a `*.` wildcard; no URL, port, path or IPv6 address. */
function isHost(host: string): boolean {
  if (/^[\d.]+$/.test(host)) {
    const parts = host.split('.')
    return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)
  }
  const name = host.startsWith('*.') ? host.slice(2) : host
  return name.length <= 253 && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i.test(name)
}
