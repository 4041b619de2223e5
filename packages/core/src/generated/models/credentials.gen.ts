// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

export interface CreateCredentialRequest {
  auth: MCPOAuthCreateParams | StaticBearerCreateParams | EnvironmentVariableCreateParams
  display_name?: string | null
  metadata?: Record<string, string>
}

export interface Credential {
  id: string
  archived_at: string | null
  auth: MCPOAuthAuthResponse | StaticBearerAuthResponse | EnvironmentVariableAuthResponse | UnknownVariant
  created_at: string
  metadata: Record<string, string>
  type: 'vault_credential'
  updated_at: string
  vault_id: string
  display_name?: string | null
}

export type CredentialNetworkingParams = UnrestrictedCredentialNetworkingParams | LimitedCredentialNetworkingParams

export interface CredentialPage {
  data: Credential[]
  next_page: string | null
}

export interface CredentialValidation {
  credential_id: string
  has_refresh_token: boolean
  mcp_probe: MCPProbe | null
  refresh: RefreshObject | null
  status: CredentialValidationStatus
  type: 'vault_credential_validation'
  validated_at: string
  vault_id: string
}

export type CredentialValidationStatus = 'valid' | 'invalid' | 'unknown' | (string & {})

export interface DeletedCredential {
  id: string
  type: 'vault_credential_deleted'
}

export interface EnvironmentVariableAuthResponse {
  injection_location: InjectionLocationResponse
  networking: UnrestrictedCredentialNetworkingResponse | LimitedCredentialNetworkingResponse | UnknownVariant
  secret_name: string
  type: 'environment_variable'
}

export interface EnvironmentVariableCreateParams {
  networking: CredentialNetworkingParams
  secret_name: string
  secret_value: string
  type: 'environment_variable'
  injection_location?: InjectionLocationParams
}

export interface EnvironmentVariableUpdateParams {
  type: 'environment_variable'
  injection_location?: InjectionLocationUpdateParams
  networking?: CredentialNetworkingParams | null
  secret_value?: string | null
}

export interface InjectionLocationParams {
  body?: boolean
  header?: boolean
}

export interface InjectionLocationResponse {
  body: boolean
  header: boolean
}

export interface InjectionLocationUpdateParams {
  body?: boolean
  header?: boolean
}

export interface LimitedCredentialNetworkingParams {
  allowed_hosts: string[]
  type: 'limited'
}

export interface LimitedCredentialNetworkingResponse {
  allowed_hosts: string[]
  type: 'limited'
}

export interface MCPOAuthAuthResponse {
  mcp_server_url: string
  type: 'mcp_oauth'
  expires_at?: string | null
  refresh?: MCPOAuthRefreshResponse | null
}

export interface MCPOAuthCreateParams {
  access_token: string
  mcp_server_url: string
  type: 'mcp_oauth'
  expires_at?: string | null
  refresh?: MCPOAuthRefreshParams | null
}

export interface MCPOAuthRefreshParams {
  client_id: string
  refresh_token: string
  token_endpoint: string
  token_endpoint_auth: TokenEndpointAuthNoneParam | TokenEndpointAuthBasicParam | TokenEndpointAuthPostParam
  resource?: string | null
  scope?: string | null
}

export interface MCPOAuthRefreshResponse {
  client_id: string
  token_endpoint: string
  token_endpoint_auth: TokenEndpointAuthNoneResponse | TokenEndpointAuthBasicResponse | TokenEndpointAuthPostResponse | UnknownVariant
  resource?: string | null
  scope?: string | null
}

export interface MCPOAuthRefreshUpdateParams {
  refresh_token?: string | null
  scope?: string | null
  token_endpoint_auth?: TokenEndpointAuthBasicUpdateParam | TokenEndpointAuthPostUpdateParam
}

export interface MCPOAuthUpdateParams {
  type: 'mcp_oauth'
  access_token?: string | null
  expires_at?: string | null
  refresh?: MCPOAuthRefreshUpdateParams | null
}

export interface MCPProbe {
  http_response: RefreshHTTPResponse | null
  method: string
}

export interface RefreshHTTPResponse {
  body: string
  body_truncated: boolean
  content_type: string
  status_code: number
}

export interface RefreshObject {
  http_response: RefreshHTTPResponse | null
  status: 'succeeded' | 'failed' | 'connect_error' | 'no_refresh_token' | (string & {})
}

export interface StaticBearerAuthResponse {
  mcp_server_url: string
  type: 'static_bearer'
}

export interface StaticBearerCreateParams {
  token: string
  mcp_server_url: string
  type: 'static_bearer'
}

export interface StaticBearerUpdateParams {
  type: 'static_bearer'
  token?: string | null
}

export interface TokenEndpointAuthBasicParam {
  client_secret: string
  type: 'client_secret_basic'
}

export interface TokenEndpointAuthBasicResponse {
  type: 'client_secret_basic'
}

export interface TokenEndpointAuthBasicUpdateParam {
  type: 'client_secret_basic'
  client_secret?: string | null
}

export interface TokenEndpointAuthNoneParam {
  type: 'none'
}

export interface TokenEndpointAuthNoneResponse {
  type: 'none'
}

export interface TokenEndpointAuthPostParam {
  client_secret: string
  type: 'client_secret_post'
}

export interface TokenEndpointAuthPostResponse {
  type: 'client_secret_post'
}

export interface TokenEndpointAuthPostUpdateParam {
  type: 'client_secret_post'
  client_secret?: string | null
}

export interface UnrestrictedCredentialNetworkingParams {
  type: 'unrestricted'
}

export interface UnrestrictedCredentialNetworkingResponse {
  type: 'unrestricted'
}

export interface UpdateCredentialRequest {
  auth?: MCPOAuthUpdateParams | StaticBearerUpdateParams | EnvironmentVariableUpdateParams
  display_name?: string | null
  metadata?: Record<string, string | null> | null
}
