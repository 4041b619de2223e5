import type { ApiClient } from './api-client.ts'
import { federatedToken } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'

/** A self-signed certificate, made for these tests; its key was thrown away. */
const ca_certificate_pem = `-----BEGIN CERTIFICATE-----
MIIBizCCATGgAwIBAgIUcK1OFMXdRYDXcSi3Bd3Ahk2X3PMwCgYIKoZIzj0EAwIw
GzEZMBcGA1UEAwwQY29udHJhY3QgdGVzdCBDQTAeFw0yNjExMjUwMzI5MDRaFw0z
NjExMjIwMzI5MDRaMBsxGTAXBgNVBAMMEGNvbnRyYWN0IHRlc3QgQ0EwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAARa3q0myI7QJ4kPXRzakkGIHqOlBtd+u0Vq+XUC
4h/Ob17oYK9pnKd7GWRXCN0uHNhbEjAto8qB8N5klQAgTT0Mo1MwUTAdBgNVHQ4E
FgQUWgS5EvGlfskfpDtxAtNtdadUppkwHwYDVR0jBBgwFoAUWgS5EvGlfskfpDtx
AtNtdadUppkwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiBTxgL1
x25501zjZLiXIluhZ10UtiB3B/CvorfFq/P6HAIhAJhwLOoRhZRqCxttuM7U4Hoc
67VMn0w/BIwaQZQcTko+
-----END CERTIFICATE-----
`

/** A tunnel, and the client with the token that tunnels take. */
async function makeTunnel(client: ApiClient): Promise<{ operator: ApiClient; tunnel: string; made: Made }> {
  const operator = client.as(federatedToken)
  const made = await operator.call<Made>('tunnels.create', { display_name: 'Intranet' })
  return { operator, tunnel: made.id, made }
}

async function makeCertificate(client: ApiClient) {
  const { operator, tunnel } = await makeTunnel(client)
  const made = await operator.call<Made>('tunnels.certificates.create', tunnel, { ca_certificate_pem })
  return { operator, tunnel, made }
}

export const tunnelCases: readonly EndpointCase[] = [
  {
    operation: 'createTunnel',
    run: async (client) => (await makeTunnel(client)).made,
    shows: { type: 'tunnel', display_name: 'Intranet', archived_at: null },
  },
  {
    operation: 'getTunnel',
    async run(client) {
      const { operator, tunnel } = await makeTunnel(client)
      return operator.call('tunnels.retrieve', tunnel)
    },
    shows: { type: 'tunnel', display_name: 'Intranet' },
  },
  {
    operation: 'listTunnels',
    needs: 'a server without anything else',
    async run(client) {
      const { operator, tunnel } = await makeTunnel(client)
      await operator.call('tunnels.archive', tunnel)
      const listed = async (params: object) =>
        (await operator.call<{ data: Made[] }>('tunnels.list', params)).data.length
      return [await listed({}), await listed({ include_archived: true })]
    },
    shows: [0, 1],
  },
  {
    operation: 'archiveTunnel',
    async run(client) {
      const { operator, tunnel } = await makeTunnel(client)
      return typeof (await operator.call<Made>('tunnels.archive', tunnel)).archived_at
    },
    shows: 'string',
  },
  {
    operation: 'revealTunnelToken',
    async run(client) {
      const { operator, tunnel } = await makeTunnel(client)
      const first = await operator.call<Made>('tunnels.revealToken', tunnel)
      const second = await operator.call<Made>('tunnels.revealToken', tunnel)
      return first.tunnel_token === second.tunnel_token
    },
    shows: true,
  },
  {
    operation: 'rotateTunnelToken',
    async run(client) {
      const { operator, tunnel } = await makeTunnel(client)
      const before = await operator.call<Made>('tunnels.revealToken', tunnel)
      const after = await operator.call<Made>('tunnels.rotateToken', tunnel, { reason: 'Quarterly rotation.' })
      return before.tunnel_token === after.tunnel_token
    },
    shows: false,
  },
  {
    operation: 'createTunnelCertificate',
    run: async (client) => (await makeCertificate(client)).made,
    shows: { type: 'tunnel_certificate', archived_at: null },
  },
  {
    operation: 'getTunnelCertificate',
    async run(client) {
      const { operator, tunnel, made } = await makeCertificate(client)
      return operator.call('tunnels.certificates.retrieve', made.id, { tunnel_id: tunnel })
    },
    shows: { type: 'tunnel_certificate' },
  },
  {
    operation: 'listTunnelCertificates',
    async run(client) {
      const { operator, tunnel } = await makeCertificate(client)
      return operator.call('tunnels.certificates.list', tunnel)
    },
    shows: { data: [{ type: 'tunnel_certificate' }] },
  },
  {
    operation: 'archiveTunnelCertificate',
    async run(client) {
      const { operator, tunnel, made } = await makeCertificate(client)
      const archived = await operator.call<Made>('tunnels.certificates.archive', made.id, { tunnel_id: tunnel })
      return typeof archived.archived_at
    },
    shows: 'string',
  },
]
