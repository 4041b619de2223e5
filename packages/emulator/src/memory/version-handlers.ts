import { conflict, notFound } from '../http/api-failure.ts'
import type { ApiRequest, Handlers } from '../http/handler.ts'
import { inTimeRange, listPage } from '../http/list-page.ts'
import type { Actor, MemoryVersionPage } from '../wire.ts'
import type { World } from '../world.ts'
import { actorOf } from './actor.ts'
import { viewLimit } from './list-memories.ts'
import type { MemoryVersionRecord } from './memory-record.ts'
import { inView, memoriesOf, memoryVersionsOf, requireStore } from './memory-record.ts'

export const memoryVersionHandlers: Handlers = {
  getMemoryVersion: ({ world, params, query }) => inView(requireVersion(world, params), query.view ?? 'full'),
  listMemoryVersions,

  /**
   * Documented: clears content, path, size and hash; refused for the head of a live memory. Inferred: with a 409, and
   * once more changes nothing.
   */
  redactMemoryVersion({ world, params, credential }) {
    const version = requireVersion(world, params)
    const live = memoriesOf(world, version.memory_store_id).peek(version.memory_id)
    if (live?.memory_version_id === version.id) {
      throw conflict(`version ${version.id} is the current one of memory ${version.memory_id}`)
    }
    if (version.redacted_at === null) {
      Object.assign(version, {
        content: null,
        content_sha256: null,
        content_size_bytes: null,
        path: null,
        redacted_at: world.timestamps.next(),
        redacted_by: actorOf(world, credential),
      })
    }
    return version
  },
}

function listMemoryVersions({ world, params, query }: ApiRequest<'listMemoryVersions'>): MemoryVersionPage {
  const { id } = requireStore(world, params.memory_store_id)
  const inRange = inTimeRange(query)
  const wanted = (value: string | undefined, actual: string | undefined) => value === undefined || value === actual
  const page = listPage(memoryVersionsOf(world, id), {
    list: `memory_versions:${id}`,
    order: 'desc', // documented: newest first
    limit: viewLimit(query.limit, query.view),
    page: query.page,
    keep: (version) =>
      wanted(query.memory_id, version.memory_id) &&
      wanted(query.operation, version.operation) &&
      wanted(query.api_key_id, actorId(version.created_by, 'api_key_id')) &&
      wanted(query.session_id, actorId(version.created_by, 'session_id')) &&
      wanted(query.service_account_id, actorId(version.created_by, 'service_account_id')) &&
      (!inRange || inRange(version.created_at)),
  })
  return { ...page, data: page.data.map((version) => inView(version, query.view ?? 'basic')) }
}

function requireVersion(
  world: World,
  ids: { readonly memory_store_id: string; readonly memory_version_id: string },
): MemoryVersionRecord {
  const { id } = requireStore(world, ids.memory_store_id)
  const version = memoryVersionsOf(world, id).get(ids.memory_version_id)
  if (!version) throw notFound(`memory version ${ids.memory_version_id} was not found in store ${id}`)
  return version
}

function actorId(actor: Actor | null, field: 'api_key_id' | 'session_id' | 'service_account_id'): string | undefined {
  const id: unknown = actor && field in actor ? Reflect.get(actor, field) : undefined
  return typeof id === 'string' ? id : undefined
}
