// generated from openapi/ by `pnpm generate`; do not edit

import type {
  CreateUserProfileActionUrlRequest,
  CreateUserProfileRequest,
  DeletedUserProfile,
  UpdateUserProfileRequest,
  UserProfile,
  UserProfileAccessType,
  UserProfileAccessTypeInput,
  UserProfileActionURL,
  UserProfileCyberProgram,
  UserProfileCyberRequirements,
  UserProfileCyberTier,
  UserProfileEfsFeature,
  UserProfileEfsProgram,
  UserProfileEnforcementAction,
  UserProfileEnforcementActionBan,
  UserProfileEnforcementActionNextStep,
  UserProfileEnforcementActionReason,
  UserProfileEnforcementActionRestriction,
  UserProfileEnforcementStatus,
  UserProfileEnforcementStatusInput,
  UserProfileEnrollEndUserAction,
  UserProfileEnrollmentURL,
  UserProfileExternalUserAccountStatus,
  UserProfileExternalUserAccountStatusInput,
  UserProfileExternalUserDetails,
  UserProfileExternalUserDetailsParams,
  UserProfileExternalUserEntityType,
  UserProfileExternalUserEntityTypeInput,
  UserProfileListOrder,
  UserProfileListOrderBy,
  UserProfilePage,
  UserProfileProgramStatus,
  UserProfilePrograms,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { keys } from '../limits.ts'
import { openEnum, openUnion } from '../open.ts'

/** Enrol the end user. */
export const zUserProfileEnrollEndUserAction: z.ZodType<UserProfileEnrollEndUserAction> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('enroll_end_user')
  }))()

/** Something that the end user shall do by following a link. */
export const zCreateUserProfileActionUrlRequest: z.ZodType<CreateUserProfileActionUrlRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    action: zUserProfileEnrollEndUserAction
  }))()

/** The kind of access of a user profile. */
export const zUserProfileAccessTypeInput: z.ZodType<UserProfileAccessTypeInput> = /* @__PURE__ */ (() =>
  z.enum(['application', 'passthrough']))()

/** State of the end user's account with the caller. */
export const zUserProfileExternalUserAccountStatusInput: z.ZodType<UserProfileExternalUserAccountStatusInput> = /* @__PURE__ */ (() =>
  z.enum([
    'active',
    'suspended',
    'blocked'
  ]))()

/** What kind of party the end user is. */
export const zUserProfileExternalUserEntityTypeInput: z.ZodType<UserProfileExternalUserEntityTypeInput> = /* @__PURE__ */ (() =>
  z.enum([
    'individual',
    'business',
    'non_profit',
    'government'
  ]))()

/** What the caller knows of the end user. */
export const zUserProfileExternalUserDetailsParams: z.ZodType<UserProfileExternalUserDetailsParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    account_status: zUserProfileExternalUserAccountStatusInput.nullish(),
    country: z.string().regex(/^[A-Z]{2}$/).nullish(),
    email_hash: z.string().min(1).max(255).nullish(),
    entity_type: zUserProfileExternalUserEntityTypeInput.nullish(),
    name_hash: z.string().min(1).max(255).nullish(),
    onboarded_at: z.iso.datetime({ offset: true }).optional(),
    reference_id: z.string().min(1).max(255).nullish()
  }))()

const zCreateUserProfileRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().min(1).max(512))()

const zCreateUserProfileRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zCreateUserProfileRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

/** A new user profile. */
export const zCreateUserProfileRequest: z.ZodType<CreateUserProfileRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    access_type: zUserProfileAccessTypeInput.optional(),
    external_user_details: zUserProfileExternalUserDetailsParams.optional(),
    metadata: zCreateUserProfileRequest_metadata.optional(),
    name: z.string().max(255).nullish()
  }))()

/** Confirms that a user profile is gone. */
export const zDeletedUserProfile: z.ZodType<DeletedUserProfile> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('user_profile_deleted')
  }))()

const zUpdateUserProfileRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512))()

const zUpdateUserProfileRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zUpdateUserProfileRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

