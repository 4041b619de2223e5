// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, map, object } from '../../validation/containers.ts'
import { boolean, choice, dateTime, text, textWithin } from '../../validation/scalars.ts'
import { nullable, tagged } from '../../validation/unions.ts'

const checkCreateUserProfileActionUrlRequest_fields: Fields = {
  action: checkUserProfileEnrollEndUserAction,
}

export function checkCreateUserProfileActionUrlRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateUserProfileActionUrlRequest_fields, ['action'])
}

function checkCreateUserProfileRequest_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 512 })
}

function checkCreateUserProfileRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkCreateUserProfileRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkCreateUserProfileRequest_metadata_value, { maxProperties: 16, names: checkCreateUserProfileRequest_metadata_key })
}

function checkCreateUserProfileRequest_name(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 255 })
}

const checkCreateUserProfileRequest_fields: Fields = {
  access_type: checkUserProfileAccessType,
  external_user_details: checkUserProfileExternalUserDetailsParams,
  metadata: checkCreateUserProfileRequest_metadata,
  name: checkCreateUserProfileRequest_name,
}

export function checkCreateUserProfileRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateUserProfileRequest_fields)
}

const checkDeletedUserProfile_fields: Fields = {
  id: text,
  type: 'user_profile_deleted',
}

export function checkDeletedUserProfile(value: unknown, report: Report): void {
  object(value, report, checkDeletedUserProfile_fields, ['id', 'type'])
}

function checkUpdateUserProfileRequest_access_type(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileAccessType)
}

function checkUpdateUserProfileRequest_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 512 })
}

function checkUpdateUserProfileRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkUpdateUserProfileRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkUpdateUserProfileRequest_metadata_value, { maxProperties: 16, names: checkUpdateUserProfileRequest_metadata_key })
}

function checkUpdateUserProfileRequest_name(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 255 })
}

const checkUpdateUserProfileRequest_fields: Fields = {
  access_type: checkUpdateUserProfileRequest_access_type,
  external_user_details: checkUserProfileExternalUserDetailsParams,
  metadata: checkUpdateUserProfileRequest_metadata,
  name: checkUpdateUserProfileRequest_name,
}

export function checkUpdateUserProfileRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateUserProfileRequest_fields)
}

function checkUserProfile_enforcement_actions(value: unknown, report: Report): void {
  list(value, report, checkUserProfileEnforcementAction)
}

function checkUserProfile_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 512 })
}

function checkUserProfile_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkUserProfile_metadata(value: unknown, report: Report): void {
  map(value, report, checkUserProfile_metadata_value, { maxProperties: 16, names: checkUserProfile_metadata_key })
}

function checkUserProfile_name(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserProfile_fields: Fields = {
  id: text,
  access_type: checkUserProfileAccessType,
  created_at: dateTime,
  enforcement_actions: checkUserProfile_enforcement_actions,
  enforcement_status: checkUserProfileEnforcementStatus,
  external_user_details: checkUserProfileExternalUserDetails,
  metadata: checkUserProfile_metadata,
  name: checkUserProfile_name,
  programs: checkUserProfilePrograms,
  type: 'user_profile',
  updated_at: dateTime,
}

export function checkUserProfile(value: unknown, report: Report): void {
  object(value, report, checkUserProfile_fields, ['id', 'access_type', 'created_at', 'enforcement_actions', 'enforcement_status', 'external_user_details', 'metadata', 'name', 'programs', 'type', 'updated_at'])
}

export function checkUserProfileAccessType(value: unknown, report: Report): void {
  choice(value, report, ['application', 'passthrough'])
}

const checkUserProfileActionURL_fields: Fields = {
  expires_at: dateTime,
  type: 'user_profile_action_url',
  url: text,
}

export function checkUserProfileActionURL(value: unknown, report: Report): void {
  object(value, report, checkUserProfileActionURL_fields, ['expires_at', 'type', 'url'])
}

function checkUserProfileCyberProgram_requirements(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileCyberRequirements)
}

function checkUserProfileCyberProgram_tiers(value: unknown, report: Report): void {
  map(value, report, checkUserProfileCyberTier)
}

const checkUserProfileCyberProgram_fields: Fields = {
  requirements: checkUserProfileCyberProgram_requirements,
  status: checkUserProfileProgramStatus,
  tiers: checkUserProfileCyberProgram_tiers,
}

