import { sha256Hex } from '../bytes/sha256.ts'
import { ApiFailure, invalidRequest } from '../http/api-failure.ts'
import type { Actor, UpdateMemoryRequest } from '../wire.ts'
import type { World } from '../world.ts'
import { checkPath, refuseConflict } from './memory-path.ts'
import type { MemoryRecord, MemoryVersionRecord } from './memory-record.ts'
import { memoriesOf, memoryVersionsOf } from './memory-record.ts'

/** Documented. */
const memoriesPerStore = 2000

/** Documented: never overwrites. */
export function createMemory(
  world: World,
  storeId: string,
  params: { readonly path: string; readonly content: string; readonly actor: Actor },
): MemoryRecord {
  const memories = memoriesOf(world, storeId)
  checkPath(params.path)
  refuseConflict(params.path, memories.values())
  if (memories.size >= memoriesPerStore) throw invalidRequest(`the store has ${memoriesPerStore} memories, the most`)
  const now = world.timestamps.next()
  const memory: MemoryRecord = {
    type: 'memory',
    id: world.newId('mem_'),
    memory_store_id: storeId,
    memory_version_id: '',
    path: params.path,
    ...hashed(params.content),
    created_at: now,
    updated_at: now,
  }
  addVersion(world, memory, { operation: 'created', actor: params.actor, at: now })
  return memories.insert(memory)
}

/**
 * Documented: a precondition that fails is a 409, except when content and path already equal the request; a change that
 * changes nothing adds no version; a rename keeps the id.
 */
export function updateMemory(world: World, memory: MemoryRecord, body: UpdateMemoryRequest, actor: Actor): void {
  const content = body.content ?? memory.content // inferred: null keeps it
  const path = body.path ?? memory.path
  if (body.precondition && body.precondition.content_sha256 === undefined) {
    throw invalidRequest('precondition.content_sha256: is required') // inferred
  }
  checkPath(path)
  if (content === memory.content && path === memory.path) return
  requireHash(memory, body.precondition?.content_sha256)
  if (path !== memory.path) {
    const others = memoriesOf(world, memory.memory_store_id).values()
    refuseConflict(
      path,
      others.filter(({ id }) => id !== memory.id),
    )
  }
  const now = world.timestamps.next()
  Object.assign(memory, { path, ...(content === memory.content ? {} : hashed(content)), updated_at: now })
  addVersion(world, memory, { operation: 'modified', actor, at: now })
}

/** Documented: the versions stay, with one more of operation `deleted`. */
export function deleteMemory(world: World, memory: MemoryRecord, expected: string | undefined, actor: Actor): void {
  requireHash(memory, expected)
  addVersion(world, memory, { operation: 'deleted', actor, at: world.timestamps.next() })
  memoriesOf(world, memory.memory_store_id).delete(memory.id)
}

/** Documented: the refusal does not tell the current state. */
function requireHash(memory: MemoryRecord, expected: string | undefined): void {
  if (expected === undefined || expected === memory.content_sha256) return
  throw new ApiFailure({
    status: 409,
    type: 'memory_precondition_failed_error',
    message: `memory ${memory.id} has another content`,
  })
}

function addVersion(
  world: World,
  memory: MemoryRecord,
  change: { readonly operation: 'created' | 'modified' | 'deleted'; readonly actor: Actor; readonly at: string },
): void {
  const gone = change.operation === 'deleted'
  const version: MemoryVersionRecord = {
    type: 'memory_version',
    id: world.newId('memver_'),
    memory_id: memory.id,
    memory_store_id: memory.memory_store_id,
    operation: change.operation,
    path: memory.path,
    // Documented: a deleted version has a path, and no content, size or hash.
    content: gone ? null : memory.content,
    content_sha256: gone ? null : memory.content_sha256,
    content_size_bytes: gone ? null : memory.content_size_bytes,
    created_at: change.at,
    created_by: change.actor,
    redacted_at: null,
    redacted_by: null,
  }
  memoryVersionsOf(world, memory.memory_store_id).insert(version)
  memory.memory_version_id = version.id
}

function hashed(content: string): Pick<MemoryRecord, 'content' | 'content_sha256' | 'content_size_bytes'> {
  return {
    content,
    content_sha256: sha256Hex(content),
    content_size_bytes: new TextEncoder().encode(content).length,
  }
}
