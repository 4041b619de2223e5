import { conflict, invalidRequest } from '../http/api-failure.ts'
import { mergeMetadata, nullOrEmptyDeletes } from '../http/merge-metadata.ts'
import type { Collection } from '../state/collection.ts'
import { sameJson } from '../state/same-json.ts'
import type {
  CloudConfig,
  CloudConfigParams,
  CreateEnvironmentRequest,
  Environment,
  LimitedNetwork,
  Packages,
  PackagesParams,
  UpdateEnvironmentRequest,
} from '../wire.ts'
import type { World } from '../world.ts'

export function createEnvironment(
  world: World,
  body: CreateEnvironmentRequest,
  environments: Collection<Environment>,
): Environment {
  checkScope(body.scope)
  checkName(world, environments, body.name)
  const now = world.timestamps.next()
  const environment: Environment = {
    type: 'environment',
    id: world.newId('env_'),
    name: body.name,
    // Documented: null when unset, an empty string stays an empty string.
    description: body.description ?? null,
    // Documented: cloud with unrestricted network by default.
    config:
      body.config?.type === 'self_hosted'
        ? { type: 'self_hosted' }
        : fillCloud(body.config ?? { type: 'cloud' }, undefined),
    metadata: mergeMetadata({}, body.metadata, nullOrEmptyDeletes),
    scope: 'organization',
    created_at: now,
    updated_at: now,
    archived_at: null,
  }
  world.announce({ kind: 'environment.created', id: environment.id })
  return environments.insert(environment)
}

/** Documented: omitted fields keep their value; the type of the config is fixed for life; a no-op emits nothing. */
export function updateEnvironment(
  world: World,
  environment: Environment,
  body: UpdateEnvironmentRequest,
  environments: Collection<Environment>,
): Environment {
  checkScope(body.scope)
  if (body.config && body.config.type !== environment.config.type) {
    throw invalidRequest('config.type cannot change', 'invalid_config_type_change')
  }
  const name = body.name ?? environment.name
  if (name !== environment.name) checkName(world, environments, name)
  const changed = {
    name,
    description: body.description === undefined ? environment.description : body.description,
    config:
      body.config?.type === 'cloud' && environment.config.type === 'cloud'
        ? fillCloud(body.config, environment.config)
        : environment.config,
    metadata: mergeMetadata(environment.metadata, body.metadata, nullOrEmptyDeletes),
  }
  if (!sameJson({ ...environment, ...changed }, environment)) {
    Object.assign(environment, changed, { updated_at: world.timestamps.next() })
    world.announce({ kind: 'environment.updated', id: environment.id })
  }
  return environment
}

/** Documented by the skill text, disputed by a later guide: a switch, on by default. */
function checkName(world: World, environments: Collection<Environment>, name: string): void {
  if (!world.settings.uniqueEnvironmentNames) return
  if (environments.values().some((other) => other.name === name)) {
    throw conflict(`an environment named "${name}" exists`)
  }
}

function checkScope(scope: string | null | undefined): void {
  if (scope === 'account') throw invalidRequest('scope: account is refused for API organizations')
}

function fillCloud(params: CloudConfigParams, stored: CloudConfig | undefined): CloudConfig {
  const config: CloudConfig = {
    type: 'cloud',
    networking: fillNetwork(params.networking, stored?.networking),
    packages: fillPackages(params.packages, stored?.packages),
  }
  const wantsPackages = Object.values(config.packages).some((list) => Array.isArray(list) && list.length > 0)
  if (wantsPackages && config.networking.type === 'limited' && !config.networking.allow_package_managers) {
    throw invalidRequest('config.packages: limited networking needs allow_package_managers')
  }
  return config
}

function fillNetwork(
  params: CloudConfigParams['networking'],
  stored: CloudConfig['networking'] | undefined,
): CloudConfig['networking'] {
  if (!params) return params === undefined && stored ? stored : { type: 'unrestricted' }
  if (params.type === 'unrestricted') return { type: 'unrestricted' }
  const base: LimitedNetwork | undefined = stored?.type === 'limited' ? stored : undefined
  return {
    type: 'limited',
    allowed_hosts: params.allowed_hosts ?? base?.allowed_hosts ?? [],
    allow_mcp_servers: params.allow_mcp_servers ?? base?.allow_mcp_servers ?? false,
    allow_package_managers: params.allow_package_managers ?? base?.allow_package_managers ?? false,
  }
}

function fillPackages(params: PackagesParams | null | undefined, stored: Packages | undefined): Packages {
  const base = params === null ? undefined : stored
  const list = (name: 'apt' | 'cargo' | 'gem' | 'go' | 'npm' | 'pip') => params?.[name] ?? base?.[name] ?? []
  return {
    type: 'packages',
    apt: list('apt'),
    cargo: list('cargo'),
    gem: list('gem'),
    go: list('go'),
    npm: list('npm'),
    pip: list('pip'),
  }
}
