import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { requestHeaders, testClient } from '../client.test-support.ts'
import type { ListeningEmulator, ListenOptions } from './listen.ts'
import { listen } from './listen.ts'

let emulator: ListeningEmulator | undefined

async function start(options: ListenOptions = {}) {
  emulator = await listen({ seed: 1, ...options })
  const { url } = emulator
  const overSocket = {
    fetch: (input: string | URL | Request, init?: RequestInit) =>
      fetch(String(input).replace(/^https:\/\/[^/]+/, url), init),
  }
  return { emulator, url, client: testClient(overSocket) }
}

afterEach(async () => {
  await emulator?.close()
  emulator = undefined
})

describe('listen', () => {
  it('streams a turn over a socket', async () => {
    const { client } = await start()
    const session = await client.session()
    const stream = await client.stream(session.id)
    await client.message(session.id, 'hello')
    let types: string[] = []
    while (!types.includes('session.status_idle'))
      types = [...types, ...(await stream.available()).map((event) => event.type)]
    expect(types[0]).toBe('user.message')
    expect(types.at(-1)).toBe('session.status_idle')
    await stream.cancel()
  })

  it('forgets a stream whose socket is gone', async () => {
    const { client, url } = await start()
    const session = await client.session()
    const stream = await client.stream(session.id)
    await stream.cancel()
    await expect
      .poll(async () => {
        const response = await fetch(`${url}/_emulator`, {
          headers: { 'x-emulator-token': emulator?.controlToken ?? '' },
        })
        return (await response.json()) as object
      })
      .toMatchObject({ openStreams: 0 })
  })

  it('resets the socket for real where a fault says so', async () => {
    const { client } = await start({
      faults: {
        rules: [
          { match: { operation: 'getSession', ordinal: 1 }, action: { type: 'reset' } },
          { match: { operation: 'getSession', ordinal: 2, byte: 10 }, action: { type: 'reset' } },
        ],
      },
    })
    const session = await client.session()
    const get = () => client.call('GET', `/v1/sessions/${session.id}`)
    await expect(get()).rejects.toThrow('fetch failed')
    await expect(get()).rejects.toThrow('terminated')
    expect((await get()).status).toBe(200)
  })

  it('ends open streams when it is closed', async () => {
    const { client } = await start()
    const session = await client.session()
    const stream = await client.stream(session.id)
    await emulator?.close()
    expect(await stream.rest()).toEqual([])
  })

  it('refuses pages of other sites and names that are not loopback', async () => {
    const { url, emulator: listening } = await start({ allowedOrigins: ['https://app.example'] })
    const status = async (headers: Record<string, string>) =>
      (await fetch(`${url}/v1/models`, { headers: { ...requestHeaders, ...headers } })).status
    expect(await status({ origin: 'https://evil.example' })).toBe(403)
    expect(await status({ origin: 'http://localhost:5173' })).not.toBe(403)
    expect(await status({ origin: 'https://app.example' })).not.toBe(403)
    expect(await rawStatus(listening.port, 'rebound.example')).toBe('HTTP/1.1 403 Forbidden')
  })
})

/** A platform's `fetch` does not let a caller choose `Host`, so this one is written by hand. */
function rawStatus(port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET /v1/models HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString()
    })
    socket.on('end', () => resolve(text.split('\r\n', 1)[0] ?? ''))
    socket.on('error', reject)
  })
}
