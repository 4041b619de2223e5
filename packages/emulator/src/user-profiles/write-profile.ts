import { invalidRequest } from '../http/api-failure.ts'
import { mergeMetadata } from '../http/merge-metadata.ts'
import { sameJson } from '../state/same-json.ts'
import type {
  UpdateUserProfileRequest,
  UserProfileExternalUserDetails,
  UserProfileExternalUserDetailsParams,
} from '../wire.ts'
import type { World } from '../world.ts'
import type { ProfileRecord } from './profile-record.ts'
import { noDetails, profilesOf } from './profile-record.ts'
import { applyReview } from './review.ts'

/** A request in the current shape, or in an older one whose fields its check has let through. */
export type ProfileRequest = UpdateUserProfileRequest & {
  readonly external_id?: string | null
  readonly external_user_onboarded_at?: string
}

const oneMinuteMs = 60_000

export function createProfile(world: World, body: ProfileRequest): ProfileRecord {
  const { external_id: externalId } = body
  const now = world.timestamps.next()
  const profile: ProfileRecord = {
    type: 'user_profile',
    id: world.newId('uprof_'),
    access_type: body.access_type ?? 'application', // documented: the default
    name: body.name ?? null,
    metadata: mergeMetadata({}, body.metadata),
    external_user_details: {
      ...changedDetails(world, noDetails, detailsOf(body), { creating: true }),
      reference_id: externalId ?? body.external_user_details?.reference_id ?? null,
    },
    enforcement_actions: [],
    enforcement_status: 'unrestricted',
    programs: { cyber: null, efs: null },
    created_at: now,
    updated_at: now,
  }
  applyReview(world, profile, world.settings.reviewUserProfile(profile))
  return profilesOf(world).insert(profile)
}

/**
 * Documented: an empty string in metadata deletes a key. Inferred: a null name, and the null `external_id` of the older
 * shapes, clear the value; a null `access_type` keeps it.
 */
export function updateProfile(world: World, profile: ProfileRecord, body: ProfileRequest): void {
  const details = changedDetails(world, profile.external_user_details, detailsOf(body), { creating: false })
  const changed = {
    access_type: body.access_type ?? profile.access_type,
    name: body.name === undefined ? profile.name : body.name,
    metadata: mergeMetadata(profile.metadata, body.metadata, { deletes: (value) => value === '' }),
    external_user_details: body.external_id === undefined ? details : { ...details, reference_id: body.external_id },
  }
  if (!sameJson({ ...profile, ...changed }, profile)) {
    Object.assign(profile, changed, { updated_at: world.timestamps.next() })
  }
  applyReview(world, profile, world.settings.reviewUserProfile(profile))
}

/** Documented: older shapes state `onboarded_at` at the top, under another name. */
function detailsOf(body: ProfileRequest): UserProfileExternalUserDetailsParams {
  const { external_user_onboarded_at: onboardedAt } = body
  return onboardedAt === undefined ? (body.external_user_details ?? {}) : { onboarded_at: onboardedAt }
}

/** Documented: in an update null is refused, as a detail cannot be cleared; `onboarded_at` is at most a minute ahead. */
function changedDetails(
  world: World,
  stored: UserProfileExternalUserDetails,
  given: UserProfileExternalUserDetailsParams,
  { creating }: { readonly creating: boolean },
): UserProfileExternalUserDetails {
  const cleared = Object.entries(given).find(([, value]) => value === null)
  if (cleared && !creating) throw invalidRequest(`external_user_details.${cleared[0]}: cannot be cleared`)
  if (given.onboarded_at !== undefined && Date.parse(given.onboarded_at) > world.clock.now() + oneMinuteMs) {
    throw invalidRequest('onboarded_at: is more than a minute in the future')
  }
  const set = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...stored, ...Object.fromEntries(set) }
}
