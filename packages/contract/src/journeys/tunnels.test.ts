import type { Tunnel, TunnelCertificate, TunnelToken } from '@org/managed-agents-core'
import { createVirtualClock } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import { federatedToken } from '../endpoints/api-client.ts'
import { apiClients } from '../endpoints/official-client.ts'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

describe.each(apiClients.map((make) => ({ name: make(fetch).name, make })))('with $name', ({ make }) => {
  it('a tunnel is made, its token shown and rotated, and archived, by a federated token alone', async () => {
    const { fetch } = createJudgedEmulator({ seed: 1, clock: createVirtualClock() })
    await expect(make(fetch).call('tunnels.create', {})).rejects.toThrow()
    const client = make(fetch).as(federatedToken)
    const { id } = await client.call<Tunnel>('tunnels.create', { display_name: 'office' })
    const token = await client.call<TunnelToken>('tunnels.revealToken', id)
    expect(await client.call('tunnels.revealToken', id)).toEqual(token)
    const rotated = await client.call<TunnelToken>('tunnels.rotateToken', id, { reason: 'leaked' })
    expect(rotated.tunnel_token).not.toBe(token.tunnel_token)
    const none = await client.call<{ data: TunnelCertificate[] }>('tunnels.certificates.list', id)
    expect(none.data).toEqual([])
    await expect(
      client.call('tunnels.certificates.create', id, { ca_certificate_pem: 'no certificate' }),
    ).rejects.toMatchObject({ status: 400 })
    expect((await client.call<Tunnel>('tunnels.archive', id)).archived_at).not.toBeNull()
    await expect(client.call('tunnels.revealToken', id)).rejects.toMatchObject({ status: 400 })
  })
})
