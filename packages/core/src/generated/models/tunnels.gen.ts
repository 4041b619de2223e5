// generated from openapi/ by `pnpm generate`; do not edit

export interface CreateTunnelCertificateRequest {
  ca_certificate_pem: string
}

export interface CreateTunnelRequest {
  display_name?: string | null
}

export interface RotateTunnelTokenRequest {
  reason?: string | null
}

export interface Tunnel {
  id: string
  archived_at: string | null
  created_at: string
  display_name: string | null
  domain: string
  type: 'tunnel'
}

export interface TunnelCertificate {
  id: string
  archived_at: string | null
  created_at: string
  expires_at: string | null
  fingerprint: string
  tunnel_id: string
  type: 'tunnel_certificate'
}

export interface TunnelCertificatePage {
  data: TunnelCertificate[]
  next_page: string | null
}

export interface TunnelPage {
  data: Tunnel[]
  next_page: string | null
}

export interface TunnelToken {
  id: string
  tunnel_token: string
  type: 'tunnel_token'
}
