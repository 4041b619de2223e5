// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, object } from '../../validation/containers.ts'
import { choice, dateTime, integer, text, textWithin } from '../../validation/scalars.ts'
import { anyOf, nullable, tagged } from '../../validation/unions.ts'

function checkCreateDreamRequest_inputs(value: unknown, report: Report): void {
  list(value, report, checkDreamInput)
}

function checkCreateDreamRequest_model(value: unknown, report: Report): void {
  anyOf(value, report, [text, checkDreamModelConfigParams])
}

function checkCreateDreamRequest_instructions(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { minLength: 1, maxLength: 4096 })
}

const checkCreateDreamRequest_fields: Fields = {
  inputs: checkCreateDreamRequest_inputs,
  model: checkCreateDreamRequest_model,
  instructions: checkCreateDreamRequest_instructions,
  output_behavior: checkOutputBehavior,
}

export function checkCreateDreamRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateDreamRequest_fields, ['inputs', 'model'])
}

function checkDream_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkDream_ended_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkDream_error(value: unknown, report: Report): void {
  nullable(value, report, checkDreamError)
}

function checkDream_inputs(value: unknown, report: Report): void {
  list(value, report, checkDreamInput)
}

function checkDream_instructions(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkDream_outputs(value: unknown, report: Report): void {
  list(value, report, checkDreamOutput)
}

function checkDream_session_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkDream_fields: Fields = {
  id: text,
  archived_at: checkDream_archived_at,
  created_at: dateTime,
  ended_at: checkDream_ended_at,
  error: checkDream_error,
  inputs: checkDream_inputs,
  instructions: checkDream_instructions,
  model: checkDreamModelConfig,
  output_behavior: checkOutputBehavior,
  outputs: checkDream_outputs,
  session_id: checkDream_session_id,
  status: checkDreamStatus,
  type: 'dream',
  usage: checkDreamUsage,
}

export function checkDream(value: unknown, report: Report): void {
  object(value, report, checkDream_fields, ['id', 'archived_at', 'created_at', 'ended_at', 'error', 'inputs', 'instructions', 'model', 'output_behavior', 'outputs', 'session_id', 'status', 'type', 'usage'])
}

const checkDreamError_fields: Fields = {
  message: text,
  type: text,
}

export function checkDreamError(value: unknown, report: Report): void {
  object(value, report, checkDreamError_fields, ['message', 'type'])
}

const checkDreamInput_variants: Variants = {
  memory_store: checkDreamMemoryStoreInput,
  sessions: checkDreamSessionsInput,
}

export function checkDreamInput(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkDreamInput_variants)
}

const checkDreamMemoryStoreInput_fields: Fields = {
  memory_store_id: text,
  type: 'memory_store',
}

export function checkDreamMemoryStoreInput(value: unknown, report: Report): void {
  object(value, report, checkDreamMemoryStoreInput_fields, ['memory_store_id', 'type'])
}

function checkDreamModelConfig_speed(value: unknown, report: Report): void {
  choice(value, report, ['standard', 'fast'])
}

const checkDreamModelConfig_fields: Fields = {
  id: text,
  speed: checkDreamModelConfig_speed,
}

export function checkDreamModelConfig(value: unknown, report: Report): void {
  object(value, report, checkDreamModelConfig_fields, ['id'])
}

function checkDreamModelConfigParams_id(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 256 })
}

function checkDreamModelConfigParams_speed(value: unknown, report: Report): void {
  choice(value, report, ['standard', 'fast', null])
}

const checkDreamModelConfigParams_fields: Fields = {
  id: checkDreamModelConfigParams_id,
  speed: checkDreamModelConfigParams_speed,
}

export function checkDreamModelConfigParams(value: unknown, report: Report): void {
  object(value, report, checkDreamModelConfigParams_fields, ['id'])
}

const checkDreamOutput_fields: Fields = {
  memory_store_id: text,
  type: 'memory_store',
}

export function checkDreamOutput(value: unknown, report: Report): void {
  object(value, report, checkDreamOutput_fields, ['memory_store_id', 'type'])
}

function checkDreamPage_data(value: unknown, report: Report): void {
  list(value, report, checkDream)
}

function checkDreamPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkDreamPage_fields: Fields = {
  data: checkDreamPage_data,
  next_page: checkDreamPage_next_page,
}

export function checkDreamPage(value: unknown, report: Report): void {
  object(value, report, checkDreamPage_fields, ['data'])
}

function checkDreamSessionsInput_session_ids(value: unknown, report: Report): void {
  list(value, report, text, { minItems: 1, maxItems: 100 })
}

const checkDreamSessionsInput_fields: Fields = {
  session_ids: checkDreamSessionsInput_session_ids,
  type: 'sessions',
}

export function checkDreamSessionsInput(value: unknown, report: Report): void {
  object(value, report, checkDreamSessionsInput_fields, ['session_ids', 'type'])
}

export function checkDreamStatus(value: unknown, report: Report): void {
  choice(value, report, ['pending', 'running', 'completed', 'failed', 'canceled'])
}

const checkDreamUsage_fields: Fields = {
  cache_creation_input_tokens: integer,
  cache_read_input_tokens: integer,
  input_tokens: integer,
  output_tokens: integer,
}

export function checkDreamUsage(value: unknown, report: Report): void {
  object(value, report, checkDreamUsage_fields, ['cache_creation_input_tokens', 'cache_read_input_tokens', 'input_tokens', 'output_tokens'])
}

const checkOutputBehavior_variants: Variants = {
  create_new: checkOutputBehaviorCreateNew,
  update_existing: checkOutputBehaviorUpdateExisting,
}

export function checkOutputBehavior(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkOutputBehavior_variants)
}

const checkOutputBehaviorCreateNew_fields: Fields = {
  type: 'create_new',
}

export function checkOutputBehaviorCreateNew(value: unknown, report: Report): void {
  object(value, report, checkOutputBehaviorCreateNew_fields, ['type'])
}

const checkOutputBehaviorUpdateExisting_fields: Fields = {
  memory_store_id: text,
  type: 'update_existing',
}

export function checkOutputBehaviorUpdateExisting(value: unknown, report: Report): void {
  object(value, report, checkOutputBehaviorUpdateExisting_fields, ['memory_store_id', 'type'])
}
