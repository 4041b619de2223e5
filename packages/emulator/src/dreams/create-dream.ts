import { ApiFailure, invalidRequest, notFound } from '../http/api-failure.ts'
import type { Credential } from '../http/credential.ts'
import { requireWritableStore } from '../memory/memory-record.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import type { CreateDreamRequest, Dream, DreamModelConfig } from '../wire.ts'
import type { World } from '../world.ts'
import type { DreamRecord } from './dream-record.ts'
import { dreamsOf, inputsOf } from './dream-record.ts'
import { planStep } from './run-dream.ts'

export function createDream(world: World, body: CreateDreamRequest, credential: Credential): DreamRecord {
  const inputs = checkInputs(world, body)
  const behavior = body.output_behavior ?? { type: 'create_new' as const }
  if (behavior.type === 'update_existing')
    checkUpdate(world, behavior.memory_store_id, inputsOf({ inputs }).storeId, credential)
  const model = modelOf(body.model)
  const id = world.newId('drm_')
  const record = dreamsOf(world).insert({
    id,
    dream: {
      type: 'dream',
      id,
      status: 'pending',
      inputs,
      instructions: body.instructions ?? null,
      model,
      output_behavior: behavior,
      outputs: [],
      session_id: null,
      error: null,
      usage: { input_tokens: 0, output_tokens: 0, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 },
      created_at: world.timestamps.next(),
      ended_at: null,
      archived_at: null,
    },
    next: null,
  })
  planStep(world, record, 'run')
  return record
}

/**
 * Documented: a dream reads one store and one entry of 1 to 100 distinct sessions, returned sorted. Inferred: a missing
 * one is a 404.
 */
function checkInputs(world: World, { inputs }: CreateDreamRequest): Dream['inputs'] {
  const stores = inputs.filter(({ type }) => type === 'memory_store')
  const sessions = inputs.filter(({ type }) => type === 'sessions')
  if (stores.length !== 1 || sessions.length !== 1) {
    throw invalidRequest('inputs: exactly one memory_store and one sessions entry')
  }
  const { storeId, sessionIds } = inputsOf({ inputs })
  if (new Set(sessionIds).size < sessionIds.length) throw invalidRequest('inputs: a session is named twice')
  requireWritableStore(world, storeId)
  for (const id of sessionIds) if (!sessionsOf(world).peek(id)) throw notFound(`session ${id} was not found`)
  return inputs.map((input) =>
    input.type === 'sessions' ? { type: 'sessions', session_ids: [...input.session_ids].sort() } : input,
  )
}

/**
 * Documented: a dream that updates a store names its input; 403 without write access; one such dream per store at a
 * time.
 */
function checkUpdate(world: World, storeId: string, inputId: string, credential: Credential): void {
  if (storeId !== inputId) throw invalidRequest('output_behavior: update_existing must name the input store')
  if (world.settings.memoryReaders.has(credential.value)) {
    throw new ApiFailure({
      status: 403,
      type: 'permission_error',
      message: 'this credential may not write to memory stores',
    })
  }
  const held = dreamsOf(world)
    .values()
    .some(({ dream, next }) => {
      const { output_behavior: behavior } = dream
      return next && behavior.type === 'update_existing' && behavior.memory_store_id === storeId
    })
  if (!held) return
  throw new ApiFailure({
    status: 409,
    type: 'conflict_error',
    message: `another dream updates memory store ${storeId}`,
    headers: { 'x-should-retry': 'false' },
  })
}

/** Documented: dreams take the speed `standard` only. */
function modelOf(model: CreateDreamRequest['model']): DreamModelConfig {
  const { id, speed } = typeof model === 'string' ? { id: model, speed: undefined } : model
  if (speed === 'fast') throw invalidRequest('model.speed: only standard is supported')
  return { id, speed: 'standard' }
}
