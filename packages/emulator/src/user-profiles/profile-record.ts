import { notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { UserProfile, UserProfileExternalUserDetails } from '../wire.ts'
import type { World } from '../world.ts'
import type { ProfileShape } from './shape.ts'

export type ProfileRecord = UserProfile

export const noDetails: UserProfileExternalUserDetails = {
  account_status: null,
  country: null,
  email_hash: null,
  entity_type: null,
  name_hash: null,
  onboarded_at: null,
  reference_id: null,
}

export function profilesOf(world: World): Collection<ProfileRecord> {
  return world.collection<ProfileRecord>('user_profiles')
}

export function requireProfile(world: World, id: string): ProfileRecord {
  const profile = profilesOf(world).get(id)
  if (!profile) throw notFound(`user profile ${id} was not found`)
  return profile
}

/** A profile in the shape of a request. Inferred: an approval of the cyber program shows as the grant `cyber`. */
export function profileView(profile: ProfileRecord, shape: ProfileShape): object {
  if (shape === 'current') return profile
  const { access_type: accessType, external_user_details: details, programs } = profile
  const { enforcement_actions: _actions, enforcement_status: _status, ...common } = profile
  const base = {
    id: common.id,
    type: common.type,
    name: common.name,
    metadata: common.metadata,
    created_at: common.created_at,
    updated_at: common.updated_at,
    trust_grants: programs.cyber ? { cyber: { status: programs.cyber.status } } : {},
  }
  if (shape === '2026-09-04') return { ...base, access_type: accessType, external_user_details: details }
  const legacy = { ...base, external_id: details.reference_id }
  if (shape === '2026-03-24') return legacy
  return { ...legacy, access_type: accessType, external_user_onboarded_at: details.onboarded_at }
}
