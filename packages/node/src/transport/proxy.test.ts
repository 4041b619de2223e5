import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createTransport } from './create-transport.ts'
import { echo, listen } from './loopback.test-support.ts'
import { proxyOfEnvironment } from './proxy.ts'

/** A certificate for `localhost` that nobody has signed but itself. */
function certificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  execFileSync('openssl', ['req', '-x509', ...curve, ...name, '-keyout', key, '-out', cert, '-days', '2'], {
    stdio: 'pipe',
  })
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return pair
}

/** A proxy that notes what it was asked for. */
async function startProxy(status = 200) {
  const asked: string[] = []
  const sockets: Socket[] = []
  const proxy = await listen((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url} ${incoming.headers['proxy-authorization'] ?? ''}`)
    outgoing.end('by proxy')
  })
  proxy.server.on('connect', (incoming: IncomingMessage, client: Socket) => {
    asked.push(`CONNECT ${incoming.url?.replace(/\d+$/, 'PORT')} ${incoming.headers['proxy-authorization'] ?? ''}`)
    if (status !== 200) return void client.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    const upstream = connect(Number(incoming.url?.split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) sockets.push(socket.on('error', () => {}))
  })
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  return { url: proxy.url, asked }
}

async function startTls() {
  const pair = certificate()
  const { url } = await listen(echo, createServer(pair) as never)
  return { ca: pair.cert, url: url.replace('http://127.0.0.1', 'https://localhost') }
}

function transport(options: Parameters<typeof createTransport>[0]) {
  const made = createTransport({ env: {}, ...options })
  onTestFinished(() => made.close())
  return made.fetch
}

test('https goes to a proxy by a tunnel, which is used again', async () => {
  const [{ ca, url }, proxy] = [await startTls(), await startProxy()]
  const fetch = transport({ env: { https_proxy: proxy.url.replace('//', '//user:p%40ss@') }, tls: { ca } })
  for (let count = 0; count < 2; count++) expect(await (await fetch(`${url}/a`)).json()).toMatchObject({ url: '/a' })
  expect(proxy.asked).toEqual([`CONNECT localhost:PORT Basic ${btoa('user:p@ss')}`])
})

test('http goes to a proxy with the whole URL', async () => {
  const proxy = await startProxy()
  const fetch = transport({ proxy: proxy.url })
  expect(await (await fetch('http://api.test/a?b=1')).text()).toBe('by proxy')
  expect(proxy.asked).toEqual(['GET http://api.test/a?b=1 '])
})

test('a tunnel that the proxy refuses shows that nothing was sent', async () => {
  const proxy = await startProxy(407)
  await expect(transport({ proxy: proxy.url })('https://api.test')).rejects.toThrow(
    'connect error: the proxy answered 407 to CONNECT',
  )
})

test('a certificate that nobody has signed is refused unless its authority is given', async () => {
  const { ca, url } = await startTls()
  await expect(transport({})(url)).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
  expect((await transport({ tls: { ca } })(url)).status).toBe(200)
})

test.each([
  ['https://api.test', {}, undefined],
  ['https://api.test', { HTTPS_PROXY: 'proxy:1' }, 'http://proxy:1/'],
  ['https://api.test', { HTTP_PROXY: 'proxy:1' }, undefined],
  ['http://api.test', { HTTP_PROXY: 'proxy:1' }, 'http://proxy:1/'],
  ['https://api.test', { ALL_PROXY: 'https://proxy' }, 'https://proxy/'],
  ['https://api.test', { HTTPS_PROXY: 'proxy:1', NO_PROXY: '*' }, undefined],
  ['https://api.test', { HTTPS_PROXY: 'proxy:1', no_proxy: 'other, API.test' }, undefined],
  ['https://a.api.test', { HTTPS_PROXY: 'proxy:1', NO_PROXY: '.api.test' }, undefined],
  ['https://myapi.test', { HTTPS_PROXY: 'proxy:1', NO_PROXY: 'api.test' }, 'http://proxy:1/'],
  ['https://api.test', { HTTPS_PROXY: 'proxy:1', NO_PROXY: 'api.test:8443' }, 'http://proxy:1/'],
  ['https://api.test:8443', { HTTPS_PROXY: 'proxy:1', NO_PROXY: 'api.test:8443' }, undefined],
])('%s with %j is reached by %s', (url, env, proxy) => {
  expect(proxyOfEnvironment(env)(new URL(url))?.href).toBe(proxy)
})

test('the address of a proxy that is none is refused without being repeated', () => {
  expect(() => proxyOfEnvironment({ HTTPS_PROXY: 'socks5://user:secret@proxy' })).toThrow(
    expect.objectContaining({ code: 'invalid_argument', message: expect.not.stringContaining('secret') }),
  )
})
