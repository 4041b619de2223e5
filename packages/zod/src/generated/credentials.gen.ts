// generated from openapi/ by `pnpm generate`; do not edit

import type {
  CreateCredentialRequest,
  Credential,
  CredentialNetworkingParams,
  CredentialPage,
  CredentialValidation,
  CredentialValidationStatus,
  DeletedCredential,
  EnvironmentVariableAuthResponse,
  EnvironmentVariableCreateParams,
  EnvironmentVariableUpdateParams,
  InjectionLocationParams,
  InjectionLocationResponse,
  InjectionLocationUpdateParams,
  LimitedCredentialNetworkingParams,
  LimitedCredentialNetworkingResponse,
  MCPOAuthAuthResponse,
  MCPOAuthCreateParams,
  MCPOAuthRefreshParams,
  MCPOAuthRefreshResponse,
  MCPOAuthRefreshUpdateParams,
  MCPOAuthUpdateParams,
  MCPProbe,
  RefreshHTTPResponse,
  RefreshObject,
  StaticBearerAuthResponse,
  StaticBearerCreateParams,
  StaticBearerUpdateParams,
  TokenEndpointAuthBasicParam,
  TokenEndpointAuthBasicResponse,
  TokenEndpointAuthBasicUpdateParam,
  TokenEndpointAuthNoneParam,
  TokenEndpointAuthNoneResponse,
  TokenEndpointAuthPostParam,
  TokenEndpointAuthPostResponse,
  TokenEndpointAuthPostUpdateParam,
  UnrestrictedCredentialNetworkingParams,
  UnrestrictedCredentialNetworkingResponse,
  UpdateCredentialRequest,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { keys } from '../limits.ts'
import { closedUnion, openEnum, openUnion } from '../open.ts'

/** The client has no secret. */
export const zTokenEndpointAuthNoneParam: z.ZodType<TokenEndpointAuthNoneParam> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('none')
  }))()

/** The client's secret is sent by HTTP basic authentication. */
export const zTokenEndpointAuthBasicParam: z.ZodType<TokenEndpointAuthBasicParam> = /* @__PURE__ */ (() =>
  z.looseObject({
    client_secret: z.string(),
    type: z.literal('client_secret_basic')
  }))()

/** The client's secret is sent in the request body. */
export const zTokenEndpointAuthPostParam: z.ZodType<TokenEndpointAuthPostParam> = /* @__PURE__ */ (() =>
  z.looseObject({
    client_secret: z.string(),
    type: z.literal('client_secret_post')
  }))()

const zMCPOAuthRefreshParams_token_endpoint_auth = /* @__PURE__ */ (() =>
  closedUnion('type', {
    none: zTokenEndpointAuthNoneParam,
    client_secret_basic: zTokenEndpointAuthBasicParam,
    client_secret_post: zTokenEndpointAuthPostParam,
  }))()

/** How to renew an OAuth token. */
export const zMCPOAuthRefreshParams: z.ZodType<MCPOAuthRefreshParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    client_id: z.string(),
    refresh_token: z.string(),
    token_endpoint: z.string(),
    token_endpoint_auth: zMCPOAuthRefreshParams_token_endpoint_auth,
    resource: z.string().nullish(),
    scope: z.string().nullish()
  }))()

/** An OAuth token for an MCP server. */
export const zMCPOAuthCreateParams: z.ZodType<MCPOAuthCreateParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    access_token: z.string(),
    mcp_server_url: z.string(),
    type: z.literal('mcp_oauth'),
    expires_at: z.iso.datetime({ offset: true }).nullish(),
    refresh: zMCPOAuthRefreshParams.nullish()
  }))()

/** A fixed bearer token for an MCP server. */
export const zStaticBearerCreateParams: z.ZodType<StaticBearerCreateParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    token: z.string(),
    mcp_server_url: z.string(),
    type: z.literal('static_bearer')
  }))()

/** Any host. */
export const zUnrestrictedCredentialNetworkingParams: z.ZodType<UnrestrictedCredentialNetworkingParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('unrestricted')
  }))()

/** The listed hosts only. */
export const zLimitedCredentialNetworkingParams: z.ZodType<LimitedCredentialNetworkingParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    allowed_hosts: z.array(z.string()).max(16),
    type: z.literal('limited')
  }))()

/** The hosts for which a secret is put in. */
export const zCredentialNetworkingParams: z.ZodType<CredentialNetworkingParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    unrestricted: zUnrestrictedCredentialNetworkingParams,
    limited: zLimitedCredentialNetworkingParams,
  }))()

/** Where in a request the secret may be put in. Fields left out are false. */
export const zInjectionLocationParams: z.ZodType<InjectionLocationParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    body: z.boolean().optional(),
    header: z.boolean().optional()
  }))()