export function checkUserProfileCyberProgram(value: unknown, report: Report): void {
  object(value, report, checkUserProfileCyberProgram_fields, ['requirements', 'status', 'tiers'])
}

const checkUserProfileCyberRequirements_fields: Fields = {
  data_retention: boolean,
  human_review: boolean,
}

export function checkUserProfileCyberRequirements(value: unknown, report: Report): void {
  object(value, report, checkUserProfileCyberRequirements_fields, ['data_retention', 'human_review'])
}

function checkUserProfileCyberTier_status(value: unknown, report: Report): void {
  choice(value, report, ['active', 'inactive'])
}

const checkUserProfileCyberTier_fields: Fields = {
  status: checkUserProfileCyberTier_status,
}

export function checkUserProfileCyberTier(value: unknown, report: Report): void {
  object(value, report, checkUserProfileCyberTier_fields, ['status'])
}

function checkUserProfileEfsFeature_status(value: unknown, report: Report): void {
  choice(value, report, ['active', 'inactive'])
}

const checkUserProfileEfsFeature_fields: Fields = {
  status: checkUserProfileEfsFeature_status,
}

export function checkUserProfileEfsFeature(value: unknown, report: Report): void {
  object(value, report, checkUserProfileEfsFeature_fields, ['status'])
}

function checkUserProfileEfsProgram_features(value: unknown, report: Report): void {
  map(value, report, checkUserProfileEfsFeature)
}

const checkUserProfileEfsProgram_fields: Fields = {
  features: checkUserProfileEfsProgram_features,
  status: checkUserProfileProgramStatus,
}

export function checkUserProfileEfsProgram(value: unknown, report: Report): void {
  object(value, report, checkUserProfileEfsProgram_fields, ['features', 'status'])
}

const checkUserProfileEnforcementAction_variants: Variants = {
  restriction: checkUserProfileEnforcementActionRestriction,
  ban: checkUserProfileEnforcementActionBan,
}

export function checkUserProfileEnforcementAction(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUserProfileEnforcementAction_variants)
}

function checkUserProfileEnforcementActionBan_action(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileEnforcementActionNextStep)
}

function checkUserProfileEnforcementActionBan_expires_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

const checkUserProfileEnforcementActionBan_fields: Fields = {
  id: text,
  action: checkUserProfileEnforcementActionBan_action,
  expires_at: checkUserProfileEnforcementActionBan_expires_at,
  opened_at: dateTime,
  reason: checkUserProfileEnforcementActionReason,
  type: 'ban',
}

export function checkUserProfileEnforcementActionBan(value: unknown, report: Report): void {
  object(value, report, checkUserProfileEnforcementActionBan_fields, ['id', 'action', 'expires_at', 'opened_at', 'reason', 'type'])
}

export function checkUserProfileEnforcementActionNextStep(value: unknown, report: Report): void {
  choice(value, report, ["verify"])
}

export function checkUserProfileEnforcementActionReason(value: unknown, report: Report): void {
  choice(value, report, ['unsupported_region', 'fraud_or_abuse', 'high_harm', 'usage_policy_violation', 'account_compromise', 'unspecified'])
}

function checkUserProfileEnforcementActionRestriction_action(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileEnforcementActionNextStep)
}

function checkUserProfileEnforcementActionRestriction_expires_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

const checkUserProfileEnforcementActionRestriction_fields: Fields = {
  id: text,
  action: checkUserProfileEnforcementActionRestriction_action,
  expires_at: checkUserProfileEnforcementActionRestriction_expires_at,
  opened_at: dateTime,
  reason: checkUserProfileEnforcementActionReason,
  type: 'restriction',
}

export function checkUserProfileEnforcementActionRestriction(value: unknown, report: Report): void {
  object(value, report, checkUserProfileEnforcementActionRestriction_fields, ['id', 'action', 'expires_at', 'opened_at', 'reason', 'type'])
}

export function checkUserProfileEnforcementStatus(value: unknown, report: Report): void {
  choice(value, report, ['unrestricted', 'pending', 'restricted', 'banned'])
}

const checkUserProfileEnrollEndUserAction_fields: Fields = {
  type: 'enroll_end_user',
}

export function checkUserProfileEnrollEndUserAction(value: unknown, report: Report): void {
  object(value, report, checkUserProfileEnrollEndUserAction_fields, ['type'])
}

const checkUserProfileEnrollmentURL_fields: Fields = {
  expires_at: dateTime,
  type: 'enrollment_url',
  url: text,
}

