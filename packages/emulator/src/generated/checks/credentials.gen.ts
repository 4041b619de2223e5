// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, map, object } from '../../validation/containers.ts'
import { boolean, choice, dateTime, integer, text, textWithin } from '../../validation/scalars.ts'
import { nullable, tagged } from '../../validation/unions.ts'

const checkCreateCredentialRequest_auth_variants: Variants = {
  mcp_oauth: checkMCPOAuthCreateParams,
  static_bearer: checkStaticBearerCreateParams,
  environment_variable: checkEnvironmentVariableCreateParams,
}

function checkCreateCredentialRequest_auth(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCreateCredentialRequest_auth_variants)
}

function checkCreateCredentialRequest_display_name(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 255 })
}

function checkCreateCredentialRequest_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 512 })
}

function checkCreateCredentialRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkCreateCredentialRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkCreateCredentialRequest_metadata_value, { maxProperties: 16, names: checkCreateCredentialRequest_metadata_key })
}

const checkCreateCredentialRequest_fields: Fields = {
  auth: checkCreateCredentialRequest_auth,
  display_name: checkCreateCredentialRequest_display_name,
  metadata: checkCreateCredentialRequest_metadata,
}

export function checkCreateCredentialRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateCredentialRequest_fields, ['auth'])
}

function checkCredential_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

const checkCredential_auth_variants: Variants = {
  mcp_oauth: checkMCPOAuthAuthResponse,
  static_bearer: checkStaticBearerAuthResponse,
  environment_variable: checkEnvironmentVariableAuthResponse,
}

function checkCredential_auth(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCredential_auth_variants)
}

function checkCredential_metadata(value: unknown, report: Report): void {
  map(value, report, text)
}

function checkCredential_display_name(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkCredential_fields: Fields = {
  id: text,
  archived_at: checkCredential_archived_at,
  auth: checkCredential_auth,
  created_at: dateTime,
  metadata: checkCredential_metadata,
  type: 'vault_credential',
  updated_at: dateTime,
  vault_id: text,
  display_name: checkCredential_display_name,
}

export function checkCredential(value: unknown, report: Report): void {
  object(value, report, checkCredential_fields, ['id', 'archived_at', 'auth', 'created_at', 'metadata', 'type', 'updated_at', 'vault_id'])
}

const checkCredentialNetworkingParams_variants: Variants = {
  unrestricted: checkUnrestrictedCredentialNetworkingParams,
  limited: checkLimitedCredentialNetworkingParams,
}

export function checkCredentialNetworkingParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCredentialNetworkingParams_variants)
}

function checkCredentialPage_data(value: unknown, report: Report): void {
  list(value, report, checkCredential)
}

function checkCredentialPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkCredentialPage_fields: Fields = {
  data: checkCredentialPage_data,
  next_page: checkCredentialPage_next_page,
}

export function checkCredentialPage(value: unknown, report: Report): void {
  object(value, report, checkCredentialPage_fields, ['data'])
}

function checkCredentialValidation_mcp_probe(value: unknown, report: Report): void {
  nullable(value, report, checkMCPProbe)
}

function checkCredentialValidation_refresh(value: unknown, report: Report): void {
  nullable(value, report, checkRefreshObject)
}

const checkCredentialValidation_fields: Fields = {
  credential_id: text,
  has_refresh_token: boolean,
  mcp_probe: checkCredentialValidation_mcp_probe,
  refresh: checkCredentialValidation_refresh,
  status: checkCredentialValidationStatus,
  type: 'vault_credential_validation',
  validated_at: dateTime,
  vault_id: text,
}

export function checkCredentialValidation(value: unknown, report: Report): void {
  object(value, report, checkCredentialValidation_fields, ['credential_id', 'has_refresh_token', 'mcp_probe', 'refresh', 'status', 'type', 'validated_at', 'vault_id'])
}

export function checkCredentialValidationStatus(value: unknown, report: Report): void {
  choice(value, report, ['valid', 'invalid', 'unknown'])
}

