// generated from openapi/ by `pnpm generate`; do not edit

import type {
  CreateSkillRequest,
  CreateSkillVersionRequest,
  DeletedSkill,
  DeletedSkillVersion,
  Skill,
  SkillPage,
  SkillSource,
  SkillVersion,
  SkillVersionPage,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { upload } from '../limits.ts'
import { openEnum } from '../open.ts'

const zCreateSkillRequest_files___item = /* @__PURE__ */ (() =>
  upload())()

/** A new skill, as `multipart/form-data`. */
export const zCreateSkillRequest: z.ZodType<CreateSkillRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    files: z.array(zCreateSkillRequest_files___item),
    display_name: z.string().max(255).nullish()
  }))()

const zCreateSkillVersionRequest_files___item = /* @__PURE__ */ (() =>
  upload())()

/** The files of a new version, as `multipart/form-data`. */
export const zCreateSkillVersionRequest: z.ZodType<CreateSkillVersionRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    files: z.array(zCreateSkillVersionRequest_files___item)
  }))()

/** Confirms that a skill and all its versions are gone. */
export const zDeletedSkill: z.ZodType<DeletedSkill> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('skill_deleted')
  }))()

/** Confirms that a version of a skill is gone. */
export const zDeletedSkillVersion: z.ZodType<DeletedSkillVersion> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('skill_version_deleted')
  }))()

const zSkillSource_type = /* @__PURE__ */ (() =>
  openEnum(['custom', 'anthropic', 'anthropic_example', 'plugin']))()

/** Where a skill comes from. */
export const zSkillSource: z.ZodType<SkillSource> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: zSkillSource_type
  }))()

/** A folder of instructions and files that agents can use. */
export const zSkill: z.ZodType<Skill> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    display_name: z.string().max(255),
    latest_version_id: z.string(),
    source: zSkillSource,
    type: z.literal('skill'),
    updated_at: z.iso.datetime({ offset: true })
  }))()

/** One page of skills. */
export const zSkillPage: z.ZodType<SkillPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSkill),
    next_page: z.string().nullish()
  }))()

/** One upload of a skill's files. */
export const zSkillVersion: z.ZodType<SkillVersion> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    description: z.string(),
    name: z.string(),
    skill_id: z.string(),
    type: z.literal('skill_version')
  }))()

/** One page of a skill's versions. */
export const zSkillVersionPage: z.ZodType<SkillVersionPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSkillVersion),
    next_page: z.string().nullish()
  }))()