/** A secret that the sandbox shall see as a placeholder, put in on the way out. Not for self-hosted environments. */
export const zEnvironmentVariableCreateParams: z.ZodType<EnvironmentVariableCreateParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    networking: zCredentialNetworkingParams,
    secret_name: z.string(),
    secret_value: z.string(),
    type: z.literal('environment_variable'),
    injection_location: zInjectionLocationParams.optional()
  }))()

const zCreateCredentialRequest_auth = /* @__PURE__ */ (() =>
  closedUnion('type', {
    mcp_oauth: zMCPOAuthCreateParams,
    static_bearer: zStaticBearerCreateParams,
    environment_variable: zEnvironmentVariableCreateParams,
  }))()

const zCreateCredentialRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512))()

const zCreateCredentialRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zCreateCredentialRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

/** A new credential. It is not checked against the server that it is for. */
export const zCreateCredentialRequest: z.ZodType<CreateCredentialRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    auth: zCreateCredentialRequest_auth,
    display_name: z.string().max(255).nullish(),
    metadata: zCreateCredentialRequest_metadata.optional()
  }))()

/** The client has no secret. */
export const zTokenEndpointAuthNoneResponse: z.ZodType<TokenEndpointAuthNoneResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('none')
  }))()

/** The client's secret is sent by HTTP basic authentication. */
export const zTokenEndpointAuthBasicResponse: z.ZodType<TokenEndpointAuthBasicResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('client_secret_basic')
  }))()

/** The client's secret is sent in the request body. */
export const zTokenEndpointAuthPostResponse: z.ZodType<TokenEndpointAuthPostResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('client_secret_post')
  }))()

const zMCPOAuthRefreshResponse_token_endpoint_auth = /* @__PURE__ */ (() =>
  openUnion('type', {
    none: zTokenEndpointAuthNoneResponse,
    client_secret_basic: zTokenEndpointAuthBasicResponse,
    client_secret_post: zTokenEndpointAuthPostResponse,
  }))()

/** How an OAuth token is renewed. */
export const zMCPOAuthRefreshResponse: z.ZodType<MCPOAuthRefreshResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    client_id: z.string(),
    token_endpoint: z.string(),
    token_endpoint_auth: zMCPOAuthRefreshResponse_token_endpoint_auth,
    resource: z.string().nullish(),
    scope: z.string().nullish()
  }))()

/** An OAuth token for an MCP server. */
export const zMCPOAuthAuthResponse: z.ZodType<MCPOAuthAuthResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    mcp_server_url: z.string(),
    type: z.literal('mcp_oauth'),
    expires_at: z.iso.datetime({ offset: true }).nullish(),
    refresh: zMCPOAuthRefreshResponse.nullish()
  }))()

/** A fixed bearer token for an MCP server. */
export const zStaticBearerAuthResponse: z.ZodType<StaticBearerAuthResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    mcp_server_url: z.string(),
    type: z.literal('static_bearer')
  }))()

/** Where in a request the secret is put in. */
export const zInjectionLocationResponse: z.ZodType<InjectionLocationResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    body: z.boolean(),
    header: z.boolean()
  }))()

/** Any host. */
export const zUnrestrictedCredentialNetworkingResponse: z.ZodType<UnrestrictedCredentialNetworkingResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('unrestricted')
  }))()

/** The listed hosts only. */
export const zLimitedCredentialNetworkingResponse: z.ZodType<LimitedCredentialNetworkingResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    allowed_hosts: z.array(z.string()),
    type: z.literal('limited')
  }))()

const zEnvironmentVariableAuthResponse_networking = /* @__PURE__ */ (() =>
  openUnion('type', {
    unrestricted: zUnrestrictedCredentialNetworkingResponse,
    limited: zLimitedCredentialNetworkingResponse,
  }))()

/** A secret that the sandbox sees as a placeholder. It is put in on the way out, for the allowed hosts only. */
export const zEnvironmentVariableAuthResponse: z.ZodType<EnvironmentVariableAuthResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    injection_location: zInjectionLocationResponse,
    networking: zEnvironmentVariableAuthResponse_networking,
    secret_name: z.string(),
    type: z.literal('environment_variable')
  }))()

const zCredential_auth = /* @__PURE__ */ (() =>
  openUnion('type', {
    mcp_oauth: zMCPOAuthAuthResponse,
    static_bearer: zStaticBearerAuthResponse,
    environment_variable: zEnvironmentVariableAuthResponse,
  }))()

/**
 * A secret in a vault, for an MCP server or for an environment variable. The secret itself is never returned. Changes
 * reach running sessions without a restart.
 */
export const zCredential: z.ZodType<Credential> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    auth: zCredential_auth,
    created_at: z.iso.datetime({ offset: true }),
    metadata: z.record(z.string(), z.string()),
    type: z.literal('vault_credential'),
    updated_at: z.iso.datetime({ offset: true }),
    vault_id: z.string(),
    display_name: z.string().nullish()
  }))()

/** One page of credentials, newest first. */
export const zCredentialPage: z.ZodType<CredentialPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zCredential),
    next_page: z.string().nullish()
  }))()