const checkDeletedCredential_fields: Fields = {
  id: text,
  type: 'vault_credential_deleted',
}

export function checkDeletedCredential(value: unknown, report: Report): void {
  object(value, report, checkDeletedCredential_fields, ['id', 'type'])
}

const checkEnvironmentVariableAuthResponse_networking_variants: Variants = {
  unrestricted: checkUnrestrictedCredentialNetworkingResponse,
  limited: checkLimitedCredentialNetworkingResponse,
}

function checkEnvironmentVariableAuthResponse_networking(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkEnvironmentVariableAuthResponse_networking_variants)
}

const checkEnvironmentVariableAuthResponse_fields: Fields = {
  injection_location: checkInjectionLocationResponse,
  networking: checkEnvironmentVariableAuthResponse_networking,
  secret_name: text,
  type: 'environment_variable',
}

export function checkEnvironmentVariableAuthResponse(value: unknown, report: Report): void {
  object(value, report, checkEnvironmentVariableAuthResponse_fields, ['injection_location', 'networking', 'secret_name', 'type'])
}

const checkEnvironmentVariableCreateParams_fields: Fields = {
  networking: checkCredentialNetworkingParams,
  secret_name: text,
  secret_value: text,
  type: 'environment_variable',
  injection_location: checkInjectionLocationParams,
}

export function checkEnvironmentVariableCreateParams(value: unknown, report: Report): void {
  object(value, report, checkEnvironmentVariableCreateParams_fields, ['networking', 'secret_name', 'secret_value', 'type'])
}

function checkEnvironmentVariableUpdateParams_networking(value: unknown, report: Report): void {
  nullable(value, report, checkCredentialNetworkingParams)
}

function checkEnvironmentVariableUpdateParams_secret_value(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkEnvironmentVariableUpdateParams_fields: Fields = {
  type: 'environment_variable',
  injection_location: checkInjectionLocationUpdateParams,
  networking: checkEnvironmentVariableUpdateParams_networking,
  secret_value: checkEnvironmentVariableUpdateParams_secret_value,
}

export function checkEnvironmentVariableUpdateParams(value: unknown, report: Report): void {
  object(value, report, checkEnvironmentVariableUpdateParams_fields, ['type'])
}

const checkInjectionLocationParams_fields: Fields = {
  body: boolean,
  header: boolean,
}

export function checkInjectionLocationParams(value: unknown, report: Report): void {
  object(value, report, checkInjectionLocationParams_fields)
}

const checkInjectionLocationResponse_fields: Fields = {
  body: boolean,
  header: boolean,
}

export function checkInjectionLocationResponse(value: unknown, report: Report): void {
  object(value, report, checkInjectionLocationResponse_fields, ['body', 'header'])
}

const checkInjectionLocationUpdateParams_fields: Fields = {
  body: boolean,
  header: boolean,
}

export function checkInjectionLocationUpdateParams(value: unknown, report: Report): void {
  object(value, report, checkInjectionLocationUpdateParams_fields)
}

function checkLimitedCredentialNetworkingParams_allowed_hosts(value: unknown, report: Report): void {
  list(value, report, text, { maxItems: 16 })
}

const checkLimitedCredentialNetworkingParams_fields: Fields = {
  allowed_hosts: checkLimitedCredentialNetworkingParams_allowed_hosts,
  type: 'limited',
}

export function checkLimitedCredentialNetworkingParams(value: unknown, report: Report): void {
  object(value, report, checkLimitedCredentialNetworkingParams_fields, ['allowed_hosts', 'type'])
}

function checkLimitedCredentialNetworkingResponse_allowed_hosts(value: unknown, report: Report): void {
  list(value, report, text)
}

const checkLimitedCredentialNetworkingResponse_fields: Fields = {
  allowed_hosts: checkLimitedCredentialNetworkingResponse_allowed_hosts,
  type: 'limited',
}

export function checkLimitedCredentialNetworkingResponse(value: unknown, report: Report): void {
  object(value, report, checkLimitedCredentialNetworkingResponse_fields, ['allowed_hosts', 'type'])
}

function checkMCPOAuthAuthResponse_expires_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkMCPOAuthAuthResponse_refresh(value: unknown, report: Report): void {
  nullable(value, report, checkMCPOAuthRefreshResponse)
}

const checkMCPOAuthAuthResponse_fields: Fields = {
  mcp_server_url: text,
  type: 'mcp_oauth',
  expires_at: checkMCPOAuthAuthResponse_expires_at,
  refresh: checkMCPOAuthAuthResponse_refresh,
}

export function checkMCPOAuthAuthResponse(value: unknown, report: Report): void {
  object(value, report, checkMCPOAuthAuthResponse_fields, ['mcp_server_url', 'type'])
}

function checkMCPOAuthCreateParams_expires_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkMCPOAuthCreateParams_refresh(value: unknown, report: Report): void {
  nullable(value, report, checkMCPOAuthRefreshParams)
}

const checkMCPOAuthCreateParams_fields: Fields = {
  access_token: text,
  mcp_server_url: text,
  type: 'mcp_oauth',
  expires_at: checkMCPOAuthCreateParams_expires_at,
  refresh: checkMCPOAuthCreateParams_refresh,
}

export function checkMCPOAuthCreateParams(value: unknown, report: Report): void {
  object(value, report, checkMCPOAuthCreateParams_fields, ['access_token', 'mcp_server_url', 'type'])
}

const checkMCPOAuthRefreshParams_token_endpoint_auth_variants: Variants = {
  none: checkTokenEndpointAuthNoneParam,
  client_secret_basic: checkTokenEndpointAuthBasicParam,
  client_secret_post: checkTokenEndpointAuthPostParam,
}

function checkMCPOAuthRefreshParams_token_endpoint_auth(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMCPOAuthRefreshParams_token_endpoint_auth_variants)
}

