import type { Json, JsonObject } from './document.ts'
import { isObject } from './document.ts'

/** An id in an example: of the object that carries it, or of another that it refers to. */
export interface FoundId {
  readonly value: string
  /** The property, for example `session_id`. */
  readonly property: string
  readonly owner: JsonObject
  /** The key under which the owner stands, for example `outputs`. */
  readonly under: string
}

/** The prefix of an id by the `type` of the object that carries it. */
const prefixOfType: Record<string, string> = {
  agent: 'agent_',
  agent_with_overrides: 'agent_',
  environment: 'env_',
  work: 'work_',
  session: 'sesn_',
  session_thread: 'sthr_',
  session_resource: 'sesrsc_',
  github_repository: 'sesrsc_',
  deployment: 'depl_',
  deployment_run: 'drun_',
  vault: 'vlt_',
  vault_credential: 'vcrd_',
  memory_store: 'memstore_',
  memory: 'mem_',
  memory_version: 'memver_',
  file: 'file_',
  skill: 'skill_',
  skill_version: 'skver_',
  user_profile: 'uprof_',
  restriction: 'enac_',
  ban: 'enac_',
  dream: 'drm_',
  tunnel: 'tnl_',
  tunnel_certificate: 'tcrt_',
  external_key: 'ekey_',
  event: 'whe_',
}

/** The prefix of an id by the property that refers to it. */
const prefixOfProperty: Record<string, string> = {
  agent_id: 'agent_',
  environment_id: 'env_',
  work_id: 'work_',
  session_id: 'sesn_',
  session_ids: 'sesn_',
  session_thread_id: 'sthr_',
  thread_id: 'sthr_',
  parent_thread_id: 'sthr_',
  from_session_thread_id: 'sthr_',
  to_session_thread_id: 'sthr_',
  resource_id: 'sesrsc_',
  deployment_id: 'depl_',
  deployment_run_id: 'drun_',
  vault_id: 'vlt_',
  vault_ids: 'vlt_',
  credential_id: 'vcrd_',
  memory_store_id: 'memstore_',
  memory_id: 'mem_',
  conflicting_memory_id: 'mem_',
  memory_version_id: 'memver_',
  file_id: 'file_',
  skill_id: 'skill_',
  latest_version_id: 'skver_',
  user_profile_id: 'uprof_',
  enforcement_action_id: 'enac_',
  dream_id: 'drm_',
  tunnel_id: 'tnl_',
  certificate_id: 'tcrt_',
  event_id: 'sevt_',
  event_ids: 'sevt_',
  tool_use_id: 'sevt_',
  mcp_tool_use_id: 'sevt_',
  custom_tool_use_id: 'sevt_',
  model_request_start_id: 'sevt_',
  outcome_id: 'outc_',
  workspace_id: 'wrkspc_',
  api_key_id: 'apikey_',
  user_id: 'user_',
  service_account_id: 'svac_',
  request_id: 'req_',
}

/** Objects whose id the API gives no prefix: models, and the tokens of tunnels. */
const typesWithoutPrefix = new Set(['model', 'tunnel_token'])
/** Ids without a prefix: organizations have a UUID, a client of OAuth is named by its server. */
const propertiesWithoutPrefix = new Set(['organization_id', 'client_id', 'first_id', 'last_id', 'reference_id'])

/** Every id in a value, whether its own or a reference. */
export function idsIn(value: Json, under = ''): FoundId[] {
  if (Array.isArray(value)) return value.flatMap((item) => idsIn(item, under))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([property, item]) => {
    const own = /^id$|_ids?$/.test(property) ? [item].flat().filter((id) => typeof id === 'string') : []
    return [...own.map((id) => ({ value: id, property, owner: value, under })), ...idsIn(item, property)]
  })
}

/** The prefix that an id must have; `null` when it has none, `undefined` when no rule knows it. */
export function expectedPrefix({ property, owner, under }: Omit<FoundId, 'value'>): string | null | undefined {
  if (property !== 'id') return propertiesWithoutPrefix.has(property) ? null : prefixOfReference(property, owner)
  if (under === 'model') return null
  const type = String(owner.type)
  if (typesWithoutPrefix.has(type)) return null
  if (type === 'skill' && isObject(owner.source) && owner.source.type !== 'custom') return null
  if (type === 'file' && 'mount_path' in owner) return 'sesrsc_'
  const isWebhookData = 'organization_id' in owner
  if (isWebhookData) return prefixOfType[type.replace(/\..*/, '')]
  if (type.includes('.')) return 'sevt_'
  return prefixOfType[type.replace(/^(.+)_deleted$/, '$1')]
}

function prefixOfReference(property: string, owner: JsonObject): string | null | undefined {
  if (property === 'skill_id' && owner.type === 'anthropic') return null
  return prefixOfProperty[property]
}
