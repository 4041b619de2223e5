import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { createTransport } from './create-transport.ts'
import { echo, listen } from './loopback.test-support.ts'

async function counted(handle: Parameters<typeof listen>[0], keepAliveMs: number) {
  const { url, server } = await listen(handle)
  const sockets: Socket[] = []
  server.on('connection', (socket) => void sockets.push(socket))
  const transport = createTransport({ env: {}, keepAliveMs })
  onTestFinished(() => transport.close())
  return { url, sockets, fetch: transport.fetch }
}

test('a connection without a request is ended after its time', async () => {
  const { url, sockets, fetch } = await counted(echo, 5)
  await (await fetch(url)).text()
  const [socket] = sockets
  if (!socket?.destroyed) await once(socket as Socket, 'close')
  await (await fetch(url)).text()
  expect(sockets).toHaveLength(2)
})

test('a connection in use is not, be it new or used again', async () => {
  const { url, fetch } = await counted(async (incoming, outgoing) => {
    if (incoming.url === '/slow') await wait(100)
    outgoing.write('part')
    if (incoming.url === '/slow') await wait(100)
    outgoing.end('end')
  }, 30)
  expect(await (await fetch(`${url}/slow`)).text()).toBe('partend')
  expect(await (await fetch(`${url}/slow`)).text()).toBe('partend')
})

test('a connection that the server is about to end is not used again', async () => {
  const { url, sockets, fetch } = await counted((_, outgoing) => {
    outgoing.setHeader('keep-alive', 'timeout=1')
    outgoing.end()
  }, 60_000)
  await (await fetch(url)).text()
  await (await fetch(url)).text()
  expect(sockets).toHaveLength(2)
})
