import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifyWebhook } from '@org/managed-agents-core/webhooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createEmulator } from '../emulator.ts'

/** A receiver on loopback that answers with a status and, for a redirect, a place. */
async function receiver(status: number) {
  const received: { url: string; headers: IncomingHttpHeaders; body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ url: request.url ?? '', headers: request.headers, body })
    response.writeHead(status, { location: '/elsewhere' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { received, url: `http://127.0.0.1:${port}/hook` }
}

describe('webhooks over a socket', () => {
  it('reach a receiver on loopback, signed', async () => {
    const { received, url } = await receiver(204)
    const emulator = createEmulator()
    const { secret } = emulator.webhooks.create({ url })
    const { id } = emulator.webhooks.send({ type: 'vault.deleted', id: 'vlt_1' })
    await emulator.webhooks.settled()
    const [{ headers, body } = { headers: {}, body: '' }] = received
    const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    expect((await verifyWebhook({ headers: flat, body, keys: secret })).id).toBe(id)
    expect(emulator.webhooks.deliveries()).toMatchObject([{ state: 'delivered', attempts: [{ status: 204 }] }])
  })

  it('do not follow a redirect; it disables the endpoint', async () => {
    const { received, url } = await receiver(302)
    const emulator = createEmulator()
    emulator.webhooks.create({ url })
    emulator.webhooks.send({ type: 'vault.deleted', id: 'vlt_1' })
    await emulator.webhooks.settled()
    expect(received.map((request) => request.url)).toEqual(['/hook'])
    expect(emulator.webhooks.list()).toMatchObject([{ disabled: 'redirect' }])
  })
})
