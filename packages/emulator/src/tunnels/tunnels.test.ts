import { describe, expect, it } from 'vitest'
import { setUp } from '../session.test-support.ts'
import type { Tunnel, TunnelCertificate, TunnelToken } from '../wire.ts'
import { certificateFingerprint, certificatePem } from './certificate.test-support.ts'

/** Calls as somebody with a federated token. */
function tunnels() {
  const { client, ...set } = setUp()
  const call = <Body>(method: string, path: string, body?: unknown) =>
    client.call<Body>(method, path, body, {
      'x-api-key': '',
      authorization: 'Bearer eyJ.federated.token',
      'anthropic-beta': 'mcp-tunnels-2026-06-22',
    })
  return {
    ...set,
    client,
    call,
    create: async (body: object = {}) => (await call<Tunnel>('POST', '/v1/tunnels', body)).body,
    certify: (id: string, pem = certificatePem) =>
      call<TunnelCertificate>('POST', `/v1/tunnels/${id}/certificates`, { ca_certificate_pem: pem }),
    reveal: (id: string) => call<TunnelToken>('POST', `/v1/tunnels/${id}/reveal_token`),
  }
}

describe('a tunnel', () => {
  it('gets a host name of its own each time', async () => {
    const { create } = tunnels()
    const [first, second] = [await create({ display_name: 'office' }), await create()]
    expect(first).toMatchObject({ display_name: 'office', archived_at: null })
    expect(second.display_name).toBeNull()
    expect(first.domain).not.toBe(second.domain)
  })

  it('is closed to an API key', async () => {
    const { client } = tunnels()
    const { status } = await client.call('GET', '/v1/tunnels', undefined, {
      'anthropic-beta': 'mcp-tunnels-2026-06-22',
    })
    expect(status).toBe(403)
  })

  it('shows the same token until it is rotated', async () => {
    const { create, reveal, call } = tunnels()
    const { id } = await create()
    const token = (await reveal(id)).body.tunnel_token
    expect((await reveal(id)).body.tunnel_token).toBe(token)
    const rotated = await call<TunnelToken>('POST', `/v1/tunnels/${id}/rotate_token`, { reason: 'leaked' })
    expect(rotated.body.tunnel_token).not.toBe(token)
    expect((await reveal(id)).body).toEqual(rotated.body)
  })

  it('is archived for good, with its certificates and its token', async () => {
    const { create, reveal, certify, call } = tunnels()
    const { id } = await create()
    await certify(id)
    const archived = (await call<Tunnel>('POST', `/v1/tunnels/${id}/archive`)).body
    expect(archived.archived_at).not.toBeNull()
    expect((await call<Tunnel>('POST', `/v1/tunnels/${id}/archive`)).body).toEqual(archived)
    const path = `/v1/tunnels/${id}/certificates?include_archived=true`
    const { data } = (await call<{ data: TunnelCertificate[] }>('GET', path)).body
    expect(data.map((certificate) => certificate.archived_at)).toEqual([archived.archived_at])
    expect((await reveal(id)).status).toBe(400)
    expect((await certify(id)).status).toBe(400)
  })

  it('is listed newest first, archived ones only when asked for', async () => {
    const { create, call } = tunnels()
    const ids = [(await create()).id, (await create()).id, (await create()).id]
    await call('POST', `/v1/tunnels/${ids[1]}/archive`)
    const list = async (query: string) =>
      (await call<{ data: Tunnel[] }>('GET', `/v1/tunnels${query}`)).body.data.map(({ id }) => id)
    expect(await list('')).toEqual([ids[2], ids[0]])
    expect(await list('?include_archived=true')).toEqual([ids[2], ids[1], ids[0]])
  })
})

describe('a certificate of a tunnel', () => {
  it('is told by the hash of its bytes and its end of validity', async () => {
    const { create, certify, call } = tunnels()
    const { id } = await create()
    const { body } = await certify(id)
    expect(body).toMatchObject({
      tunnel_id: id,
      fingerprint: certificateFingerprint,
      expires_at: '2036-11-22T03:17:40Z',
      archived_at: null,
    })
    expect((await call('GET', `/v1/tunnels/${id}/certificates/${body.id}`)).body).toEqual(body)
  })

  it('is one of two active ones at most', async () => {
    const { create, certify, call } = tunnels()
    const { id } = await create()
    const first = (await certify(id)).body.id
    await certify(id)
    expect((await certify(id)).status).toBe(400)
    await call('POST', `/v1/tunnels/${id}/certificates/${first}/archive`)
    expect((await certify(id)).status).toBe(200)
  })

  it('may be archived as the last one', async () => {
    const { create, certify, call } = tunnels()
    const { id } = await create()
    const path = `/v1/tunnels/${id}/certificates`
    const certificate = (await certify(id)).body.id
    expect((await call<TunnelCertificate>('POST', `${path}/${certificate}/archive`)).body.archived_at).not.toBeNull()
    expect((await call<{ data: unknown[] }>('GET', path)).body.data).toEqual([])
  })

  it('is not found below another tunnel', async () => {
    const { create, certify, call } = tunnels()
    const [mine, other] = [await create(), await create()]
    const { id } = (await certify(mine.id)).body
    expect((await call('GET', `/v1/tunnels/${other.id}/certificates/${id}`)).status).toBe(404)
  })

  it.each([
    ['holds no certificate', 'hello'],
    ['holds two', certificatePem + certificatePem],
    ['holds a private key', `${certificatePem}-----BEGIN EC PRIVATE KEY-----\nAA==\n-----END EC PRIVATE KEY-----\n`],
    ['holds other bytes', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
    ['is larger than 8 KB', certificatePem + '#'.repeat(8192)],
  ])('is refused when the text %s', async (_why, pem) => {
    const { create, certify } = tunnels()
    expect((await certify((await create()).id, pem)).status).toBe(400)
  })
})
