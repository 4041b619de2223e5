// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import { list, object } from '../../validation/containers.ts'
import { boolean, choice, dateTime, integer, numberWithin, text, textWithin } from '../../validation/scalars.ts'
import { nullable } from '../../validation/unions.ts'
import { checkTriggerType } from './deployment-runs.gen.ts'
import { checkDeploymentStatus } from './deployments.gen.ts'
import { checkDreamStatus } from './dreams.gen.ts'
import { checkMemoryView } from './memories.gen.ts'
import { checkMemoryVersionOperation } from './memory-versions.gen.ts'
import { checkEventDeltaType, checkSessionEventType } from './session-events.gen.ts'
import { checkSessionThreadStatus } from './session-threads.gen.ts'
import {
  checkUserProfileEnforcementStatus,
  checkUserProfileListOrder,
  checkUserProfileListOrderBy,
} from './user-profiles.gen.ts'
import { checkSelfHostedWork } from './work.gen.ts'

function checkListAgentsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 100 })
}

function checkListAgentsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListAgentsQuery_fields: Fields = {
  limit: checkListAgentsQuery_limit,
  page: checkListAgentsQuery_page,
  'created_at[gte]': dateTime,
  'created_at[lte]': dateTime,
  include_archived: boolean,
}

export function checkListAgentsQuery(value: unknown, report: Report): void {
  object(value, report, checkListAgentsQuery_fields)
}

function checkGetAgentQuery_version(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1 })
}

const checkGetAgentQuery_fields: Fields = {
  version: checkGetAgentQuery_version,
}

export function checkGetAgentQuery(value: unknown, report: Report): void {
  object(value, report, checkGetAgentQuery_fields)
}

function checkListAgentVersionsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 100 })
}

function checkListAgentVersionsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListAgentVersionsQuery_fields: Fields = {
  limit: checkListAgentVersionsQuery_limit,
  page: checkListAgentVersionsQuery_page,
}

export function checkListAgentVersionsQuery(value: unknown, report: Report): void {
  object(value, report, checkListAgentVersionsQuery_fields)
}

function checkListEnvironmentsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListEnvironmentsQuery_fields: Fields = {
  limit: integer,
  page: checkListEnvironmentsQuery_page,
  include_archived: boolean,
}

export function checkListEnvironmentsQuery(value: unknown, report: Report): void {
  object(value, report, checkListEnvironmentsQuery_fields)
}

function checkListWorkQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListWorkQuery_fields: Fields = {
  limit: integer,
  page: checkListWorkQuery_page,
}

export function checkListWorkQuery(value: unknown, report: Report): void {
  object(value, report, checkListWorkQuery_fields)
}

function checkHeartbeatWorkQuery_desired_ttl_seconds(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
}

function checkHeartbeatWorkQuery_expected_last_heartbeat(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkHeartbeatWorkQuery_fields: Fields = {
  desired_ttl_seconds: checkHeartbeatWorkQuery_desired_ttl_seconds,
  expected_last_heartbeat: checkHeartbeatWorkQuery_expected_last_heartbeat,
}

export function checkHeartbeatWorkQuery(value: unknown, report: Report): void {
  object(value, report, checkHeartbeatWorkQuery_fields)
}

function checkPollWorkQuery_block_ms(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 999 })
}

function checkPollWorkQuery_reclaim_older_than_ms(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
}

const checkPollWorkQuery_fields: Fields = {
  block_ms: checkPollWorkQuery_block_ms,
  reclaim_older_than_ms: checkPollWorkQuery_reclaim_older_than_ms,
}

export function checkPollWorkQuery(value: unknown, report: Report): void {
  object(value, report, checkPollWorkQuery_fields)
}

export function checkPollWorkResponse(value: unknown, report: Report): void {
  nullable(value, report, checkSelfHostedWork)
}

function checkListSessionsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkListSessionsQuery_order(value: unknown, report: Report): void {
  choice(value, report, ['asc', 'desc'])
}

function checkListSessionsQuery_statuses___item(value: unknown, report: Report): void {
  choice(value, report, ['rescheduling', 'running', 'idle', 'terminated'])
}

function checkListSessionsQuery_statuses__(value: unknown, report: Report): void {
  list(value, report, checkListSessionsQuery_statuses___item)
}