export function checkUserProfileEnrollmentURL(value: unknown, report: Report): void {
  object(value, report, checkUserProfileEnrollmentURL_fields, ['expires_at', 'type', 'url'])
}

export function checkUserProfileExternalUserAccountStatus(value: unknown, report: Report): void {
  choice(value, report, ['active', 'suspended', 'blocked'])
}

function checkUserProfileExternalUserDetails_account_status(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileExternalUserAccountStatus)
}

function checkUserProfileExternalUserDetails_country(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUserProfileExternalUserDetails_email_hash(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUserProfileExternalUserDetails_entity_type(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileExternalUserEntityType)
}

function checkUserProfileExternalUserDetails_name_hash(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUserProfileExternalUserDetails_onboarded_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkUserProfileExternalUserDetails_reference_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserProfileExternalUserDetails_fields: Fields = {
  account_status: checkUserProfileExternalUserDetails_account_status,
  country: checkUserProfileExternalUserDetails_country,
  email_hash: checkUserProfileExternalUserDetails_email_hash,
  entity_type: checkUserProfileExternalUserDetails_entity_type,
  name_hash: checkUserProfileExternalUserDetails_name_hash,
  onboarded_at: checkUserProfileExternalUserDetails_onboarded_at,
  reference_id: checkUserProfileExternalUserDetails_reference_id,
}

export function checkUserProfileExternalUserDetails(value: unknown, report: Report): void {
  object(value, report, checkUserProfileExternalUserDetails_fields, ['account_status', 'country', 'email_hash', 'entity_type', 'name_hash', 'onboarded_at', 'reference_id'])
}

function checkUserProfileExternalUserDetailsParams_account_status(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileExternalUserAccountStatus)
}

function checkUserProfileExternalUserDetailsParams_country(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { pattern: new RegExp('^[A-Z]{2}$', 'u') })
}

function checkUserProfileExternalUserDetailsParams_email_hash(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkUserProfileExternalUserDetailsParams_entity_type(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileExternalUserEntityType)
}

function checkUserProfileExternalUserDetailsParams_name_hash(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkUserProfileExternalUserDetailsParams_reference_id(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

const checkUserProfileExternalUserDetailsParams_fields: Fields = {
  account_status: checkUserProfileExternalUserDetailsParams_account_status,
  country: checkUserProfileExternalUserDetailsParams_country,
  email_hash: checkUserProfileExternalUserDetailsParams_email_hash,
  entity_type: checkUserProfileExternalUserDetailsParams_entity_type,
  name_hash: checkUserProfileExternalUserDetailsParams_name_hash,
  onboarded_at: dateTime,
  reference_id: checkUserProfileExternalUserDetailsParams_reference_id,
}

export function checkUserProfileExternalUserDetailsParams(value: unknown, report: Report): void {
  object(value, report, checkUserProfileExternalUserDetailsParams_fields)
}

export function checkUserProfileExternalUserEntityType(value: unknown, report: Report): void {
  choice(value, report, ['individual', 'business', 'non_profit', 'government'])
}

export function checkUserProfileListOrder(value: unknown, report: Report): void {
  choice(value, report, ['asc', 'desc'])
}

export function checkUserProfileListOrderBy(value: unknown, report: Report): void {
  choice(value, report, ['created_at', 'name'])
}

function checkUserProfilePage_data(value: unknown, report: Report): void {
  list(value, report, checkUserProfile)
}

function checkUserProfilePage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserProfilePage_fields: Fields = {
  data: checkUserProfilePage_data,
  next_page: checkUserProfilePage_next_page,
}

export function checkUserProfilePage(value: unknown, report: Report): void {
  object(value, report, checkUserProfilePage_fields, ['data'])
}

export function checkUserProfileProgramStatus(value: unknown, report: Report): void {
  choice(value, report, ['active', 'pending', 'rejected'])
}

function checkUserProfilePrograms_cyber(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileCyberProgram)
}

function checkUserProfilePrograms_efs(value: unknown, report: Report): void {
  nullable(value, report, checkUserProfileEfsProgram)
}

const checkUserProfilePrograms_fields: Fields = {
  cyber: checkUserProfilePrograms_cyber,
  efs: checkUserProfilePrograms_efs,
}

export function checkUserProfilePrograms(value: unknown, report: Report): void {
  object(value, report, checkUserProfilePrograms_fields, ['cyber', 'efs'])
}
