import { copyIntoSession } from '../files/session-files.ts'
import { invalidRequest } from '../http/api-failure.ts'
import type { CreateSessionRequest, SessionResource } from '../wire.ts'
import type { World } from '../world.ts'

type ResourceParams = NonNullable<CreateSessionRequest['resources']>[number]
type Of<Type extends ResourceParams['type']> = Extract<ResourceParams, { type: Type }>

/** Documented: up to 8 memory stores and 500 files; self-hosted environments take memory stores alone. */
export function createResources(
  world: World,
  params: readonly ResourceParams[],
  { selfHosted, sessionId }: { readonly selfHosted: boolean; readonly sessionId: string },
): SessionResource[] {
  if (selfHosted && params.some((resource) => resource.type !== 'memory_store')) {
    throw invalidRequest('resources: a self-hosted environment takes memory stores only')
  }
  const count = (type: ResourceParams['type']) => params.filter((resource) => resource.type === type).length
  if (count('memory_store') > 8) throw invalidRequest('resources: at most 8 memory stores')
  if (count('file') > 500) throw invalidRequest('resources: at most 500 files')
  return params.map((resource) => createResource(world, resource, sessionId))
}

function createResource(world: World, params: ResourceParams, sessionId: string): SessionResource {
  switch (params.type) {
    case 'github_repository':
      return repository(world, params)
    case 'file':
      return attachFile(world, params, sessionId)
    case 'memory_store':
      return memoryStore(world, params)
  }
}

/** Documented: an https URL of github.com without `.git`, mounted below /workspace; the token is write-only. */
function repository(world: World, params: Of<'github_repository'>): SessionResource {
  const match = /^https:\/\/github\.com\/[^/]+\/([^/]+)$/.exec(params.url)
  if (!match?.[1] || match[1].endsWith('.git')) {
    throw invalidRequest('resources: url must be https://github.com/<owner>/<repository> without .git')
  }
  const now = world.timestamps.next()
  return {
    type: 'github_repository',
    id: world.newId('sesrsc_'),
    url: params.url,
    mount_path: params.mount_path ?? `/workspace/${match[1]}`,
    checkout: params.checkout ?? null,
    created_at: now,
    updated_at: now,
  }
}

/** Documented: the mounted file is a copy with a new id, rooted under /mnt/session/uploads. */
export function attachFile(
  world: World,
  params: Of<'file'>,
  sessionId: string,
): Extract<SessionResource, { type: 'file' }> {
  const { id: copyId } = copyIntoSession(world, params.file_id, sessionId)
  const now = world.timestamps.next()
  const path = params.mount_path ?? copyId
  return {
    type: 'file',
    id: world.newId('sesrsc_'),
    file_id: copyId,
    mount_path: path.startsWith('/mnt/session/uploads') ? path : `/mnt/session/uploads/${path.replace(/^\/+/, '')}`,
    created_at: now,
    updated_at: now,
  }
}

/** Documented: no id of its own; name and description are snapshots. */
function memoryStore(world: World, params: Of<'memory_store'>): SessionResource {
  const stores = world.collection<{ id: string; name: string; description: string; archived_at: string | null }>(
    'memory_stores',
  )
  const store = stores.get(params.memory_store_id)
  if (!store) throw invalidRequest(`resources: memory store ${params.memory_store_id} was not found`)
  if (store.archived_at) throw invalidRequest(`resources: memory store ${store.id} is archived`)
  const slug = store.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return {
    type: 'memory_store',
    memory_store_id: store.id,
    access: params.access ?? 'read_write',
    instructions: params.instructions ?? null,
    name: store.name,
    description: store.description,
    mount_path: `/mnt/memory/${slug || store.id}`,
  }
}
