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
  /** listTunnels */
  list(params?: ListTunnelsParams | null, options?: RequestOptions): PagePromise<Tunnel, TunnelPage>
  /** createTunnel */
  create(params?: CreateTunnelParams | null, options?: RequestOptions): ApiPromise<Tunnel>
  /** getTunnel */
  retrieve(tunnelId: string, params?: GetTunnelParams | null, options?: RequestOptions): ApiPromise<Tunnel>
  /** archiveTunnel */
  archive(tunnelId: string, params?: ArchiveTunnelParams | null, options?: RequestOptions): ApiPromise<Tunnel>
  /** revealTunnelToken */
  revealToken(
    tunnelId: string,
    params?: RevealTunnelTokenParams | null,
    options?: RequestOptions,
  ): ApiPromise<TunnelToken>
  /** rotateTunnelToken */
  rotateToken(
    tunnelId: string,
    params?: RotateTunnelTokenParams | null,
    options?: RequestOptions,
  ): ApiPromise<TunnelToken>
  readonly certificates: TunnelsCertificates
}

export interface TunnelsCertificates {
  /** listTunnelCertificates */
  list(
    tunnelId: string,
    params?: ListTunnelCertificatesParams | null,
    options?: RequestOptions,
  ): PagePromise<TunnelCertificate, TunnelCertificatePage>
  /** createTunnelCertificate */
  create(
    tunnelId: string,
    params: CreateTunnelCertificateParams,
    options?: RequestOptions,
  ): ApiPromise<TunnelCertificate>
  /** getTunnelCertificate */
  retrieve(
    certificateId: string,
    params: GetTunnelCertificateParams,
    options?: RequestOptions,
  ): ApiPromise<TunnelCertificate>
  /** archiveTunnelCertificate */
  archive(
    certificateId: string,
    params: ArchiveTunnelCertificateParams,
    options?: RequestOptions,
  ): ApiPromise<TunnelCertificate>
}

export interface ListTunnelsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  /** Default false. */
  include_archived?: boolean
}

export interface CreateTunnelParams extends CreateTunnelRequest, WorkspaceIdParam, BetasParam {}

export interface GetTunnelParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveTunnelParams extends WorkspaceIdParam, BetasParam {}

export interface RevealTunnelTokenParams extends WorkspaceIdParam, BetasParam {}

export interface RotateTunnelTokenParams extends RotateTunnelTokenRequest, WorkspaceIdParam, BetasParam {}

export interface ListTunnelCertificatesParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  /** Default false. */
  include_archived?: boolean
}

export interface CreateTunnelCertificateParams extends CreateTunnelCertificateRequest, WorkspaceIdParam, BetasParam {}

export interface GetTunnelCertificateParams extends WorkspaceIdParam, BetasParam {
  tunnel_id: string
}

export interface ArchiveTunnelCertificateParams extends WorkspaceIdParam, BetasParam {
  tunnel_id: string
}

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
