import type { World } from '../world.ts'

const waiting = new WeakMap<World, Map<string, Set<() => void>>>()

/** Resolves when an item of the environment is queued, when the time (emulator's, in ms) is up, or at an abort. */
export function waitForWork(
  world: World,
  environmentId: string,
  options: { readonly forMs: number; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const polls = pollsOf(world, environmentId)
  return new Promise((resolve) => {
    const done = () => {
      stopTimer()
      polls.delete(done)
      options.signal?.removeEventListener('abort', done)
      resolve()
    }
    const stopTimer = world.clock.setTimer(done, options.forMs)
    polls.add(done)
    options.signal?.addEventListener('abort', done)
  })
}

export function notifyPolls(world: World, environmentId: string): void {
  for (const done of [...pollsOf(world, environmentId)]) done()
}

function pollsOf(world: World, environmentId: string): Set<() => void> {
  const byEnvironment = waiting.get(world) ?? new Map<string, Set<() => void>>()
  waiting.set(world, byEnvironment)
  const polls = byEnvironment.get(environmentId) ?? new Set()
  byEnvironment.set(environmentId, polls)
  return polls
}
