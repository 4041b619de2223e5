import { notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { Tunnel, TunnelCertificate } from '../wire.ts'
import type { World } from '../world.ts'

export interface TunnelRecord {
  readonly id: string
  readonly tunnel: Tunnel
  /** Null once archived. */
  token: string | null
}

export function tunnelsOf(world: World): Collection<TunnelRecord> {
  return world.collection<TunnelRecord>('tunnels')
}

export function requireTunnel(world: World, id: string): TunnelRecord {
  const record = tunnelsOf(world).get(id)
  if (!record) throw notFound(`tunnel ${id} was not found`)
  return record
}

export function certificatesOf(world: World): Collection<TunnelCertificate> {
  return world.collection<TunnelCertificate>('tunnel_certificates')
}

export function requireCertificate(world: World, tunnelId: string, id: string): TunnelCertificate {
  requireTunnel(world, tunnelId)
  const certificate = certificatesOf(world).get(id)
  if (!certificate || certificate.tunnel_id !== tunnelId) throw notFound(`certificate ${id} was not found`)
  return certificate
}

/** Certificates of a tunnel that are not archived. */
export function activeCertificates(world: World, tunnelId: string): TunnelCertificate[] {
  return certificatesOf(world)
    .values()
    .filter((certificate) => certificate.tunnel_id === tunnelId && !certificate.archived_at)
}