/** A partial change of a user profile. */
export const zUpdateUserProfileRequest: z.ZodType<UpdateUserProfileRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    access_type: zUserProfileAccessTypeInput.nullish(),
    external_user_details: zUserProfileExternalUserDetailsParams.optional(),
    metadata: zUpdateUserProfileRequest_metadata.optional(),
    name: z.string().max(255).nullish()
  }))()

/** The kind of access of a user profile. */
export const zUserProfileAccessType: z.ZodType<UserProfileAccessType> = /* @__PURE__ */ (() =>
  openEnum(['application', 'passthrough']))()

/** The next step about a measure. Further values may come. */
export const zUserProfileEnforcementActionNextStep: z.ZodType<UserProfileEnforcementActionNextStep> = /* @__PURE__ */ (() =>
  openEnum(['verify']))()

/** Why a measure was taken. Further values may come. */
export const zUserProfileEnforcementActionReason: z.ZodType<UserProfileEnforcementActionReason> = /* @__PURE__ */ (() =>
  openEnum(['unsupported_region', 'fraud_or_abuse', 'high_harm', 'usage_policy_violation', 'account_compromise', 'unspecified']))()

/** The end user is restricted. */
export const zUserProfileEnforcementActionRestriction: z.ZodType<UserProfileEnforcementActionRestriction> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    action: zUserProfileEnforcementActionNextStep.nullable(),
    expires_at: z.iso.datetime({ offset: true }).nullable(),
    opened_at: z.iso.datetime({ offset: true }),
    reason: zUserProfileEnforcementActionReason,
    type: z.literal('restriction')
  }))()

/** The end user is banned. */
export const zUserProfileEnforcementActionBan: z.ZodType<UserProfileEnforcementActionBan> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    action: zUserProfileEnforcementActionNextStep.nullable(),
    expires_at: z.iso.datetime({ offset: true }).nullable(),
    opened_at: z.iso.datetime({ offset: true }),
    reason: zUserProfileEnforcementActionReason,
    type: z.literal('ban')
  }))()

/** A measure against an end user. Further kinds may come. */
export const zUserProfileEnforcementAction: z.ZodType<UserProfileEnforcementAction> = /* @__PURE__ */ (() =>
  openUnion('type', {
    restriction: zUserProfileEnforcementActionRestriction,
    ban: zUserProfileEnforcementActionBan,
  }))()

/** What the end user may do at present. Further values may come. */
export const zUserProfileEnforcementStatus: z.ZodType<UserProfileEnforcementStatus> = /* @__PURE__ */ (() =>
  openEnum(['unrestricted', 'pending', 'restricted', 'banned']))()

/** State of the end user's account with the caller. */
export const zUserProfileExternalUserAccountStatus: z.ZodType<UserProfileExternalUserAccountStatus> = /* @__PURE__ */ (() =>
  openEnum(['active', 'suspended', 'blocked']))()

/** What kind of party the end user is. */
export const zUserProfileExternalUserEntityType: z.ZodType<UserProfileExternalUserEntityType> = /* @__PURE__ */ (() =>
  openEnum(['individual', 'business', 'non_profit', 'government']))()

/** What the caller knows of the end user. */
export const zUserProfileExternalUserDetails: z.ZodType<UserProfileExternalUserDetails> = /* @__PURE__ */ (() =>
  z.looseObject({
    account_status: zUserProfileExternalUserAccountStatus.nullable(),
    country: z.string().nullable(),
    email_hash: z.string().nullable(),
    entity_type: zUserProfileExternalUserEntityType.nullable(),
    name_hash: z.string().nullable(),
    onboarded_at: z.iso.datetime({ offset: true }).nullable(),
    reference_id: z.string().nullable()
  }))()

const zUserProfile_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512))()

const zUserProfile_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zUserProfile_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

/** What the program for cyber work demands. */
export const zUserProfileCyberRequirements: z.ZodType<UserProfileCyberRequirements> = /* @__PURE__ */ (() =>
  z.looseObject({
    data_retention: z.boolean(),
    human_review: z.boolean()
  }))()

