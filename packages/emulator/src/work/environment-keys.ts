import { environmentsOf, requireEnvironment } from '../environments/handlers.ts'
import { invalidRequest } from '../http/api-failure.ts'
import type { World } from '../world.ts'

/** A key of a self-hosted environment, which the hosted API makes in its console only. */
export interface EnvironmentKey {
  /** Starts with `sk-ant-oat01-`. */
  readonly key: string
  readonly environment_id: string
}

interface KeyRecord extends EnvironmentKey {
  readonly id: string
}

export function createEnvironmentKey(world: World, environmentId: string): EnvironmentKey {
  const { id, config } = requireEnvironment(world, environmentId)
  // Inferred: only self-hosted environments have keys.
  if (config.type !== 'self_hosted') throw invalidRequest(`environment ${id} is not self-hosted`)
  const key = world.newId('sk-ant-oat01-') + world.newId('')
  world.collection<KeyRecord>('environment_keys').insert({ id: key, key, environment_id: id })
  return { key, environment_id: id }
}

/** The environment that a key was made for; undefined for a key that the emulator does not know. */
export function environmentOfKey(world: World, key: string): string | undefined {
  const made = world.collection<KeyRecord>('environment_keys').peek(key)?.environment_id
  if (made !== undefined) return made
  const name = world.settings.environmentKeys[key]
  if (name === undefined) return undefined
  // A key of the options belongs to the environment of that name once there is one, and to none before.
  return (
    environmentsOf(world)
      .values()
      .find((environment) => environment.name === name)?.id ?? ''
  )
}
