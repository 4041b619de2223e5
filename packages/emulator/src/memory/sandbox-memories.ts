import { ApiFailure } from '../http/api-failure.ts'
import type { SessionRecord } from '../sessions/session-record.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import type { Actor } from '../wire.ts'
import type { World } from '../world.ts'
import { memoriesOf, storesOf } from './memory-record.ts'
import { createMemory, updateMemory } from './write-memory.ts'

/**
 * Makes memories of what agents write below the mount of a store. Documented: writing fails in the sandbox when the
 * store is attached read-only, and its versions name the session. Inferred: what breaks a rule of the store is not kept.
 */
export function keepSandboxMemories(world: World): void {
  world.listen(({ kind, id, path }) => {
    const session = kind === 'file.written' ? sessionsOf(world).peek(id) : undefined
    if (session && typeof path === 'string') keep(world, session, path)
  })
}

function keep(world: World, session: SessionRecord, path: string): void {
  const content = session.files[path]
  for (const resource of session.resources) {
    if (resource.type !== 'memory_store' || content === undefined) continue
    const { memory_store_id: storeId, mount_path: mount, access } = resource
    if (!mount || !path.startsWith(`${mount}/`) || access === 'read_only') continue
    if (storesOf(world).peek(storeId)?.archived_at !== null) continue
    write(world, storeId, { path: path.slice(mount.length), content, actor: sessionActor(session) })
  }
}

function write(world: World, storeId: string, change: { path: string; content: string; actor: Actor }): void {
  const memories = memoriesOf(world, storeId)
  const known = memories.values().find(({ path }) => path === change.path)
  const memory = known && memories.get(known.id)
  try {
    if (memory) updateMemory(world, memory, { content: change.content }, change.actor)
    else createMemory(world, storeId, change)
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error
  }
}

function sessionActor(session: SessionRecord): Actor {
  return { type: 'session_actor', session_id: session.id }
}
