import { invalidRequest } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { listPage, pageLimit } from '../http/list-page.ts'
import type { TunnelCertificate, TunnelCertificatePage } from '../wire.ts'
import { readCertificate } from './read-certificate.ts'
import { activeCertificates, certificatesOf, requireCertificate, requireTunnel } from './tunnel-record.ts'

export const certificateHandlers: Handlers = {
  async createTunnelCertificate({ world, params, body }) {
    requireTunnel(world, params.tunnel_id)
    const { fingerprint, expiresAt } = await readCertificate(body.ca_certificate_pem)
    const { id, tunnel } = requireTunnel(world, params.tunnel_id)
    if (tunnel.archived_at) throw invalidRequest(`tunnel ${id} is archived`)
    // Documented: a tunnel has at most two active certificates. Inferred: a third one is a 400.
    if (activeCertificates(world, id).length >= 2) {
      throw invalidRequest('a tunnel has at most two active certificates; archive one first')
    }
    return certificatesOf(world).insert({
      type: 'tunnel_certificate',
      id: world.newId('tcrt_'),
      tunnel_id: id,
      fingerprint,
      expires_at: expiresAt,
      created_at: world.timestamps.next(),
      archived_at: null,
    }) satisfies TunnelCertificate
  },

  getTunnelCertificate: ({ world, params }) => requireCertificate(world, params.tunnel_id, params.certificate_id),

  listTunnelCertificates({ world, params, query }) {
    requireTunnel(world, params.tunnel_id)
    return listPage(certificatesOf(world), {
      list: `certificates/${params.tunnel_id}`,
      order: 'desc', // inferred: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: (certificate) =>
        certificate.tunnel_id === params.tunnel_id && (query.include_archived === true || !certificate.archived_at),
    }) satisfies TunnelCertificatePage
  },

  /**
   * Documented: the last certificate of a tunnel may be archived. Inferred: archiving it again returns the same record.
   */
  archiveTunnelCertificate({ world, params }) {
    const certificate = requireCertificate(world, params.tunnel_id, params.certificate_id)
    certificate.archived_at ??= world.timestamps.next()
    return certificate
  },
}
