/** The two servers behind an OAuth credential, as functions: the emulator never asks real ones. */
export interface McpOAuthServers {
  /** What the MCP server answers to a request with this token; null when it cannot be reached. */
  probe(request: McpProbeRequest): ServerAnswer | null
  /** What the token endpoint answers; null when it cannot be reached. */
  refresh(request: TokenRequest): TokenAnswer | ServerAnswer | null
}

/** A request to an MCP server, made to see whether its token is good. */
export interface McpProbeRequest {
  readonly mcpServerUrl: string
  readonly accessToken: string
  /** Whether the token has outlived its `expires_at`. */
  readonly expired: boolean
}

/** A request to a token endpoint for a new access token. */
export interface TokenRequest {
  readonly tokenEndpoint: string
  readonly clientId: string
  readonly refreshToken: string
  readonly scope: string | null
}

/** The new token that an emulated token endpoint gives. */
export interface TokenAnswer {
  readonly accessToken: string
  /** Default 3,600. */
  readonly expiresInSeconds?: number
}

/** What an emulated server answers. */
export interface ServerAnswer {
  readonly status: number
  readonly body?: string
  /** Default `application/json`. */
  readonly contentType?: string
}

/** A token is good until it expires, and can always be renewed. */
export const agreeableServers: McpOAuthServers = {
  probe: ({ expired }) => (expired ? { status: 401, body: '{"error":"invalid_token"}' } : { status: 200 }),
  refresh: ({ refreshToken }) => ({ accessToken: `renewed by ${refreshToken}` }),
}