const checkListSessionsQuery_fields: Fields = {
  limit: integer,
  page: checkListSessionsQuery_page,
  agent_id: text,
  agent_version: integer,
  'created_at[gt]': dateTime,
  'created_at[gte]': dateTime,
  'created_at[lt]': dateTime,
  'created_at[lte]': dateTime,
  deployment_id: text,
  include_archived: boolean,
  memory_store_id: text,
  order: checkListSessionsQuery_order,
  'statuses[]': checkListSessionsQuery_statuses__,
}

export function checkListSessionsQuery(value: unknown, report: Report): void {
  object(value, report, checkListSessionsQuery_fields)
}

function checkListSessionEventsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListSessionEventsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkListSessionEventsQuery_order(value: unknown, report: Report): void {
  choice(value, report, ['asc', 'desc'])
}

function checkListSessionEventsQuery_types__(value: unknown, report: Report): void {
  list(value, report, checkSessionEventType)
}

const checkListSessionEventsQuery_fields: Fields = {
  limit: checkListSessionEventsQuery_limit,
  page: checkListSessionEventsQuery_page,
  'created_at[gt]': dateTime,
  'created_at[gte]': dateTime,
  'created_at[lt]': dateTime,
  'created_at[lte]': dateTime,
  order: checkListSessionEventsQuery_order,
  'types[]': checkListSessionEventsQuery_types__,
}

export function checkListSessionEventsQuery(value: unknown, report: Report): void {
  object(value, report, checkListSessionEventsQuery_fields)
}

function checkStreamSessionEventsQuery_event_deltas__(value: unknown, report: Report): void {
  list(value, report, checkEventDeltaType, { maxItems: 100 })
}

const checkStreamSessionEventsQuery_fields: Fields = {
  'event_deltas[]': checkStreamSessionEventsQuery_event_deltas__,
}

export function checkStreamSessionEventsQuery(value: unknown, report: Report): void {
  object(value, report, checkStreamSessionEventsQuery_fields)
}

function checkStreamSessionEventsAliasQuery_event_deltas__(value: unknown, report: Report): void {
  list(value, report, checkEventDeltaType, { maxItems: 100 })
}

const checkStreamSessionEventsAliasQuery_fields: Fields = {
  'event_deltas[]': checkStreamSessionEventsAliasQuery_event_deltas__,
}

export function checkStreamSessionEventsAliasQuery(value: unknown, report: Report): void {
  object(value, report, checkStreamSessionEventsAliasQuery_fields)
}

function checkListSessionResourcesQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListSessionResourcesQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListSessionResourcesQuery_fields: Fields = {
  limit: checkListSessionResourcesQuery_limit,
  page: checkListSessionResourcesQuery_page,
}

export function checkListSessionResourcesQuery(value: unknown, report: Report): void {
  object(value, report, checkListSessionResourcesQuery_fields)
}

function checkListSessionThreadsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1 })
}

function checkListSessionThreadsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkListSessionThreadsQuery_statuses__(value: unknown, report: Report): void {
  list(value, report, checkSessionThreadStatus)
}

const checkListSessionThreadsQuery_fields: Fields = {
  limit: checkListSessionThreadsQuery_limit,
  page: checkListSessionThreadsQuery_page,
  'statuses[]': checkListSessionThreadsQuery_statuses__,
}

export function checkListSessionThreadsQuery(value: unknown, report: Report): void {
  object(value, report, checkListSessionThreadsQuery_fields)
}

function checkListSessionThreadEventsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListSessionThreadEventsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListSessionThreadEventsQuery_fields: Fields = {
  limit: checkListSessionThreadEventsQuery_limit,
  page: checkListSessionThreadEventsQuery_page,
}

export function checkListSessionThreadEventsQuery(value: unknown, report: Report): void {
  object(value, report, checkListSessionThreadEventsQuery_fields)
}

function checkStreamSessionThreadEventsQuery_event_deltas__(value: unknown, report: Report): void {
  list(value, report, checkEventDeltaType, { maxItems: 100 })
}

const checkStreamSessionThreadEventsQuery_fields: Fields = {
  'event_deltas[]': checkStreamSessionThreadEventsQuery_event_deltas__,
}

export function checkStreamSessionThreadEventsQuery(value: unknown, report: Report): void {
  object(value, report, checkStreamSessionThreadEventsQuery_fields)
}

function checkListDeploymentsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 100 })
}

function checkListDeploymentsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListDeploymentsQuery_fields: Fields = {
  limit: checkListDeploymentsQuery_limit,
  page: checkListDeploymentsQuery_page,
  agent_id: text,
  'created_at[gte]': dateTime,
  'created_at[lte]': dateTime,
  include_archived: boolean,
  status: checkDeploymentStatus,
}

