import { notFound } from '../http/api-failure.ts'
import { memoriesOf, requireWritableStore, storesOf } from '../memory/memory-record.ts'
import { createMemory, updateMemory } from '../memory/write-memory.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import type { Actor, Dream } from '../wire.ts'
import type { World } from '../world.ts'
import type { DreamOutcome } from './dream-outcome.ts'
import { inputsOf } from './dream-record.ts'

/** A new store with the memories of another. Inferred: the name of a dream's clone. */
export function cloneStore(world: World, storeId: string, dreamId: string): string {
  const source = storesOf(world).peek(storeId)
  if (!source) throw notFound(`memory store ${storeId} was not found`)
  const now = world.timestamps.next()
  const clone = storesOf(world).insert({
    ...source,
    id: world.newId('memstore_'),
    name: `${source.name} (${dreamId})`,
    metadata: { ...source.metadata },
    created_at: now,
    updated_at: now,
  })
  for (const { path, content } of memoriesOf(world, storeId).values()) {
    createMemory(world, clone.id, { path, content, actor: dreamer })
  }
  world.announce({ kind: 'memory_store.created', id: clone.id })
  return clone.id
}

const dreamer: Actor = { type: 'service_account_actor', service_account_id: 'svac_01dream' }

/** Writes what the dream found; a path that is there already is overwritten. */
export function writeMemories(world: World, dream: Dream, outcome: DreamOutcome): void {
  const { id: storeId } = requireWritableStore(world, dream.outputs[0]?.memory_store_id ?? '')
  const actor: Actor = dream.session_id ? { type: 'session_actor', session_id: dream.session_id } : dreamer
  const memories = memoriesOf(world, storeId)
  for (const [path, content] of Object.entries(memoriesFound(dream, outcome))) {
    const known = memories.values().find((memory) => memory.path === path)
    const memory = known && memories.get(known.id)
    if (memory) updateMemory(world, memory, { content }, actor)
    else createMemory(world, storeId, { path, content, actor })
  }
}

function memoriesFound(dream: Dream, { memories }: DreamOutcome): Readonly<Record<string, string>> {
  const { sessionIds } = inputsOf(dream)
  return memories ?? { [`/dreams/${dream.id}.md`]: `Seen in ${sessionIds.length} sessions: ${sessionIds.join(', ')}\n` }
}

/** Inferred arithmetic: a token for four characters of what was read and written. */
export function countUsage(world: World, dream: Dream, outcome: DreamOutcome): Dream['usage'] {
  const { storeId, sessionIds } = inputsOf(dream)
  const read = [
    ...memoriesOf(world, storeId).values(),
    ...sessionIds.flatMap((id) => sessionsOf(world).peek(id)?.log ?? []),
  ]
  return {
    input_tokens: tokensOf(JSON.stringify(read)),
    output_tokens: outcome.error ? 0 : tokensOf(Object.values(memoriesFound(dream, outcome)).join('')),
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
  }
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / 4)
}
