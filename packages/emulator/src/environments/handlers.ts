import { invalidRequest, notFound } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { listPage, pageLimit } from '../http/list-page.ts'
import type { Collection } from '../state/collection.ts'
import type { DeletedEnvironment, Environment, EnvironmentPage } from '../wire.ts'
import type { World } from '../world.ts'
import { createEnvironment, updateEnvironment } from './write-environment.ts'

export function environmentsOf(world: World): Collection<Environment> {
  return world.collection<Environment>('environments')
}

export function requireEnvironment(world: World, id: string): Environment {
  const environment = environmentsOf(world).get(id)
  if (!environment) throw notFound(`environment ${id} was not found`)
  return environment
}

export const environmentHandlers: Handlers = {
  createEnvironment: ({ world, body }) => createEnvironment(world, body, environmentsOf(world)),
  getEnvironment: ({ world, params }) => requireEnvironment(world, params.environment_id),

  updateEnvironment({ world, params, body }) {
    const environment = requireEnvironment(world, params.environment_id)
    if (environment.archived_at)
      throw invalidRequest(`environment ${environment.id} is archived`, 'environment_archived')
    return updateEnvironment(world, environment, body, environmentsOf(world))
  },

  listEnvironments: ({ world, query }) =>
    listPage(environmentsOf(world), {
      list: 'environments',
      order: 'desc', // inferred: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: (environment) => query.include_archived === true || !environment.archived_at,
    }) satisfies EnvironmentPage,

  /** Archiving again returns the same record and emits nothing (documented by one guide). */
  archiveEnvironment({ world, params }) {
    const environment = requireEnvironment(world, params.environment_id)
    if (!environment.archived_at) {
      environment.archived_at = world.timestamps.nextNanos()
      world.announce({ kind: 'environment.archived', id: environment.id })
    }
    return environment
  },

  deleteEnvironment({ world, params }) {
    const { id } = requireEnvironment(world, params.environment_id)
    environmentsOf(world).delete(id)
    world.announce({ kind: 'environment.deleted', id })
    return { id, type: 'environment_deleted' } satisfies DeletedEnvironment
  },
}