/** An HTTP answer, cut and scrubbed. */
export const zRefreshHTTPResponse: z.ZodType<RefreshHTTPResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    body: z.string(),
    body_truncated: z.boolean(),
    content_type: z.string(),
    status_code: z.int()
  }))()

/** What an MCP server answered to the test. */
export const zMCPProbe: z.ZodType<MCPProbe> = /* @__PURE__ */ (() =>
  z.looseObject({
    http_response: zRefreshHTTPResponse.nullable(),
    method: z.string()
  }))()

const zRefreshObject_status = /* @__PURE__ */ (() =>
  openEnum(['succeeded', 'failed', 'connect_error', 'no_refresh_token']))()

/** What came of renewing a token. */
export const zRefreshObject: z.ZodType<RefreshObject> = /* @__PURE__ */ (() =>
  z.looseObject({
    http_response: zRefreshHTTPResponse.nullable(),
    status: zRefreshObject_status
  }))()

/**
 * `valid`; `invalid` if the user is needed (a 4xx, or no token); `unknown` after a network failure, 5xx or 429, or when
 * the token was renewed but not tested again.
 */
export const zCredentialValidationStatus: z.ZodType<CredentialValidationStatus> = /* @__PURE__ */ (() =>
  openEnum(['valid', 'invalid', 'unknown']))()

/** The result of a live test of an OAuth credential. */
export const zCredentialValidation: z.ZodType<CredentialValidation> = /* @__PURE__ */ (() =>
  z.looseObject({
    credential_id: z.string(),
    has_refresh_token: z.boolean(),
    mcp_probe: zMCPProbe.nullable(),
    refresh: zRefreshObject.nullable(),
    status: zCredentialValidationStatus,
    type: z.literal('vault_credential_validation'),
    validated_at: z.iso.datetime({ offset: true }),
    vault_id: z.string()
  }))()

/** Confirms that a credential is gone. */
export const zDeletedCredential: z.ZodType<DeletedCredential> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('vault_credential_deleted')
  }))()

/** Where in a request the secret may be put in. Fields left out stay. */
export const zInjectionLocationUpdateParams: z.ZodType<InjectionLocationUpdateParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    body: z.boolean().optional(),
    header: z.boolean().optional()
  }))()

/** Changes of a secret environment variable. */
export const zEnvironmentVariableUpdateParams: z.ZodType<EnvironmentVariableUpdateParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('environment_variable'),
    injection_location: zInjectionLocationUpdateParams.optional(),
    networking: zCredentialNetworkingParams.nullish(),
    secret_value: z.string().nullish()
  }))()

/** A new secret of a client that uses HTTP basic authentication. */
export const zTokenEndpointAuthBasicUpdateParam: z.ZodType<TokenEndpointAuthBasicUpdateParam> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('client_secret_basic'),
    client_secret: z.string().nullish()
  }))()

/** A new secret of a client that sends it in the request body. */
export const zTokenEndpointAuthPostUpdateParam: z.ZodType<TokenEndpointAuthPostUpdateParam> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('client_secret_post'),
    client_secret: z.string().nullish()
  }))()

const zMCPOAuthRefreshUpdateParams_token_endpoint_auth = /* @__PURE__ */ (() =>
  closedUnion('type', {
    client_secret_basic: zTokenEndpointAuthBasicUpdateParam,
    client_secret_post: zTokenEndpointAuthPostUpdateParam,
  }))()

/** Changes of how an OAuth token is renewed. */
export const zMCPOAuthRefreshUpdateParams: z.ZodType<MCPOAuthRefreshUpdateParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    refresh_token: z.string().nullish(),
    scope: z.string().nullish(),
    token_endpoint_auth: zMCPOAuthRefreshUpdateParams_token_endpoint_auth.optional()
  }))()

/** Changes of an OAuth token. */
export const zMCPOAuthUpdateParams: z.ZodType<MCPOAuthUpdateParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('mcp_oauth'),
    access_token: z.string().nullish(),
    expires_at: z.iso.datetime({ offset: true }).nullish(),
    refresh: zMCPOAuthRefreshUpdateParams.nullish()
  }))()

/** A new bearer token. */
export const zStaticBearerUpdateParams: z.ZodType<StaticBearerUpdateParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('static_bearer'),
    token: z.string().nullish()
  }))()

const zUpdateCredentialRequest_auth = /* @__PURE__ */ (() =>
  closedUnion('type', {
    mcp_oauth: zMCPOAuthUpdateParams,
    static_bearer: zStaticBearerUpdateParams,
    environment_variable: zEnvironmentVariableUpdateParams,
  }))()

/** A partial change of a credential. */
export const zUpdateCredentialRequest: z.ZodType<UpdateCredentialRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    auth: zUpdateCredentialRequest_auth.optional(),
    display_name: z.string().min(1).max(255).nullish(),
    metadata: z.record(z.string(), z.string().nullable()).nullish()
  }))()
