import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from './environment.ts'
import { readVariable } from './environment.ts'
import { invalidCredential } from './invalid-credential.ts'

/** A profile on disk: how tokens are come by, and where they are used. */
export interface Profile {
  readonly name: string
  readonly authentication: Readonly<Record<string, unknown>>
  readonly baseUrl?: string
  readonly organizationId?: string
  readonly workspaceId?: string
  /** The file in which its tokens are kept. */
  readonly credentialsPath: string
}

/** The folder of profiles: `ANTHROPIC_CONFIG_DIR`, or where the platform keeps settings; undefined where it has no place. */
export function configFolder(env: Environment, platform = process.platform): string | undefined {
  const read = (name: string) => readVariable(env, name)
  const given = read('ANTHROPIC_CONFIG_DIR')
  if (given) return given
  const [base, ...below] =
    platform === 'win32'
      ? read('APPDATA')
        ? [read('APPDATA'), 'Anthropic']
        : [read('USERPROFILE'), 'AppData', 'Roaming', 'Anthropic']
      : read('XDG_CONFIG_HOME')
        ? [read('XDG_CONFIG_HOME'), 'anthropic']
        : [read('HOME'), '.config', 'anthropic']
  return base && join(base, ...below)
}

/** Name of the profile in use: `active_config` says it, else it is `default`. */
export function activeProfile(folder: string): string {
  return readIfThere(join(folder, 'active_config'))?.trim() || 'default'
}

/** Reads `configs/NAME.json`; undefined when there is none. Throws `invalid_credential` for what is no profile. */
export function readProfile(folder: string, name: string): Profile | undefined {
  if (!/^[\w.-]+$/.test(name) || /^\.+$/.test(name)) {
    throw invalidCredential('The name of a profile has letters, digits, "_", "-" and "." only.')
  }
  const path = join(folder, 'configs', `${name}.json`)
  const text = readIfThere(path)
  if (text === undefined) return undefined
  const config = parseObject(text, path)
  const authentication = config.authentication
  if (!isRecord(authentication)) throw invalidCredential(`${path} has no "authentication".`)
  return {
    name,
    authentication,
    baseUrl: textIn(config, 'base_url'),
    organizationId: textIn(config, 'organization_id'),
    workspaceId: textIn(config, 'workspace_id'),
    credentialsPath: textIn(authentication, 'credentials_path') ?? join(folder, 'credentials', `${name}.json`),
  }
}

/** A field that is a text, and not an empty one. */
export function textIn(record: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = record[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Parses a JSON object, without quoting what is none: it may hold a secret. */
export function parseObject(text: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {}
  if (!isRecord(value)) throw invalidCredential(`${path} is no JSON object.`)
  return value
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Read once, when a client is made: where it sends to must be known from the start.
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw invalidCredential(`${path} cannot be read: ${code}`)
  }
}
