import type { Handlers } from '../http/handler.ts'
import type { DeletedUserProfile, UserProfileActionURL, UserProfileEnrollmentURL } from '../wire.ts'
import type { World } from '../world.ts'
import { listProfiles } from './list-profiles.ts'
import { profilesOf, profileView, requireProfile } from './profile-record.ts'
import { shapeOf } from './shape.ts'
import { createProfile, updateProfile } from './write-profile.ts'

/** Inferred: links are good for half an hour. */
const linkLifeMs = 30 * 60_000

export const userProfileHandlers: Handlers = {
  createUserProfile: ({ world, body, betas }) => profileView(createProfile(world, body), shapeOf(betas)),

  getUserProfile: ({ world, params, betas }) =>
    profileView(requireProfile(world, params.user_profile_id), shapeOf(betas)),

  updateUserProfile({ world, params, body, betas }) {
    const profile = requireProfile(world, params.user_profile_id)
    updateProfile(world, profile, body)
    return profileView(profile, shapeOf(betas))
  },

  listUserProfiles: listProfiles,

  deleteUserProfile({ world, params }) {
    const { id } = requireProfile(world, params.user_profile_id)
    profilesOf(world).delete(id)
    return { id, type: 'user_profile_deleted' } satisfies DeletedUserProfile
  },

  /** Documented: the older way, which needs a beta. */
  createUserProfileEnrollmentUrl({ world, params }) {
    const { id } = requireProfile(world, params.user_profile_id)
    return { type: 'enrollment_url', ...link(world, id) } satisfies UserProfileEnrollmentURL
  },

  createUserProfileActionUrl({ world, params }) {
    const { id } = requireProfile(world, params.user_profile_id)
    return { type: 'user_profile_action_url', ...link(world, id) } satisfies UserProfileActionURL
  },
}

/** The address is of a reserved name (RFC 2606): nobody serves it. */
function link(world: World, profileId: string): { url: string; expires_at: string } {
  return {
    url: `https://enroll.emulator.test/${profileId}/${world.newId('')}`,
    expires_at: new Date(world.clock.now() + linkLifeMs).toISOString(),
  }
}
