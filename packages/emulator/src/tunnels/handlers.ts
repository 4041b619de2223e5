import { invalidRequest } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { listPage, pageLimit } from '../http/list-page.ts'
import type { TunnelPage, TunnelToken } from '../wire.ts'
import type { World } from '../world.ts'
import type { TunnelRecord } from './tunnel-record.ts'
import { activeCertificates, certificatesOf, requireTunnel, tunnelsOf } from './tunnel-record.ts'

export const tunnelHandlers: Handlers = {
  /** Documented: creating a tunnel allocates a host name; a repeated request makes a second one. */
  createTunnel({ world, body }) {
    const id = world.newId('tnl_')
    const { tunnel } = tunnelsOf(world).insert({
      id,
      tunnel: {
        type: 'tunnel',
        id,
        display_name: body.display_name ?? null,
        // Inferred: the form of a tunnel's host name.
        domain: `${world.newId('').toLowerCase()}.tunnels.emulator.test`,
        created_at: world.timestamps.next(),
        archived_at: null,
      },
      token: newToken(world),
    })
    return tunnel
  },

  getTunnel: ({ world, params }) => requireTunnel(world, params.tunnel_id).tunnel,

  listTunnels({ world, query }) {
    const page = listPage(tunnelsOf(world), {
      list: 'tunnels',
      order: 'desc', // documented: tunnels are listed newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: ({ tunnel }) => query.include_archived === true || !tunnel.archived_at,
    })
    return { data: page.data.map(({ tunnel }) => tunnel), next_page: page.next_page } satisfies TunnelPage
  },

  /**
   * Documented: archiving a tunnel is irreversible and idempotent; its certificates are archived and its token becomes
   * invalid.
   */
  archiveTunnel({ world, params }) {
    const record = requireTunnel(world, params.tunnel_id)
    if (!record.tunnel.archived_at) {
      record.tunnel.archived_at = world.timestamps.next()
      record.token = null
      for (const { id } of activeCertificates(world, record.id)) {
        const certificate = certificatesOf(world).get(id)
        if (certificate) certificate.archived_at = record.tunnel.archived_at
      }
    }
    return record.tunnel
  },

  /** Documented: revealing a tunnel's token changes nothing; it is the same until it is rotated. */
  revealTunnelToken: ({ world, params }) => tokenOf(requireTunnel(world, params.tunnel_id)),

  rotateTunnelToken({ world, params }) {
    const record = requireTunnel(world, params.tunnel_id)
    const shown = tokenOf(record)
    record.token = newToken(world)
    return { ...shown, tunnel_token: record.token }
  },
}

/** Inferred: an archived tunnel has no token to show or rotate. */
function tokenOf({ id, token }: TunnelRecord): TunnelToken {
  if (token === null) throw invalidRequest(`tunnel ${id} is archived`)
  return { type: 'tunnel_token', id, tunnel_token: token }
}

function newToken(world: World): string {
  return world.newId('tnltok_') + world.newId('')
}