/** Where an application to a program stands. */
export const zUserProfileProgramStatus: z.ZodType<UserProfileProgramStatus> = /* @__PURE__ */ (() =>
  openEnum(['active', 'pending', 'rejected']))()

const zUserProfileCyberTier_status = /* @__PURE__ */ (() =>
  openEnum(['active', 'inactive']))()

/** State of one tier of the program for cyber work. */
export const zUserProfileCyberTier: z.ZodType<UserProfileCyberTier> = /* @__PURE__ */ (() =>
  z.looseObject({
    status: zUserProfileCyberTier_status
  }))()

/** Participation in the program for cyber work. */
export const zUserProfileCyberProgram: z.ZodType<UserProfileCyberProgram> = /* @__PURE__ */ (() =>
  z.looseObject({
    requirements: zUserProfileCyberRequirements.nullable(),
    status: zUserProfileProgramStatus,
    tiers: z.record(z.string(), zUserProfileCyberTier)
  }))()

const zUserProfileEfsFeature_status = /* @__PURE__ */ (() =>
  openEnum(['active', 'inactive']))()

/** State of one feature of the program `efs`. */
export const zUserProfileEfsFeature: z.ZodType<UserProfileEfsFeature> = /* @__PURE__ */ (() =>
  z.looseObject({
    status: zUserProfileEfsFeature_status
  }))()

/** Participation in the program `efs`. */
export const zUserProfileEfsProgram: z.ZodType<UserProfileEfsProgram> = /* @__PURE__ */ (() =>
  z.looseObject({
    features: z.record(z.string(), zUserProfileEfsFeature),
    status: zUserProfileProgramStatus
  }))()

/** Programs that a user profile takes part in; null for those it does not. */
export const zUserProfilePrograms: z.ZodType<UserProfilePrograms> = /* @__PURE__ */ (() =>
  z.looseObject({
    cyber: zUserProfileCyberProgram.nullable(),
    efs: zUserProfileEfsProgram.nullable()
  }))()

/** An end user on whose behalf requests are made. */
export const zUserProfile: z.ZodType<UserProfile> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    access_type: zUserProfileAccessType,
    created_at: z.iso.datetime({ offset: true }),
    enforcement_actions: z.array(zUserProfileEnforcementAction),
    enforcement_status: zUserProfileEnforcementStatus,
    external_user_details: zUserProfileExternalUserDetails,
    metadata: zUserProfile_metadata,
    name: z.string().nullable(),
    programs: zUserProfilePrograms,
    type: z.literal('user_profile'),
    updated_at: z.iso.datetime({ offset: true })
  }))()

/** A link for the end user. */
export const zUserProfileActionURL: z.ZodType<UserProfileActionURL> = /* @__PURE__ */ (() =>
  z.looseObject({
    expires_at: z.iso.datetime({ offset: true }),
    type: z.literal('user_profile_action_url'),
    url: z.string()
  }))()

/** What the end user may do at present. Further values may come. */
export const zUserProfileEnforcementStatusInput: z.ZodType<UserProfileEnforcementStatusInput> = /* @__PURE__ */ (() =>
  z.enum([
    'unrestricted',
    'pending',
    'restricted',
    'banned'
  ]))()

/** A link by which the end user enrols, in the older form. */
export const zUserProfileEnrollmentURL: z.ZodType<UserProfileEnrollmentURL> = /* @__PURE__ */ (() =>
  z.looseObject({
    expires_at: z.iso.datetime({ offset: true }),
    type: z.literal('enrollment_url'),
    url: z.string()
  }))()

/** Direction of a list. */
export const zUserProfileListOrder: z.ZodType<UserProfileListOrder> = /* @__PURE__ */ (() =>
  z.enum(['asc', 'desc']))()

/** What a list is ordered by. */
export const zUserProfileListOrderBy: z.ZodType<UserProfileListOrderBy> = /* @__PURE__ */ (() =>
  z.enum(['created_at', 'name']))()

/** One page of user profiles. It may be empty and still have a cursor. */
export const zUserProfilePage: z.ZodType<UserProfilePage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zUserProfile),
    next_page: z.string().nullish()
  }))()
