// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, map, object } from '../../validation/containers.ts'
import { boolean, choice, dateTime, integer, text } from '../../validation/scalars.ts'
import { optionallyTagged } from '../../validation/unions.ts'

const checkHealthCheckWorkData_fields: Fields = {
  id: text,
  type: 'healthcheck',
}

export function checkHealthCheckWorkData(value: unknown, report: Report): void {
  object(value, report, checkHealthCheckWorkData_fields, ['id'])
}

function checkSelfHostedWork_acknowledged_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

const checkSelfHostedWork_data_variants: Variants = {
  session: checkSessionWorkData,
  healthcheck: checkHealthCheckWorkData,
}

function checkSelfHostedWork_data(value: unknown, report: Report): void {
  optionallyTagged(value, report, 'type', checkSelfHostedWork_data_variants)
}

function checkSelfHostedWork_latest_heartbeat_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkSelfHostedWork_metadata(value: unknown, report: Report): void {
  map(value, report, text)
}

function checkSelfHostedWork_secret(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkSelfHostedWork_started_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkSelfHostedWork_state(value: unknown, report: Report): void {
  choice(value, report, ['queued', 'starting', 'active', 'stopping', 'stopped'])
}

function checkSelfHostedWork_stop_requested_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkSelfHostedWork_stopped_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

const checkSelfHostedWork_fields: Fields = {
  id: text,
  acknowledged_at: checkSelfHostedWork_acknowledged_at,
  created_at: dateTime,
  data: checkSelfHostedWork_data,
  environment_id: text,
  latest_heartbeat_at: checkSelfHostedWork_latest_heartbeat_at,
  metadata: checkSelfHostedWork_metadata,
  secret: checkSelfHostedWork_secret,
  started_at: checkSelfHostedWork_started_at,
  state: checkSelfHostedWork_state,
  stop_requested_at: checkSelfHostedWork_stop_requested_at,
  stopped_at: checkSelfHostedWork_stopped_at,
  type: 'work',
}

export function checkSelfHostedWork(value: unknown, report: Report): void {
  object(value, report, checkSelfHostedWork_fields, ['id', 'acknowledged_at', 'created_at', 'data', 'environment_id', 'latest_heartbeat_at', 'metadata', 'secret', 'started_at', 'state', 'stop_requested_at', 'stopped_at', 'type'])
}

function checkSelfHostedWorkHeartbeatResponse_state(value: unknown, report: Report): void {
  choice(value, report, ['queued', 'starting', 'active', 'stopping', 'stopped'])
}

const checkSelfHostedWorkHeartbeatResponse_fields: Fields = {
  last_heartbeat: text,
  lease_extended: boolean,
  state: checkSelfHostedWorkHeartbeatResponse_state,
  ttl_seconds: integer,
  type: 'work_heartbeat',
}

export function checkSelfHostedWorkHeartbeatResponse(value: unknown, report: Report): void {
  object(value, report, checkSelfHostedWorkHeartbeatResponse_fields, ['last_heartbeat', 'lease_extended', 'state', 'ttl_seconds', 'type'])
}

function checkSelfHostedWorkPage_data(value: unknown, report: Report): void {
  list(value, report, checkSelfHostedWork)
}

function checkSelfHostedWorkPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSelfHostedWorkPage_fields: Fields = {
  data: checkSelfHostedWorkPage_data,
  next_page: checkSelfHostedWorkPage_next_page,
}

export function checkSelfHostedWorkPage(value: unknown, report: Report): void {
  object(value, report, checkSelfHostedWorkPage_fields, ['data'])
}

function checkSelfHostedWorkQueueStats_oldest_queued_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkSelfHostedWorkQueueStats_workers_polling(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
}

const checkSelfHostedWorkQueueStats_fields: Fields = {
  depth: integer,
  oldest_queued_at: checkSelfHostedWorkQueueStats_oldest_queued_at,
  pending: integer,
  type: 'work_queue_stats',
  workers_polling: checkSelfHostedWorkQueueStats_workers_polling,
}

export function checkSelfHostedWorkQueueStats(value: unknown, report: Report): void {
  object(value, report, checkSelfHostedWorkQueueStats_fields, ['depth', 'oldest_queued_at', 'pending', 'type', 'workers_polling'])
}

const checkSessionWorkData_fields: Fields = {
  id: text,
  type: 'session',
}

export function checkSessionWorkData(value: unknown, report: Report): void {
  object(value, report, checkSessionWorkData_fields, ['id', 'type'])
}

const checkStopWorkRequest_fields: Fields = {
  force: boolean,
}

export function checkStopWorkRequest(value: unknown, report: Report): void {
  object(value, report, checkStopWorkRequest_fields)
}

function checkUpdateWorkRequest_metadata_value(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUpdateWorkRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkUpdateWorkRequest_metadata_value)
}

const checkUpdateWorkRequest_fields: Fields = {
  metadata: checkUpdateWorkRequest_metadata,
}

export function checkUpdateWorkRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateWorkRequest_fields, ['metadata'])
}

const checkWorkSecret_fields: Fields = {
  sessions_token: text,
  api_base_url: text,
}

export function checkWorkSecret(value: unknown, report: Report): void {
  object(value, report, checkWorkSecret_fields, ['sessions_token'])
}
