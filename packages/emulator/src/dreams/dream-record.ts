import { notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { Dream } from '../wire.ts'
import type { World } from '../world.ts'

/** A dream, plain data. */
export interface DreamRecord {
  readonly id: string
  readonly dream: Dream
  /** What comes next, and when (milliseconds since 1970); null once it has ended. */
  next: { readonly step: DreamStep; readonly at: number } | null
}

/** A dream starts to run, then has its output store, then ends. */
export type DreamStep = 'run' | 'output' | 'end'

export function dreamsOf(world: World): Collection<DreamRecord> {
  return world.collection<DreamRecord>('dreams')
}

export function requireDream(world: World, id: string): DreamRecord {
  const record = dreamsOf(world).get(id)
  if (!record) throw notFound(`dream ${id} was not found`)
  return record
}

export interface DreamInputs {
  readonly storeId: string
  readonly sessionIds: readonly string[]
}

/** The store and the sessions that a dream reads. */
export function inputsOf({ inputs }: Pick<Dream, 'inputs'>): DreamInputs {
  let storeId = ''
  let sessionIds: readonly string[] = []
  for (const input of inputs) {
    if (input.type === 'memory_store' && typeof input.memory_store_id === 'string') storeId = input.memory_store_id
    if (input.type === 'sessions' && Array.isArray(input.session_ids)) sessionIds = input.session_ids
  }
  return { storeId, sessionIds }
}
