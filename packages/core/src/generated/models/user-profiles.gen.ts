// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../../resources/unknown-tag.ts'

/** Something that the end user shall do by following a link. */
export interface CreateUserProfileActionUrlRequest {
  action: UserProfileEnrollEndUserAction
}

/** A new user profile. */
export interface CreateUserProfileRequest {
  access_type?: UserProfileAccessTypeInput
  external_user_details?: UserProfileExternalUserDetailsParams
  metadata?: Record<string, string>
  name?: string | null
}

/** Confirms that a user profile is gone. */
export interface DeletedUserProfile {
  /** Starts with `uprof_`. */
  id: string
  type: 'user_profile_deleted'
}

/** A partial change of a user profile. */
export interface UpdateUserProfileRequest {
  access_type?: UserProfileAccessTypeInput | null
  /** Once set, a detail can't be cleared. */
  external_user_details?: UserProfileExternalUserDetailsParams
  /** Merged key by key; an empty string as a value deletes that key (null does not). */
  metadata?: Record<string, string>
  name?: string | null
}

/** An end user on whose behalf requests are made. */
export interface UserProfile {
  /** Starts with `uprof_`. */
  id: string
  access_type: UserProfileAccessType
  created_at: string
  /**
   * Measures that are in force against the user. Added after August 2026, so an older server or recording may lack it.
   */
  enforcement_actions: UserProfileEnforcementAction[]
  /** Added after August 2026, so an older server or recording may lack it. */
  enforcement_status: UserProfileEnforcementStatus
  external_user_details: UserProfileExternalUserDetails
  metadata: Record<string, string>
  name: string | null
  /** Programs that the user takes part in. Added after August 2026, so an older server or recording may lack it. */
  programs: UserProfilePrograms
  type: 'user_profile'
  updated_at: string
}

/** The kind of access of a user profile. */
export type UserProfileAccessType = 'application' | 'passthrough' | (string & {})

/** The kind of access of a user profile. */
export type UserProfileAccessTypeInput = 'application' | 'passthrough'

/** A link for the end user. */
export interface UserProfileActionURL {
  expires_at: string
  type: 'user_profile_action_url'
  url: string
}

/** Participation in the program for cyber work. */
export interface UserProfileCyberProgram {
  requirements: UserProfileCyberRequirements | null
  status: UserProfileProgramStatus
  tiers: Record<string, UserProfileCyberTier>
}

/** What the program for cyber work demands. */
export interface UserProfileCyberRequirements {
  data_retention: boolean
  human_review: boolean
}

/** State of one tier of the program for cyber work. */
export interface UserProfileCyberTier {
  status: 'active' | 'inactive' | (string & {})
}

/** State of one feature of the program `efs`. */
export interface UserProfileEfsFeature {
  status: 'active' | 'inactive' | (string & {})
}

/** Participation in the program `efs`. */
export interface UserProfileEfsProgram {
  features: Record<string, UserProfileEfsFeature>
  status: UserProfileProgramStatus
}

/** A measure against an end user. Further kinds may come. */
export type UserProfileEnforcementAction =
  | UserProfileEnforcementActionRestriction
  | UserProfileEnforcementActionBan
  | UserProfileEnforcementActionUnknown

/** A variant of `UserProfileEnforcementAction` that this version does not know, as it came. */
export interface UserProfileEnforcementActionUnknown {
  type: UnknownTag
  id: string
  action: UserProfileEnforcementActionNextStep | null
  expires_at: string | null
  opened_at: string
  reason: UserProfileEnforcementActionReason
  [key: string]: unknown
}

/** The end user is banned. */
export interface UserProfileEnforcementActionBan {
  /** Starts with `enac_`. */
  id: string
  action: UserProfileEnforcementActionNextStep | null
  expires_at: string | null
  opened_at: string
  reason: UserProfileEnforcementActionReason
  type: 'ban'
}

/** The next step about a measure. Further values may come. */
export type UserProfileEnforcementActionNextStep = 'verify' | (string & {})

/** Why a measure was taken. Further values may come. */
export type UserProfileEnforcementActionReason =
  | 'unsupported_region'
  | 'fraud_or_abuse'
  | 'high_harm'
  | 'usage_policy_violation'
  | 'account_compromise'
  | 'unspecified'
  | (string & {})

/** The end user is restricted. */
export interface UserProfileEnforcementActionRestriction {
  /** Starts with `enac_`. */
  id: string
  action: UserProfileEnforcementActionNextStep | null
  expires_at: string | null
  opened_at: string
  reason: UserProfileEnforcementActionReason
  type: 'restriction'
}

/** What the end user may do at present. Further values may come. */
export type UserProfileEnforcementStatus = 'unrestricted' | 'pending' | 'restricted' | 'banned' | (string & {})

/** What the end user may do at present. Further values may come. */
export type UserProfileEnforcementStatusInput = 'unrestricted' | 'pending' | 'restricted' | 'banned'

/** Enrol the end user. */
export interface UserProfileEnrollEndUserAction {
  type: 'enroll_end_user'
}

/** A link by which the end user enrols, in the older form. */
export interface UserProfileEnrollmentURL {
  expires_at: string
  type: 'enrollment_url'
  url: string
}

/** State of the end user's account with the caller. */
export type UserProfileExternalUserAccountStatus = 'active' | 'suspended' | 'blocked' | (string & {})

/** State of the end user's account with the caller. */
export type UserProfileExternalUserAccountStatusInput = 'active' | 'suspended' | 'blocked'

/** What the caller knows of the end user. */
export interface UserProfileExternalUserDetails {
  account_status: UserProfileExternalUserAccountStatus | null
  country: string | null
  email_hash: string | null
  entity_type: UserProfileExternalUserEntityType | null
  name_hash: string | null
  onboarded_at: string | null
  reference_id: string | null
}

/** What the caller knows of the end user. */
export interface UserProfileExternalUserDetailsParams {
  account_status?: UserProfileExternalUserAccountStatusInput | null
  /** Two capital letters. */
  country?: string | null
  email_hash?: string | null
  entity_type?: UserProfileExternalUserEntityTypeInput | null
  name_hash?: string | null
  /** At most one minute in the future. */
  onboarded_at?: string
  reference_id?: string | null
}

/** What kind of party the end user is. */
export type UserProfileExternalUserEntityType = 'individual' | 'business' | 'non_profit' | 'government' | (string & {})

/** What kind of party the end user is. */
export type UserProfileExternalUserEntityTypeInput = 'individual' | 'business' | 'non_profit' | 'government'

/** Direction of a list. */
export type UserProfileListOrder = 'asc' | 'desc'

/** What a list is ordered by. */
export type UserProfileListOrderBy = 'created_at' | 'name'

/** One page of user profiles. It may be empty and still have a cursor. */
export interface UserProfilePage {
  data: UserProfile[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** Where an application to a program stands. */
export type UserProfileProgramStatus = 'active' | 'pending' | 'rejected' | (string & {})

/** Programs that a user profile takes part in; null for those it does not. */
export interface UserProfilePrograms {
  cyber: UserProfileCyberProgram | null
  efs: UserProfileEfsProgram | null
}
