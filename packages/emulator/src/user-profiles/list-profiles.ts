import { invalidRequest } from '../http/api-failure.ts'
import { decodeCursor, encodeCursor } from '../http/cursor.ts'
import type { ApiRequest } from '../http/handler.ts'
import { pageLimit } from '../http/list-page.ts'
import type { Order } from '../state/collection.ts'
import type { World } from '../world.ts'
import type { ProfileRecord } from './profile-record.ts'
import { profilesOf, profileView } from './profile-record.ts'
import { shapeOf } from './shape.ts'

/**
 * Documented: a filter is applied to a bounded number of profiles, so that a page can be empty and still have a cursor;
 * it is refused in the older shapes; a list tells nothing of the program `efs`. Inferred: a page looks at `limit` of them.
 */
export function listProfiles({ world, query, betas }: ApiRequest<'listUserProfiles'>): object {
  const shape = shapeOf(betas)
  const wanted: readonly string[] | undefined = query['enforcement_status[]']
  if (wanted && shape !== 'current') throw invalidRequest(`enforcement_status[]: not with user-profiles-${shape}`)
  const { order = 'desc', order_by: by = 'created_at' } = query
  const list = `user_profiles:${by}`
  const profiles = by === 'name' ? byName(world, order) : byCreation(world, order)
  const from = query.page ? decodeCursor(query.page, { list, order }).position : 0
  const to = from + pageLimit(query.limit)
  const seen = profiles.slice(from, to)
  const kept = wanted ? seen.filter((profile) => wanted.includes(String(profile.enforcement_status))) : seen
  return {
    data: kept.map((profile) => profileView({ ...profile, programs: { ...profile.programs, efs: null } }, shape)),
    next_page: to < profiles.length ? encodeCursor({ list, order, position: to }) : null,
  }
}

function byCreation(world: World, order: Order): ProfileRecord[] {
  return Array.from(profilesOf(world).scan(order), ({ record }) => record)
}

/** Documented: without regard to the case of ASCII letters; profiles without a name come last in either direction. */
function byName(world: World, order: Order): ProfileRecord[] {
  const sign = order === 'asc' ? 1 : -1
  const key = (name: string) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return byCreation(world, order).sort((a, b) => {
    if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null)
    return key(a.name) < key(b.name) ? -sign : key(a.name) > key(b.name) ? sign : 0
  })
}
