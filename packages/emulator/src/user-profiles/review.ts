import type { UserProfileEnforcementAction, UserProfilePrograms } from '../wire.ts'
import type { World } from '../world.ts'
import type { ProfileRecord } from './profile-record.ts'

/** What the API's operator decides about a user profile; what is left out stays as it is. */
export interface UserProfileReview {
  /** All measures in force. */
  readonly enforcementActions?: readonly UserProfileEnforcementAction[]
  /** The end user has handed in the identity check that a restriction asks for. */
  readonly identityCheckPending?: boolean
  readonly programs?: UserProfilePrograms
}

/** Applies a review and tells of what it opened, resolved and changed. */
export function applyReview(world: World, profile: ProfileRecord, review: UserProfileReview): void {
  const before = { actions: profile.enforcement_actions, programs: profile.programs }
  const actions = review.enforcementActions ? [...review.enforcementActions] : before.actions
  profile.enforcement_actions = actions
  if (review.enforcementActions || review.identityCheckPending !== undefined) {
    profile.enforcement_status = statusOf(actions, review.identityCheckPending ?? false)
  }
  profile.programs = review.programs ?? before.programs
  const idsOf = (list: readonly UserProfileEnforcementAction[]) => list.map(({ id }) => String(id))
  const tell = (kind: string, actionId: string) =>
    world.announce({ kind: `user_profile.${kind}`, id: profile.id, enforcement_action_id: actionId })
  for (const id of idsOf(actions)) if (!idsOf(before.actions).includes(id)) tell('enforcement_action_opened', id)
  for (const id of idsOf(before.actions)) if (!idsOf(actions).includes(id)) tell('enforcement_action_resolved', id)
  if (
    before.programs.cyber?.status !== profile.programs.cyber?.status ||
    before.programs.efs?.status !== profile.programs.efs?.status
  ) {
    world.announce({ kind: 'user_profile.program_status_updated', id: profile.id })
  }
}

/**
 * Documented, by the first rule that applies: banned while a ban is open; pending while an identity check that can clear
 * a restriction is under review and no reason is account_compromise; restricted while any action is open.
 */
function statusOf(
  actions: readonly UserProfileEnforcementAction[],
  checkPending: boolean,
): ProfileRecord['enforcement_status'] {
  if (actions.some(({ type }) => type === 'ban')) return 'banned'
  const clearable = actions.some((action) => action.type === 'restriction' && action.action === 'verify')
  const compromised = actions.some((action) => 'reason' in action && action.reason === 'account_compromise')
  if (checkPending && clearable && !compromised) return 'pending'
  return actions.length > 0 ? 'restricted' : 'unrestricted'
}
