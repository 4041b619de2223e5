import type { World } from '../world.ts'

/** Documented: a worker counts as polling for 30 seconds. */
const sightedForMs = 30_000

interface Sighting {
  readonly id: string
  readonly environment_id: string
  seenAt: number
}

export function seeWorker(world: World, environmentId: string, workerId: string): void {
  const sightings = world.collection<Sighting>('worker_sightings')
  const id = `${environmentId} ${workerId}`
  const known = sightings.get(id)
  if (known) known.seenAt = world.clock.now()
  else sightings.insert({ id, environment_id: environmentId, seenAt: world.clock.now() })
}

export function countWorkers(world: World, environmentId: string): number {
  const since = world.clock.now() - sightedForMs
  return world
    .collection<Sighting>('worker_sightings')
    .values()
    .filter((sighting) => sighting.environment_id === environmentId && sighting.seenAt > since).length
}
