// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

/** A new credential. It is not checked against the server that it is for. */
export interface CreateCredentialRequest {
  /**
   * The kind and its secret. Its key – `mcp_server_url` or `secret_name` – must be unique among the vault's active
   * credentials and is fixed from then on. URLs are compared with scheme and host in lower case, without the default
   * port and a trailing slash.
   */
  auth: MCPOAuthCreateParams | StaticBearerCreateParams | EnvironmentVariableCreateParams
  display_name?: string | null
  /** At most 16 keys of up to 64 characters; values up to 512 characters. */
  metadata?: Record<string, string>
}

/**
 * A secret in a vault, for an MCP server or for an environment variable. The secret itself is never returned. Changes
 * reach running sessions without a restart.
 */
export interface Credential {
  /** Starts with `vcrd_`. */
  id: string
  /** When it was archived, which purged the secret and freed the key; null while it is not. */
  archived_at: string | null
  /** The kind of credential and what of it may be shown. */
  auth: MCPOAuthAuthResponse | StaticBearerAuthResponse | EnvironmentVariableAuthResponse | UnknownVariant
  created_at: string
  /** The caller's own keys and values. */
  metadata: Record<string, string>
  type: 'vault_credential'
  updated_at: string
  /** Starts with `vlt_`. */
  vault_id: string
  display_name?: string | null
}

/** The hosts for which a secret is put in. */
export type CredentialNetworkingParams = UnrestrictedCredentialNetworkingParams | LimitedCredentialNetworkingParams

