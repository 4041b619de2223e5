import type { Handlers } from '../http/handler.ts'
import type { DeletedMemory } from '../wire.ts'
import { actorOf } from './actor.ts'
import { listMemories } from './list-memories.ts'
import { inView, requireMemory, requireWritableStore } from './memory-record.ts'
import { checkSessionAccess } from './session-access.ts'
import { createMemory, deleteMemory, updateMemory } from './write-memory.ts'

export const memoryHandlers: Handlers = {
  /** Documented: `view` is `basic` when left out. Inferred: null as content is an empty memory. */
  createMemory({ world, params, query, body, credential }) {
    checkSessionAccess(world, credential, { storeId: params.memory_store_id, write: true })
    const { id } = requireWritableStore(world, params.memory_store_id)
    const actor = actorOf(world, credential)
    const memory = createMemory(world, id, { path: body.path, content: body.content ?? '', actor })
    return inView(memory, query.view ?? 'basic')
  },

  getMemory({ world, params, query, credential }) {
    checkSessionAccess(world, credential, { storeId: params.memory_store_id, write: false })
    return inView(requireMemory(world, params), query.view ?? 'full')
  },

  updateMemory({ world, params, query, body, credential }) {
    checkSessionAccess(world, credential, { storeId: params.memory_store_id, write: true })
    requireWritableStore(world, params.memory_store_id)
    const memory = requireMemory(world, params)
    updateMemory(world, memory, body, actorOf(world, credential))
    return inView(memory, query.view ?? 'basic')
  },

  listMemories({ world, params, query, credential }) {
    checkSessionAccess(world, credential, { storeId: params.memory_store_id, write: false })
    return listMemories(world, params.memory_store_id, query)
  },

  /** Documented: memories of an archived store can be deleted. */
  deleteMemory({ world, params, query, credential }) {
    checkSessionAccess(world, credential, { storeId: params.memory_store_id, write: true })
    const memory = requireMemory(world, params)
    deleteMemory(world, memory, query.expected_content_sha256, actorOf(world, credential))
    return { id: memory.id, type: 'memory_deleted' } satisfies DeletedMemory
  },
}
