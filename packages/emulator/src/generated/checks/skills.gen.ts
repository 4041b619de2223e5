// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import { list, object } from '../../validation/containers.ts'
import { binary, choice, dateTime, text, textWithin } from '../../validation/scalars.ts'

function checkCreateSkillRequest_files__(value: unknown, report: Report): void {
  list(value, report, binary)
}

function checkCreateSkillRequest_display_name(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 255 })
}

const checkCreateSkillRequest_fields: Fields = {
  'files[]': checkCreateSkillRequest_files__,
  display_name: checkCreateSkillRequest_display_name,
}

export function checkCreateSkillRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateSkillRequest_fields, ['files[]'])
}

function checkCreateSkillVersionRequest_files__(value: unknown, report: Report): void {
  list(value, report, binary)
}

const checkCreateSkillVersionRequest_fields: Fields = {
  'files[]': checkCreateSkillVersionRequest_files__,
}

export function checkCreateSkillVersionRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateSkillVersionRequest_fields, ['files[]'])
}

const checkDeletedSkill_fields: Fields = {
  id: text,
  type: 'skill_deleted',
}

export function checkDeletedSkill(value: unknown, report: Report): void {
  object(value, report, checkDeletedSkill_fields, ['id', 'type'])
}

const checkDeletedSkillVersion_fields: Fields = {
  id: text,
  type: 'skill_version_deleted',
}

export function checkDeletedSkillVersion(value: unknown, report: Report): void {
  object(value, report, checkDeletedSkillVersion_fields, ['id', 'type'])
}

function checkSkill_display_name(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 255 })
}

const checkSkill_fields: Fields = {
  id: text,
  created_at: dateTime,
  display_name: checkSkill_display_name,
  latest_version_id: text,
  source: checkSkillSource,
  type: 'skill',
  updated_at: dateTime,
}

export function checkSkill(value: unknown, report: Report): void {
  object(value, report, checkSkill_fields, ['id', 'created_at', 'display_name', 'latest_version_id', 'source', 'type', 'updated_at'])
}

function checkSkillPage_data(value: unknown, report: Report): void {
  list(value, report, checkSkill)
}

function checkSkillPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSkillPage_fields: Fields = {
  data: checkSkillPage_data,
  next_page: checkSkillPage_next_page,
}

export function checkSkillPage(value: unknown, report: Report): void {
  object(value, report, checkSkillPage_fields, ['data'])
}

function checkSkillSource_type(value: unknown, report: Report): void {
  choice(value, report, ['custom', 'anthropic', 'anthropic_example', 'plugin'])
}

const checkSkillSource_fields: Fields = {
  type: checkSkillSource_type,
}

export function checkSkillSource(value: unknown, report: Report): void {
  object(value, report, checkSkillSource_fields, ['type'])
}

const checkSkillVersion_fields: Fields = {
  id: text,
  created_at: dateTime,
  description: text,
  name: text,
  skill_id: text,
  type: 'skill_version',
}

export function checkSkillVersion(value: unknown, report: Report): void {
  object(value, report, checkSkillVersion_fields, ['id', 'created_at', 'description', 'name', 'skill_id', 'type'])
}

function checkSkillVersionPage_data(value: unknown, report: Report): void {
  list(value, report, checkSkillVersion)
}

function checkSkillVersionPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSkillVersionPage_fields: Fields = {
  data: checkSkillVersionPage_data,
  next_page: checkSkillVersionPage_next_page,
}

export function checkSkillVersionPage(value: unknown, report: Report): void {
  object(value, report, checkSkillVersionPage_fields, ['data'])
}