/** One page of credentials, newest first. */
export interface CredentialPage {
  data: Credential[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** The result of a live test of an OAuth credential. */
export interface CredentialValidation {
  /** Starts with `vcrd_`. */
  credential_id: string
  has_refresh_token: boolean
  /** What the MCP server answered. */
  mcp_probe: MCPProbe | null
  /** What came of renewing the token, if that was tried. */
  refresh: RefreshObject | null
  status: CredentialValidationStatus
  type: 'vault_credential_validation'
  validated_at: string
  /** Starts with `vlt_`. */
  vault_id: string
}

/**
 * `valid`; `invalid` if the user is needed (a 4xx, or no token); `unknown` after a network failure, 5xx or 429, or when
 * the token was renewed but not tested again.
 */
export type CredentialValidationStatus = 'valid' | 'invalid' | 'unknown' | (string & {})

/** Confirms that a credential is gone. */
export interface DeletedCredential {
  /** Starts with `vcrd_`. */
  id: string
  type: 'vault_credential_deleted'
}

/** A secret that the sandbox sees as a placeholder. It is put in on the way out, for the allowed hosts only. */
export interface EnvironmentVariableAuthResponse {
  injection_location: InjectionLocationResponse
  networking: UnrestrictedCredentialNetworkingResponse | LimitedCredentialNetworkingResponse | UnknownVariant
  secret_name: string
  type: 'environment_variable'
}

/** A secret that the sandbox shall see as a placeholder, put in on the way out. Not for self-hosted environments. */
export interface EnvironmentVariableCreateParams {
  /** The hosts for which the secret is put in. The environment must allow them too. */
  networking: CredentialNetworkingParams
  /** Name of the environment variable, and the key of the credential – unique in the vault and fixed. */
  secret_name: string
  /** Never returned. */
  secret_value: string
  type: 'environment_variable'
  /** Left out means header and body. Fields left out of a given object are false; at least one must be true. */
  injection_location?: InjectionLocationParams
}

/** Changes of a secret environment variable. */
export interface EnvironmentVariableUpdateParams {
  type: 'environment_variable'
  /** Merged field by field. Both false, or null, is refused. */
  injection_location?: InjectionLocationUpdateParams
  /** Replaced whole. */
  networking?: CredentialNetworkingParams | null
  /** Never returned. */
  secret_value?: string | null
}

/** Where in a request the secret may be put in. Fields left out are false. */
export interface InjectionLocationParams {
  body?: boolean
  header?: boolean
}

/** Where in a request the secret is put in. */
export interface InjectionLocationResponse {
  body: boolean
  header: boolean
}

/** Where in a request the secret may be put in. Fields left out stay. */
export interface InjectionLocationUpdateParams {
  body?: boolean
  header?: boolean
}

/** The listed hosts only. */
export interface LimitedCredentialNetworkingParams {
  /** Up to 16. A `*.` at the start stands for subdomains, not for the domain itself. */
  allowed_hosts: string[]
  type: 'limited'
}

/** The listed hosts only. */
export interface LimitedCredentialNetworkingResponse {
  allowed_hosts: string[]
  type: 'limited'
}

/** An OAuth token for an MCP server. */
export interface MCPOAuthAuthResponse {
  mcp_server_url: string
  type: 'mcp_oauth'
  expires_at?: string | null
  /** How the server renews the token by itself; null when it can't. */
  refresh?: MCPOAuthRefreshResponse | null
}

/** An OAuth token for an MCP server. */
export interface MCPOAuthCreateParams {
  /** Never returned. */
  access_token: string
  /** The key of the credential, unique in the vault and fixed. */
  mcp_server_url: string
  type: 'mcp_oauth'
  /** Must be in the future. */
  expires_at?: string | null
  /** With it, the server renews the token by itself. */
  refresh?: MCPOAuthRefreshParams | null
}

/** How to renew an OAuth token. */
export interface MCPOAuthRefreshParams {
  client_id: string
  /** Never returned. */
  refresh_token: string
  token_endpoint: string
  token_endpoint_auth: TokenEndpointAuthNoneParam | TokenEndpointAuthBasicParam | TokenEndpointAuthPostParam
  resource?: string | null
  scope?: string | null
}

/** How an OAuth token is renewed. */
export interface MCPOAuthRefreshResponse {
  client_id: string
  token_endpoint: string
  token_endpoint_auth:
    | TokenEndpointAuthNoneResponse
    | TokenEndpointAuthBasicResponse
    | TokenEndpointAuthPostResponse
    | UnknownVariant
  resource?: string | null
  scope?: string | null
}

/** Changes of how an OAuth token is renewed. */
export interface MCPOAuthRefreshUpdateParams {
  /** Never returned. */
  refresh_token?: string | null
  /** An empty string clears it. */
  scope?: string | null
  /** Its kind can't change, and a client of kind `none` can't get a secret later. */
  token_endpoint_auth?: TokenEndpointAuthBasicUpdateParam | TokenEndpointAuthPostUpdateParam
}

/** Changes of an OAuth token. */
export interface MCPOAuthUpdateParams {
  type: 'mcp_oauth'
  /** Never returned. Sent without `expires_at`, the old expiry stays. */
  access_token?: string | null
  /** Must be in the future. */
  expires_at?: string | null
  refresh?: MCPOAuthRefreshUpdateParams | null
}

/** What an MCP server answered to the test. */
export interface MCPProbe {
  http_response: RefreshHTTPResponse | null
  method: string
}

/** An HTTP answer, cut and scrubbed. */
export interface RefreshHTTPResponse {
  body: string
  /** True if the body was cut. */
  body_truncated: boolean
  content_type: string
  status_code: number
}

/** What came of renewing a token. */
export interface RefreshObject {
  http_response: RefreshHTTPResponse | null
  status: 'succeeded' | 'failed' | 'connect_error' | 'no_refresh_token' | (string & {})
}

/** A fixed bearer token for an MCP server. */
export interface StaticBearerAuthResponse {
  mcp_server_url: string
  type: 'static_bearer'
}

/** A fixed bearer token for an MCP server. */
export interface StaticBearerCreateParams {
  /** Never returned. */
  token: string
  /** The key of the credential, unique in the vault and fixed. */
  mcp_server_url: string
  type: 'static_bearer'
}

/** A new bearer token. */
export interface StaticBearerUpdateParams {
  type: 'static_bearer'
  /** Never returned. */
  token?: string | null
}

/** The client's secret is sent by HTTP basic authentication. */
export interface TokenEndpointAuthBasicParam {
  /** Never returned. */
  client_secret: string
  type: 'client_secret_basic'
}

/** The client's secret is sent by HTTP basic authentication. */
export interface TokenEndpointAuthBasicResponse {
  type: 'client_secret_basic'
}

/** A new secret of a client that uses HTTP basic authentication. */
export interface TokenEndpointAuthBasicUpdateParam {
  type: 'client_secret_basic'
  /** Never returned. */
  client_secret?: string | null
}

/** The client has no secret. */
export interface TokenEndpointAuthNoneParam {
  type: 'none'
}

/** The client has no secret. */
export interface TokenEndpointAuthNoneResponse {
  type: 'none'
}

/** The client's secret is sent in the request body. */
export interface TokenEndpointAuthPostParam {
  /** Never returned. */
  client_secret: string
  type: 'client_secret_post'
}

/** The client's secret is sent in the request body. */
export interface TokenEndpointAuthPostResponse {
  type: 'client_secret_post'
}

/** A new secret of a client that sends it in the request body. */
export interface TokenEndpointAuthPostUpdateParam {
  type: 'client_secret_post'
  /** Never returned. */
  client_secret?: string | null
}

/** Any host. */
export interface UnrestrictedCredentialNetworkingParams {
  type: 'unrestricted'
}

/** Any host. */
export interface UnrestrictedCredentialNetworkingResponse {
  type: 'unrestricted'
}

/** A partial change of a credential. */
export interface UpdateCredentialRequest {
  /** Its `type` must be the stored one. `mcp_server_url`, `secret_name`, `token_endpoint` and `client_id` are fixed. */
  auth?: MCPOAuthUpdateParams | StaticBearerUpdateParams | EnvironmentVariableUpdateParams
  display_name?: string | null
  /** Merged key by key; null as a value deletes that key. */
  metadata?: Record<string, string | null> | null
}
