// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import { list, object } from '../../validation/containers.ts'
import { boolean, choice, dateTime, integer, text } from '../../validation/scalars.ts'
import { nullable } from '../../validation/unions.ts'

const checkCapabilitySupport_fields: Fields = {
  supported: boolean,
}

export function checkCapabilitySupport(value: unknown, report: Report): void {
  object(value, report, checkCapabilitySupport_fields, ['supported'])
}

function checkContextManagementCapability_clear_thinking_20251015(value: unknown, report: Report): void {
  nullable(value, report, checkCapabilitySupport)
}

function checkContextManagementCapability_clear_tool_uses_20250919(value: unknown, report: Report): void {
  nullable(value, report, checkCapabilitySupport)
}

function checkContextManagementCapability_compact_20260112(value: unknown, report: Report): void {
  nullable(value, report, checkCapabilitySupport)
}

const checkContextManagementCapability_fields: Fields = {
  clear_thinking_20251015: checkContextManagementCapability_clear_thinking_20251015,
  clear_tool_uses_20250919: checkContextManagementCapability_clear_tool_uses_20250919,
  compact_20260112: checkContextManagementCapability_compact_20260112,
  supported: boolean,
}

export function checkContextManagementCapability(value: unknown, report: Report): void {
  object(value, report, checkContextManagementCapability_fields, ['clear_thinking_20251015', 'clear_tool_uses_20250919', 'compact_20260112', 'supported'])
}

function checkEffortCapability_xhigh(value: unknown, report: Report): void {
  nullable(value, report, checkCapabilitySupport)
}

const checkEffortCapability_fields: Fields = {
  high: checkCapabilitySupport,
  low: checkCapabilitySupport,
  max: checkCapabilitySupport,
  medium: checkCapabilitySupport,
  supported: boolean,
  xhigh: checkEffortCapability_xhigh,
}

export function checkEffortCapability(value: unknown, report: Report): void {
  object(value, report, checkEffortCapability_fields, ['high', 'low', 'max', 'medium', 'supported', 'xhigh'])
}

const checkModelCapabilities_fields: Fields = {
  batch: checkCapabilitySupport,
  citations: checkCapabilitySupport,
  code_execution: checkCapabilitySupport,
  context_management: checkContextManagementCapability,
  effort: checkEffortCapability,
  image_input: checkCapabilitySupport,
  pdf_input: checkCapabilitySupport,
  server_tools: checkServerToolsCapability,
  structured_outputs: checkCapabilitySupport,
  thinking: checkThinkingCapability,
}

export function checkModelCapabilities(value: unknown, report: Report): void {
  object(value, report, checkModelCapabilities_fields, ['batch', 'citations', 'code_execution', 'context_management', 'effort', 'image_input', 'pdf_input', 'server_tools', 'structured_outputs', 'thinking'])
}

function checkModelInfo_capabilities(value: unknown, report: Report): void {
  nullable(value, report, checkModelCapabilities)
}

function checkModelInfo_deprecated_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkModelInfo_lifecycle(value: unknown, report: Report): void {
  choice(value, report, ['active', 'deprecated', 'retired'])
}

function checkModelInfo_line(value: unknown, report: Report): void {
  nullable(value, report, checkModelLine)
}

function checkModelInfo_max_input_tokens(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
}

function checkModelInfo_max_tokens(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
}

function checkModelInfo_retires_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

const checkModelInfo_fields: Fields = {
  id: text,
  capabilities: checkModelInfo_capabilities,
  created_at: dateTime,
  deprecated_at: checkModelInfo_deprecated_at,
  display_name: text,
  lifecycle: checkModelInfo_lifecycle,
  line: checkModelInfo_line,
  max_input_tokens: checkModelInfo_max_input_tokens,
  max_tokens: checkModelInfo_max_tokens,
  retires_at: checkModelInfo_retires_at,
  type: 'model',
}

export function checkModelInfo(value: unknown, report: Report): void {
  object(value, report, checkModelInfo_fields, ['id', 'capabilities', 'created_at', 'deprecated_at', 'display_name', 'lifecycle', 'line', 'max_input_tokens', 'max_tokens', 'retires_at', 'type'])
}

function checkModelInfoPage_data(value: unknown, report: Report): void {
  list(value, report, checkModelInfo)
}

function checkModelInfoPage_first_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkModelInfoPage_last_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkModelInfoPage_fields: Fields = {
  data: checkModelInfoPage_data,
  has_more: boolean,
  first_id: checkModelInfoPage_first_id,
  last_id: checkModelInfoPage_last_id,
}

export function checkModelInfoPage(value: unknown, report: Report): void {
  object(value, report, checkModelInfoPage_fields, ['data', 'has_more', 'first_id', 'last_id'])
}

export function checkModelLine(value: unknown, report: Report): void {
  choice(value, report, ['haiku', 'sonnet', 'opus', 'fable', 'mythos'])
}

const checkServerToolsCapability_fields: Fields = {
  code_execution: checkCapabilitySupport,
  supported: boolean,
  web_search: checkCapabilitySupport,
}

export function checkServerToolsCapability(value: unknown, report: Report): void {
  object(value, report, checkServerToolsCapability_fields, ['code_execution', 'supported', 'web_search'])
}

const checkThinkingCapability_fields: Fields = {
  supported: boolean,
  types: checkThinkingTypes,
}

export function checkThinkingCapability(value: unknown, report: Report): void {
  object(value, report, checkThinkingCapability_fields, ['supported', 'types'])
}

const checkThinkingTypes_fields: Fields = {
  adaptive: checkCapabilitySupport,
  between_tools: checkCapabilitySupport,
  disabled: checkCapabilitySupport,
  enabled: checkCapabilitySupport,
}

export function checkThinkingTypes(value: unknown, report: Report): void {
  object(value, report, checkThinkingTypes_fields, ['adaptive', 'between_tools', 'disabled', 'enabled'])
}
