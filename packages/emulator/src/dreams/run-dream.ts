import { ApiFailure } from '../http/api-failure.ts'
import { storesOf } from '../memory/memory-record.ts'
import { archiveSession } from '../sessions/archive-session.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import type { World } from '../world.ts'
import { cloneStore, countUsage, writeMemories } from './dream-output.ts'
import type { DreamRecord, DreamStep } from './dream-record.ts'
import { dreamsOf, inputsOf } from './dream-record.ts'
import { startDreamSession } from './dream-session.ts'

/** Plans the next step; the emulator's time says when. */
export function planStep(world: World, record: DreamRecord, step: DreamStep): void {
  record.next = { step, at: world.clock.now() + world.settings.timing.dreamMs }
  wait(world, record)
}

/** Goes on with dreams after a restore. */
export function resumeDreams(world: World): void {
  for (const record of dreamsOf(world).values()) if (record.next) wait(world, record)
}

function wait(world: World, { id, next }: DreamRecord): void {
  if (!next) return
  world.schedule(next.at - world.clock.now(), () => {
    const record = dreamsOf(world).get(id)
    if (record?.next?.step === next.step) perform(world, record, next.step)
  })
}

function perform(world: World, record: DreamRecord, step: DreamStep): void {
  const { dream } = record
  const unavailable = missingInput(world, record)
  if (unavailable) return end(world, record, unavailable)
  if (step === 'run') {
    dream.status = 'running'
    dream.session_id = startDreamSession(world, dream).id
    return planStep(world, record, 'output')
  }
  // Documented: the outputs are there shortly after the dream started to run.
  if (step === 'output') {
    const { output_behavior: behavior } = dream
    const { storeId } = inputsOf(dream)
    const outputId = behavior.type === 'update_existing' ? storeId : cloneStore(world, storeId, dream.id)
    dream.outputs = [{ type: 'memory_store', memory_store_id: outputId }]
    return planStep(world, record, 'end')
  }
  const outcome = world.settings.dream(dream)
  dream.usage = countUsage(world, dream, outcome)
  if (outcome.error) return end(world, record, outcome.error)
  try {
    writeMemories(world, dream, outcome)
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure
    return end(world, record, 'internal_error')
  }
  end(world, record, null)
}

/** Documented error types of inputs that went away. */
function missingInput(world: World, { dream }: DreamRecord): string | undefined {
  const { storeId, sessionIds } = inputsOf(dream)
  if (storesOf(world).peek(storeId)?.archived_at !== null) return 'input_memory_store_unavailable'
  return sessionIds.every((id) => sessionsOf(world).peek(id)) ? undefined : 'input_session_unavailable'
}

function end(world: World, record: DreamRecord, error: string | null): void {
  finish(world, record, error === null ? 'completed' : 'failed')
  if (error !== null) record.dream.error = { type: error, message: `the dream failed: ${error}` }
}

/** Documented: at the end the dream's session is archived. */
export function finish(world: World, record: DreamRecord, status: 'completed' | 'failed' | 'canceled'): void {
  const { dream } = record
  record.next = null
  dream.status = status
  dream.ended_at = world.timestamps.next()
  const session = dream.session_id === null ? undefined : sessionsOf(world).get(dream.session_id)
  if (session && !session.archived_at) archiveSession(world, session)
}
