// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type {
  CreateTunnelCertificateRequest,
  CreateTunnelRequest,
  RotateTunnelTokenRequest,
  Tunnel,
  TunnelCertificate,
  TunnelCertificatePage,
  TunnelPage,
  TunnelToken,
} from '../models.gen.ts'
import {
  archiveTunnel,
  archiveTunnelCertificate,
  createTunnel,
  createTunnelCertificate,
  getTunnel,
  getTunnelCertificate,
  listTunnelCertificates,
  listTunnels,
  revealTunnelToken,
  rotateTunnelToken,
} from '../operations.gen.ts'

export interface Tunnels {
  /**
   * List tunnels
   *
   * Newest first.
   */
  list(params?: ListTunnelsParams | null, options?: RequestOptions): PagePromise<Tunnel, TunnelPage>
  /**
   * Create a tunnel
   *
   * Allocates a host name. A repeated request makes a second tunnel.
   */
  create(params?: CreateTunnelParams | null, options?: RequestOptions): ApiPromise<Tunnel>
  /** Get a tunnel */
  retrieve(tunnelId: string, params?: GetTunnelParams | null, options?: RequestOptions): ApiPromise<Tunnel>
  /**
   * Archive a tunnel
   *
   * There is no way back. Its certificates are archived and its token becomes invalid; archiving again does no harm.
   */
  archive(tunnelId: string, params?: ArchiveTunnelParams | null, options?: RequestOptions): ApiPromise<Tunnel>
  /**
   * Show the token of a tunnel
   *
   * A POST without a body that changes nothing – the token is the same until it is rotated.
   */
  revealToken(
    tunnelId: string,
    params?: RevealTunnelTokenParams | null,
    options?: RequestOptions,
  ): ApiPromise<TunnelToken>
  /**
   * Replace the token of a tunnel
   *
   * The old token is refused for new connections only.
   */
  rotateToken(
    tunnelId: string,
    params?: RotateTunnelTokenParams | null,
    options?: RequestOptions,
  ): ApiPromise<TunnelToken>
  readonly certificates: TunnelsCertificates
}

export interface TunnelsCertificates {
  /** List the certificates of a tunnel */
  list(
    tunnelId: string,
    params?: ListTunnelCertificatesParams | null,
    options?: RequestOptions,
  ): PagePromise<TunnelCertificate, TunnelCertificatePage>
  /**
   * Add a certificate to a tunnel
   *
   * At most two are active per tunnel.
   */
  create(
    tunnelId: string,
    params: CreateTunnelCertificateParams,
    options?: RequestOptions,
  ): ApiPromise<TunnelCertificate>
  /** Get a certificate of a tunnel */
  retrieve(
    certificateId: string,
    params: GetTunnelCertificateParams,
    options?: RequestOptions,
  ): ApiPromise<TunnelCertificate>
  /**
   * Archive a certificate of a tunnel
   *
   * The last one may be archived too.
   */
  archive(
    certificateId: string,
    params: ArchiveTunnelCertificateParams,
    options?: RequestOptions,
  ): ApiPromise<TunnelCertificate>
}

export interface ListTunnelsParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /**
   * Whether archived ones are listed too.
   * Default false.
   */
  include_archived?: boolean
}

export interface CreateTunnelParams extends CreateTunnelRequest, WorkspaceIdParam, BetasParam {}

export interface GetTunnelParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveTunnelParams extends WorkspaceIdParam, BetasParam {}

export interface RevealTunnelTokenParams extends WorkspaceIdParam, BetasParam {}

export interface RotateTunnelTokenParams extends RotateTunnelTokenRequest, WorkspaceIdParam, BetasParam {}

export interface ListTunnelCertificatesParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /**
   * Whether archived ones are listed too.
   * Default false.
   */
  include_archived?: boolean
}

export interface CreateTunnelCertificateParams extends CreateTunnelCertificateRequest, WorkspaceIdParam, BetasParam {}

export interface GetTunnelCertificateParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `tnl_`. */
  tunnel_id: string
}

export interface ArchiveTunnelCertificateParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `tnl_`. */
  tunnel_id: string
}

/** Host names by which MCP servers in a private network can be reached, with their certificates. */
export function tunnels(bind: Bind): Tunnels {
  return {
    list: bind(listTunnels),
    create: bind(createTunnel),
    retrieve: bind(getTunnel),
    archive: bind(archiveTunnel),
    revealToken: bind(revealTunnelToken),
    rotateToken: bind(rotateTunnelToken),
    certificates: {
      list: bind(listTunnelCertificates),
      create: bind(createTunnelCertificate),
      retrieve: bind(getTunnelCertificate),
      archive: bind(archiveTunnelCertificate),
    },
  }
}