export function checkListDeploymentsQuery(value: unknown, report: Report): void {
  object(value, report, checkListDeploymentsQuery_fields)
}

function checkListDeploymentRunsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListDeploymentRunsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListDeploymentRunsQuery_fields: Fields = {
  limit: checkListDeploymentRunsQuery_limit,
  page: checkListDeploymentRunsQuery_page,
  'created_at[gt]': dateTime,
  'created_at[gte]': dateTime,
  'created_at[lt]': dateTime,
  'created_at[lte]': dateTime,
  deployment_id: text,
  has_error: boolean,
  trigger_type: checkTriggerType,
}

export function checkListDeploymentRunsQuery(value: unknown, report: Report): void {
  object(value, report, checkListDeploymentRunsQuery_fields)
}

function checkListVaultsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 100 })
}

function checkListVaultsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListVaultsQuery_fields: Fields = {
  limit: checkListVaultsQuery_limit,
  page: checkListVaultsQuery_page,
  include_archived: boolean,
}

export function checkListVaultsQuery(value: unknown, report: Report): void {
  object(value, report, checkListVaultsQuery_fields)
}

function checkListCredentialsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 100 })
}

function checkListCredentialsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListCredentialsQuery_fields: Fields = {
  limit: checkListCredentialsQuery_limit,
  page: checkListCredentialsQuery_page,
  include_archived: boolean,
}

export function checkListCredentialsQuery(value: unknown, report: Report): void {
  object(value, report, checkListCredentialsQuery_fields)
}

function checkListMemoryStoresQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 100 })
}

function checkListMemoryStoresQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListMemoryStoresQuery_fields: Fields = {
  limit: checkListMemoryStoresQuery_limit,
  page: checkListMemoryStoresQuery_page,
  'created_at[gte]': dateTime,
  'created_at[lte]': dateTime,
  include_archived: boolean,
}

export function checkListMemoryStoresQuery(value: unknown, report: Report): void {
  object(value, report, checkListMemoryStoresQuery_fields)
}

function checkListMemoriesQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 100 })
}

function checkListMemoriesQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkListMemoriesQuery_depth(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 0, maximum: 1 })
}

function checkListMemoriesQuery_path_prefix(value: unknown, report: Report): void {
  textWithin(value, report, { pattern: new RegExp('/$', 'u') })
}

const checkListMemoriesQuery_fields: Fields = {
  limit: checkListMemoriesQuery_limit,
  page: checkListMemoriesQuery_page,
  depth: checkListMemoriesQuery_depth,
  path_prefix: checkListMemoriesQuery_path_prefix,
  view: checkMemoryView,
}

export function checkListMemoriesQuery(value: unknown, report: Report): void {
  object(value, report, checkListMemoriesQuery_fields)
}

const checkCreateMemoryQuery_fields: Fields = {
  view: checkMemoryView,
}

export function checkCreateMemoryQuery(value: unknown, report: Report): void {
  object(value, report, checkCreateMemoryQuery_fields)
}

const checkGetMemoryQuery_fields: Fields = {
  view: checkMemoryView,
}

export function checkGetMemoryQuery(value: unknown, report: Report): void {
  object(value, report, checkGetMemoryQuery_fields)
}

const checkUpdateMemoryQuery_fields: Fields = {
  view: checkMemoryView,
}

export function checkUpdateMemoryQuery(value: unknown, report: Report): void {
  object(value, report, checkUpdateMemoryQuery_fields)
}

function checkDeleteMemoryQuery_expected_content_sha256(value: unknown, report: Report): void {
  textWithin(value, report, { pattern: new RegExp('^[0-9a-f]{64}$', 'u') })
}

const checkDeleteMemoryQuery_fields: Fields = {
  expected_content_sha256: checkDeleteMemoryQuery_expected_content_sha256,
}

export function checkDeleteMemoryQuery(value: unknown, report: Report): void {
  object(value, report, checkDeleteMemoryQuery_fields)
}

const checkGetMemoryVersionQuery_fields: Fields = {
  view: checkMemoryView,
}

export function checkGetMemoryVersionQuery(value: unknown, report: Report): void {
  object(value, report, checkGetMemoryVersionQuery_fields)
}

function checkListMemoryVersionsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 100 })
}

function checkListMemoryVersionsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListMemoryVersionsQuery_fields: Fields = {
  limit: checkListMemoryVersionsQuery_limit,
  page: checkListMemoryVersionsQuery_page,
  api_key_id: text,
  'created_at[gte]': dateTime,
  'created_at[lte]': dateTime,
  memory_id: text,
  operation: checkMemoryVersionOperation,
  service_account_id: text,
  session_id: text,
  view: checkMemoryView,
}

export function checkListMemoryVersionsQuery(value: unknown, report: Report): void {
  object(value, report, checkListMemoryVersionsQuery_fields)
}

function checkListFilesQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListFilesQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkListFilesQuery_ids__(value: unknown, report: Report): void {
  list(value, report, text, { maxItems: 100 })
}

const checkListFilesQuery_fields: Fields = {
  limit: checkListFilesQuery_limit,
  page: checkListFilesQuery_page,
  'ids[]': checkListFilesQuery_ids__,
  scope_id: text,
}

export function checkListFilesQuery(value: unknown, report: Report): void {
  object(value, report, checkListFilesQuery_fields)
}

function checkListSkillsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListSkillsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkListSkillsQuery_source(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListSkillsQuery_fields: Fields = {
  limit: checkListSkillsQuery_limit,
  page: checkListSkillsQuery_page,
  source: checkListSkillsQuery_source,
}

export function checkListSkillsQuery(value: unknown, report: Report): void {
  object(value, report, checkListSkillsQuery_fields)
}

function checkListSkillVersionsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListSkillVersionsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListSkillVersionsQuery_fields: Fields = {
  limit: checkListSkillVersionsQuery_limit,
  page: checkListSkillVersionsQuery_page,
}

export function checkListSkillVersionsQuery(value: unknown, report: Report): void {
  object(value, report, checkListSkillVersionsQuery_fields)
}

function checkListUserProfilesQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkListUserProfilesQuery_enforcement_status__(value: unknown, report: Report): void {
  list(value, report, checkUserProfileEnforcementStatus)
}

const checkListUserProfilesQuery_fields: Fields = {
  limit: integer,
  page: checkListUserProfilesQuery_page,
  'enforcement_status[]': checkListUserProfilesQuery_enforcement_status__,
  order: checkUserProfileListOrder,
  order_by: checkUserProfileListOrderBy,
}

export function checkListUserProfilesQuery(value: unknown, report: Report): void {
  object(value, report, checkListUserProfilesQuery_fields)
}

function checkListDreamsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 100 })
}

function checkListDreamsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkListDreamsQuery_statuses__(value: unknown, report: Report): void {
  list(value, report, checkDreamStatus)
}

const checkListDreamsQuery_fields: Fields = {
  limit: checkListDreamsQuery_limit,
  page: checkListDreamsQuery_page,
  'created_at[gt]': dateTime,
  'created_at[lt]': dateTime,
  include_archived: boolean,
  'statuses[]': checkListDreamsQuery_statuses__,
}

export function checkListDreamsQuery(value: unknown, report: Report): void {
  object(value, report, checkListDreamsQuery_fields)
}

function checkListTunnelsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListTunnelsQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListTunnelsQuery_fields: Fields = {
  limit: checkListTunnelsQuery_limit,
  page: checkListTunnelsQuery_page,
  include_archived: boolean,
}

export function checkListTunnelsQuery(value: unknown, report: Report): void {
  object(value, report, checkListTunnelsQuery_fields)
}

function checkListTunnelCertificatesQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListTunnelCertificatesQuery_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkListTunnelCertificatesQuery_fields: Fields = {
  limit: checkListTunnelCertificatesQuery_limit,
  page: checkListTunnelCertificatesQuery_page,
  include_archived: boolean,
}

export function checkListTunnelCertificatesQuery(value: unknown, report: Report): void {
  object(value, report, checkListTunnelCertificatesQuery_fields)
}

function checkListModelsQuery_limit(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 1000 })
}

function checkListModelsQuery_lifecycle___item(value: unknown, report: Report): void {
  choice(value, report, ['active', 'deprecated', 'retired'])
}

function checkListModelsQuery_lifecycle__(value: unknown, report: Report): void {
  list(value, report, checkListModelsQuery_lifecycle___item, { maxItems: 3 })
}

const checkListModelsQuery_fields: Fields = {
  limit: checkListModelsQuery_limit,
  before_id: text,
  after_id: text,
  'lifecycle[]': checkListModelsQuery_lifecycle__,
}

export function checkListModelsQuery(value: unknown, report: Report): void {
  object(value, report, checkListModelsQuery_fields)
}