function checkMCPOAuthRefreshParams_resource(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkMCPOAuthRefreshParams_scope(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkMCPOAuthRefreshParams_fields: Fields = {
  client_id: text,
  refresh_token: text,
  token_endpoint: text,
  token_endpoint_auth: checkMCPOAuthRefreshParams_token_endpoint_auth,
  resource: checkMCPOAuthRefreshParams_resource,
  scope: checkMCPOAuthRefreshParams_scope,
}

export function checkMCPOAuthRefreshParams(value: unknown, report: Report): void {
  object(value, report, checkMCPOAuthRefreshParams_fields, ['client_id', 'refresh_token', 'token_endpoint', 'token_endpoint_auth'])
}

const checkMCPOAuthRefreshResponse_token_endpoint_auth_variants: Variants = {
  none: checkTokenEndpointAuthNoneResponse,
  client_secret_basic: checkTokenEndpointAuthBasicResponse,
  client_secret_post: checkTokenEndpointAuthPostResponse,
}

function checkMCPOAuthRefreshResponse_token_endpoint_auth(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMCPOAuthRefreshResponse_token_endpoint_auth_variants)
}

function checkMCPOAuthRefreshResponse_resource(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkMCPOAuthRefreshResponse_scope(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkMCPOAuthRefreshResponse_fields: Fields = {
  client_id: text,
  token_endpoint: text,
  token_endpoint_auth: checkMCPOAuthRefreshResponse_token_endpoint_auth,
  resource: checkMCPOAuthRefreshResponse_resource,
  scope: checkMCPOAuthRefreshResponse_scope,
}

export function checkMCPOAuthRefreshResponse(value: unknown, report: Report): void {
  object(value, report, checkMCPOAuthRefreshResponse_fields, ['client_id', 'token_endpoint', 'token_endpoint_auth'])
}

function checkMCPOAuthRefreshUpdateParams_refresh_token(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkMCPOAuthRefreshUpdateParams_scope(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkMCPOAuthRefreshUpdateParams_token_endpoint_auth_variants: Variants = {
  client_secret_basic: checkTokenEndpointAuthBasicUpdateParam,
  client_secret_post: checkTokenEndpointAuthPostUpdateParam,
}

function checkMCPOAuthRefreshUpdateParams_token_endpoint_auth(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMCPOAuthRefreshUpdateParams_token_endpoint_auth_variants)
}

const checkMCPOAuthRefreshUpdateParams_fields: Fields = {
  refresh_token: checkMCPOAuthRefreshUpdateParams_refresh_token,
  scope: checkMCPOAuthRefreshUpdateParams_scope,
  token_endpoint_auth: checkMCPOAuthRefreshUpdateParams_token_endpoint_auth,
}

export function checkMCPOAuthRefreshUpdateParams(value: unknown, report: Report): void {
  object(value, report, checkMCPOAuthRefreshUpdateParams_fields)
}

function checkMCPOAuthUpdateParams_access_token(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkMCPOAuthUpdateParams_expires_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkMCPOAuthUpdateParams_refresh(value: unknown, report: Report): void {
  nullable(value, report, checkMCPOAuthRefreshUpdateParams)
}

const checkMCPOAuthUpdateParams_fields: Fields = {
  type: 'mcp_oauth',
  access_token: checkMCPOAuthUpdateParams_access_token,
  expires_at: checkMCPOAuthUpdateParams_expires_at,
  refresh: checkMCPOAuthUpdateParams_refresh,
}

export function checkMCPOAuthUpdateParams(value: unknown, report: Report): void {
  object(value, report, checkMCPOAuthUpdateParams_fields, ['type'])
}

function checkMCPProbe_http_response(value: unknown, report: Report): void {
  nullable(value, report, checkRefreshHTTPResponse)
}

const checkMCPProbe_fields: Fields = {
  http_response: checkMCPProbe_http_response,
  method: text,
}

export function checkMCPProbe(value: unknown, report: Report): void {
  object(value, report, checkMCPProbe_fields, ['http_response', 'method'])
}

const checkRefreshHTTPResponse_fields: Fields = {
  body: text,
  body_truncated: boolean,
  content_type: text,
  status_code: integer,
}

export function checkRefreshHTTPResponse(value: unknown, report: Report): void {
  object(value, report, checkRefreshHTTPResponse_fields, ['body', 'body_truncated', 'content_type', 'status_code'])
}

function checkRefreshObject_http_response(value: unknown, report: Report): void {
  nullable(value, report, checkRefreshHTTPResponse)
}

function checkRefreshObject_status(value: unknown, report: Report): void {
  choice(value, report, ['succeeded', 'failed', 'connect_error', 'no_refresh_token'])
}

const checkRefreshObject_fields: Fields = {
  http_response: checkRefreshObject_http_response,
  status: checkRefreshObject_status,
}

export function checkRefreshObject(value: unknown, report: Report): void {
  object(value, report, checkRefreshObject_fields, ['http_response', 'status'])
}

const checkStaticBearerAuthResponse_fields: Fields = {
  mcp_server_url: text,
  type: 'static_bearer',
}

export function checkStaticBearerAuthResponse(value: unknown, report: Report): void {
  object(value, report, checkStaticBearerAuthResponse_fields, ['mcp_server_url', 'type'])
}

const checkStaticBearerCreateParams_fields: Fields = {
  token: text,
  mcp_server_url: text,
  type: 'static_bearer',
}

export function checkStaticBearerCreateParams(value: unknown, report: Report): void {
  object(value, report, checkStaticBearerCreateParams_fields, ['token', 'mcp_server_url', 'type'])
}

function checkStaticBearerUpdateParams_token(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkStaticBearerUpdateParams_fields: Fields = {
  type: 'static_bearer',
  token: checkStaticBearerUpdateParams_token,
}

export function checkStaticBearerUpdateParams(value: unknown, report: Report): void {
  object(value, report, checkStaticBearerUpdateParams_fields, ['type'])
}

const checkTokenEndpointAuthBasicParam_fields: Fields = {
  client_secret: text,
  type: 'client_secret_basic',
}

export function checkTokenEndpointAuthBasicParam(value: unknown, report: Report): void {
  object(value, report, checkTokenEndpointAuthBasicParam_fields, ['client_secret', 'type'])
}

const checkTokenEndpointAuthBasicResponse_fields: Fields = {
  type: 'client_secret_basic',
}

export function checkTokenEndpointAuthBasicResponse(value: unknown, report: Report): void {
  object(value, report, checkTokenEndpointAuthBasicResponse_fields, ['type'])
}

function checkTokenEndpointAuthBasicUpdateParam_client_secret(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkTokenEndpointAuthBasicUpdateParam_fields: Fields = {
  type: 'client_secret_basic',
  client_secret: checkTokenEndpointAuthBasicUpdateParam_client_secret,
}

export function checkTokenEndpointAuthBasicUpdateParam(value: unknown, report: Report): void {
  object(value, report, checkTokenEndpointAuthBasicUpdateParam_fields, ['type'])
}

const checkTokenEndpointAuthNoneParam_fields: Fields = {
  type: 'none',
}

export function checkTokenEndpointAuthNoneParam(value: unknown, report: Report): void {
  object(value, report, checkTokenEndpointAuthNoneParam_fields, ['type'])
}

const checkTokenEndpointAuthNoneResponse_fields: Fields = {
  type: 'none',
}

export function checkTokenEndpointAuthNoneResponse(value: unknown, report: Report): void {
  object(value, report, checkTokenEndpointAuthNoneResponse_fields, ['type'])
}

const checkTokenEndpointAuthPostParam_fields: Fields = {
  client_secret: text,
  type: 'client_secret_post',
}

export function checkTokenEndpointAuthPostParam(value: unknown, report: Report): void {
  object(value, report, checkTokenEndpointAuthPostParam_fields, ['client_secret', 'type'])
}

const checkTokenEndpointAuthPostResponse_fields: Fields = {
  type: 'client_secret_post',
}

export function checkTokenEndpointAuthPostResponse(value: unknown, report: Report): void {
  object(value, report, checkTokenEndpointAuthPostResponse_fields, ['type'])
}

function checkTokenEndpointAuthPostUpdateParam_client_secret(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkTokenEndpointAuthPostUpdateParam_fields: Fields = {
  type: 'client_secret_post',
  client_secret: checkTokenEndpointAuthPostUpdateParam_client_secret,
}

export function checkTokenEndpointAuthPostUpdateParam(value: unknown, report: Report): void {
  object(value, report, checkTokenEndpointAuthPostUpdateParam_fields, ['type'])
}

const checkUnrestrictedCredentialNetworkingParams_fields: Fields = {
  type: 'unrestricted',
}

export function checkUnrestrictedCredentialNetworkingParams(value: unknown, report: Report): void {
  object(value, report, checkUnrestrictedCredentialNetworkingParams_fields, ['type'])
}

const checkUnrestrictedCredentialNetworkingResponse_fields: Fields = {
  type: 'unrestricted',
}

export function checkUnrestrictedCredentialNetworkingResponse(value: unknown, report: Report): void {
  object(value, report, checkUnrestrictedCredentialNetworkingResponse_fields, ['type'])
}

const checkUpdateCredentialRequest_auth_variants: Variants = {
  mcp_oauth: checkMCPOAuthUpdateParams,
  static_bearer: checkStaticBearerUpdateParams,
  environment_variable: checkEnvironmentVariableUpdateParams,
}

function checkUpdateCredentialRequest_auth(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUpdateCredentialRequest_auth_variants)
}

function checkUpdateCredentialRequest_display_name(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkUpdateCredentialRequest_metadata_value(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUpdateCredentialRequest_metadata(value: unknown, report: Report): void {
  if (value === null) return
  map(value, report, checkUpdateCredentialRequest_metadata_value)
}

const checkUpdateCredentialRequest_fields: Fields = {
  auth: checkUpdateCredentialRequest_auth,
  display_name: checkUpdateCredentialRequest_display_name,
  metadata: checkUpdateCredentialRequest_metadata,
}

export function checkUpdateCredentialRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateCredentialRequest_fields)
}
