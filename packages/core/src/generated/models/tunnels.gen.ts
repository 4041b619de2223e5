// generated from openapi/ by `pnpm generate`; do not edit

/** A certificate for a tunnel. */
export interface CreateTunnelCertificateRequest {
  /** Exactly one certificate in PEM form, up to 8 KB, without a private key. */
  ca_certificate_pem: string
}

/** A new tunnel. */
export interface CreateTunnelRequest {
  display_name?: string | null
}

/** Why the token is replaced. */
export interface RotateTunnelTokenRequest {
  reason?: string | null
}

/**
 * A host name by which MCP servers in a private network can be reached. No traffic passes until it has a certificate.
 */
export interface Tunnel {
  /** Starts with `tnl_`. */
  id: string
  /** Null while it is not archived. */
  archived_at: string | null
  created_at: string
  display_name: string | null
  /** The host name that was allocated. */
  domain: string
  type: 'tunnel'
}

/** A certificate that a tunnel trusts. At most two are active at a time. */
export interface TunnelCertificate {
  /** Starts with `tcrt_`. */
  id: string
  /** Null while it is not archived. */
  archived_at: string | null
  created_at: string
  expires_at: string | null
  /** SHA-256 in hexadecimal. */
  fingerprint: string
  /** Starts with `tnl_`. */
  tunnel_id: string
  type: 'tunnel_certificate'
}

/** One page of a tunnel's certificates. */
export interface TunnelCertificatePage {
  data: TunnelCertificate[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** One page of tunnels, newest first. */
export interface TunnelPage {
  data: Tunnel[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** The token of a tunnel. */
export interface TunnelToken {
  id: string
  /** Stays the same until it is rotated; a secret. */
  tunnel_token: string
  type: 'tunnel_token'
}
