// generated from openapi/ by `pnpm generate`; do not edit

import type {
  CreateTunnelCertificateRequest,
  CreateTunnelRequest,
  RotateTunnelTokenRequest,
  Tunnel,
  TunnelCertificate,
  TunnelCertificatePage,
  TunnelPage,
  TunnelToken,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { maxBytes } from '../limits.ts'

const zCreateTunnelCertificateRequest_ca_certificate_pem = /* @__PURE__ */ (() =>
  z.string().check(maxBytes(8192)))()

/** A certificate for a tunnel. */
export const zCreateTunnelCertificateRequest: z.ZodType<CreateTunnelCertificateRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    ca_certificate_pem: zCreateTunnelCertificateRequest_ca_certificate_pem
  }))()

/** A new tunnel. */
export const zCreateTunnelRequest: z.ZodType<CreateTunnelRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    display_name: z.string().min(1).max(255).nullish()
  }))()

/** Why the token is replaced. */
export const zRotateTunnelTokenRequest: z.ZodType<RotateTunnelTokenRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    reason: z.string().nullish()
  }))()

/**
 * A host name by which MCP servers in a private network can be reached. No traffic passes until it has a certificate.
 */
export const zTunnel: z.ZodType<Tunnel> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    created_at: z.iso.datetime({ offset: true }),
    display_name: z.string().min(1).max(255).nullable(),
    domain: z.string(),
    type: z.literal('tunnel')
  }))()

/** A certificate that a tunnel trusts. At most two are active at a time. */
export const zTunnelCertificate: z.ZodType<TunnelCertificate> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    created_at: z.iso.datetime({ offset: true }),
    expires_at: z.iso.datetime({ offset: true }).nullable(),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    tunnel_id: z.string(),
    type: z.literal('tunnel_certificate')
  }))()

/** One page of a tunnel's certificates. */
export const zTunnelCertificatePage: z.ZodType<TunnelCertificatePage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zTunnelCertificate),
    next_page: z.string().nullish()
  }))()

/** One page of tunnels, newest first. */
export const zTunnelPage: z.ZodType<TunnelPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zTunnel),
    next_page: z.string().nullish()
  }))()

/** The token of a tunnel. */
export const zTunnelToken: z.ZodType<TunnelToken> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    tunnel_token: z.string(),
    type: z.literal('tunnel_token')
  }))()
