// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../../resources/unknown-tag.ts'

export interface CreateUserProfileActionUrlRequest {
  action: UserProfileEnrollEndUserAction
}

export interface CreateUserProfileRequest {
  access_type?: UserProfileAccessTypeInput
  external_user_details?: UserProfileExternalUserDetailsParams
  metadata?: Record<string, string>
  name?: string | null
}

export interface DeletedUserProfile {
  id: string
  type: 'user_profile_deleted'
}

export interface UpdateUserProfileRequest {
  access_type?: UserProfileAccessTypeInput | null
  external_user_details?: UserProfileExternalUserDetailsParams
  metadata?: Record<string, string>
  name?: string | null
}

export interface UserProfile {
  id: string
  access_type: UserProfileAccessType
  created_at: string
  enforcement_actions: UserProfileEnforcementAction[]
  enforcement_status: UserProfileEnforcementStatus
  external_user_details: UserProfileExternalUserDetails
  metadata: Record<string, string>
  name: string | null
  programs: UserProfilePrograms
  type: 'user_profile'
  updated_at: string
}

export type UserProfileAccessType = 'application' | 'passthrough' | (string & {})

export type UserProfileAccessTypeInput = 'application' | 'passthrough'

export interface UserProfileActionURL {
  expires_at: string
  type: 'user_profile_action_url'
  url: string
}

export interface UserProfileCyberProgram {
  requirements: UserProfileCyberRequirements | null
  status: UserProfileProgramStatus
  tiers: Record<string, UserProfileCyberTier>
}

export interface UserProfileCyberRequirements {
  data_retention: boolean
  human_review: boolean
}

export interface UserProfileCyberTier {
  status: 'active' | 'inactive' | (string & {})
}

export interface UserProfileEfsFeature {
  status: 'active' | 'inactive' | (string & {})
}

export interface UserProfileEfsProgram {
  features: Record<string, UserProfileEfsFeature>
  status: UserProfileProgramStatus
}

export type UserProfileEnforcementAction = UserProfileEnforcementActionRestriction | UserProfileEnforcementActionBan | {
  type: UnknownTag
  id: string
  action: UserProfileEnforcementActionNextStep | null
  expires_at: string | null
  opened_at: string
  reason: UserProfileEnforcementActionReason
  [key: string]: unknown
}

export interface UserProfileEnforcementActionBan {
  id: string
  action: UserProfileEnforcementActionNextStep | null
  expires_at: string | null
  opened_at: string
  reason: UserProfileEnforcementActionReason
  type: 'ban'
}

export type UserProfileEnforcementActionNextStep = 'verify' | (string & {})

export type UserProfileEnforcementActionReason =
  | 'unsupported_region'
  | 'fraud_or_abuse'
  | 'high_harm'
  | 'usage_policy_violation'
  | 'account_compromise'
  | 'unspecified'
  | (string & {})

export interface UserProfileEnforcementActionRestriction {
  id: string
  action: UserProfileEnforcementActionNextStep | null
  expires_at: string | null
  opened_at: string
  reason: UserProfileEnforcementActionReason
  type: 'restriction'
}

export type UserProfileEnforcementStatus = 'unrestricted' | 'pending' | 'restricted' | 'banned' | (string & {})

export type UserProfileEnforcementStatusInput = 'unrestricted' | 'pending' | 'restricted' | 'banned'

export interface UserProfileEnrollEndUserAction {
  type: 'enroll_end_user'
}

export interface UserProfileEnrollmentURL {
  expires_at: string
  type: 'enrollment_url'
  url: string
}

export type UserProfileExternalUserAccountStatus = 'active' | 'suspended' | 'blocked' | (string & {})

export type UserProfileExternalUserAccountStatusInput = 'active' | 'suspended' | 'blocked'

export interface UserProfileExternalUserDetails {
  account_status: UserProfileExternalUserAccountStatus | null
  country: string | null
  email_hash: string | null
  entity_type: UserProfileExternalUserEntityType | null
  name_hash: string | null
  onboarded_at: string | null
  reference_id: string | null
}

export interface UserProfileExternalUserDetailsParams {
  account_status?: UserProfileExternalUserAccountStatusInput | null
  country?: string | null
  email_hash?: string | null
  entity_type?: UserProfileExternalUserEntityTypeInput | null
  name_hash?: string | null
  onboarded_at?: string
  reference_id?: string | null
}

export type UserProfileExternalUserEntityType = 'individual' | 'business' | 'non_profit' | 'government' | (string & {})

export type UserProfileExternalUserEntityTypeInput = 'individual' | 'business' | 'non_profit' | 'government'

export type UserProfileListOrder = 'asc' | 'desc'

export type UserProfileListOrderBy = 'created_at' | 'name'

export interface UserProfilePage {
  data: UserProfile[]
  next_page: string | null
}

export type UserProfileProgramStatus = 'active' | 'pending' | 'rejected' | (string & {})

export interface UserProfilePrograms {
  cyber: UserProfileCyberProgram | null
  efs: UserProfileEfsProgram | null
}
