import { once } from 'node:events'
import type { Socket } from 'node:net'
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import type { TransportOptions } from './create-transport.ts'
import { createTransport } from './create-transport.ts'
import { bodyOf, echo, listen } from './loopback.test-support.ts'

function transport(options: TransportOptions = {}) {
  const made = createTransport({ env: {}, ...options })
  onTestFinished(() => made.close())
  return made.fetch
}

interface Echo {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string
}

test('a request goes with its method, path, headers and body, and the answer is a Response of the platform', async () => {
  const { url } = await listen(echo)
  const response = await transport()(`${url}/v1/a%20b?c[]=1`, {
    method: 'POST',
    headers: { 'X-One': '1' },
    body: '{"ä":1}',
  })
  expect(response).toBeInstanceOf(Response)
  expect(response.headers.get('content-type')).toBe('application/json')
  const sent = (await response.json()) as Echo
  expect(sent).toMatchObject({ method: 'POST', url: '/v1/a%20b?c[]=1', body: '{"ä":1}' })
  expect(sent.headers).toMatchObject({ 'x-one': '1', 'content-length': '8', accept: '*/*', connection: 'keep-alive' })
})

test.each([
  ['bytes', new Uint8Array([104, 105]), 'hi', '2'],
  ['a Blob', new Blob(['hi'], { type: 'text/x' }), 'hi', '2'],
  ['search params', new URLSearchParams({ a: '1 2' }), 'a=1+2', '5'],
  ['a stream', new Blob(['hi']).stream(), 'hi', undefined],
])('%s are sent as a body, with their length where it is known', async (_, body, text, length) => {
  const { url } = await listen(echo)
  const sent = (await (await transport()(url, { method: 'POST', body })).json()) as Echo
  expect([sent.body, sent.headers['content-length']]).toEqual([text, length])
})

test('a form is read by a server as the form that it was', async () => {
  const { url } = await listen(async (incoming, outgoing) => {
    const body = new Uint8Array(await bodyOf(incoming))
    const headers = { 'content-type': String(incoming.headers['content-type']) }
    const form = await new Response(body, { headers }).formData()
    const file = form.get('file') as File
    outgoing.end(JSON.stringify([form.get('text'), file.name, file.type, await file.text(), body.length]))
    expect(Number(incoming.headers['content-length'])).toBe(body.length)
  })
  const form = new FormData()
  form.append('text', 'ä')
  form.append('file', new File(['con\ntent'], 'a"b.txt', { type: 'text/plain' }))
  const [text, name, type, content] = (await (
    await transport()(url, { method: 'POST', body: form })
  ).json()) as string[]
  expect([text, name, type, content]).toEqual(['ä', 'a"b.txt', 'text/plain', 'con\ntent'])
})

test('connections are kept and used again', async () => {
  let connections = 0
  const { url, server } = await listen(echo)
  server.on('connection', () => connections++)
  const fetch = transport()
  for (let count = 0; count < 5; count++) await (await fetch(url)).text()
  expect(connections).toBe(1)
})

test.each([
  ['gzip', gzipSync('content')],
  ['br', brotliCompressSync('content')],
  ['br, gzip', gzipSync(brotliCompressSync('content'))],
])('a body in %s is decoded', async (coding, bytes) => {
  const { url } = await listen((_, outgoing) => {
    outgoing.setHeader('content-encoding', coding)
    outgoing.end(bytes)
  })
  expect(await (await transport()(url)).text()).toBe('content')
})

test('what a compressed stream has flushed can be read before its end', async () => {
  const { url } = await listen((_, outgoing) => {
    outgoing.setHeader('content-encoding', 'gzip')
    const gzip = createGzip()
    gzip.pipe(outgoing)
    gzip.write('data: 1\n\n')
    gzip.flush()
  })
  const response = await transport()(url)
  const reader = response.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n')
  await reader?.cancel()
})

test.each([301, 302, 303, 307, 308])('a redirect by %s is not followed', async (status) => {
  let asked = 0
  const { url } = await listen((_, outgoing) => {
    asked++
    outgoing.writeHead(status, { location: '/elsewhere' }).end()
  })
  const response = await transport()(url, { redirect: 'follow' })
  expect([response.status, response.headers.get('location'), asked]).toEqual([status, '/elsewhere', 1])
})

test.each([204, 304])('an answer of %s has no body', async (status) => {
  const { url } = await listen((_, outgoing) => outgoing.writeHead(status).end())
  expect((await transport()(url)).body).toBeNull()
})

test('an abort before the answer rejects with its reason, ends the connection and leaves no listener', async () => {
  const closed: Promise<unknown>[] = []
  const { url } = await listen((incoming) => void closed.push(once(incoming.socket, 'close')))
  const controller = new AbortController()
  const asked = transport()(url, { signal: controller.signal })
  while (closed.length === 0) await new Promise((resolve) => setImmediate(resolve))
  const reason = new Error('enough')
  controller.abort(reason)
  await expect(asked).rejects.toBe(reason)
  await closed[0]
  await expect(transport()(url, { signal: controller.signal })).rejects.toBe(reason)
})

test('an abort in the middle of a body ends the body with its reason', async () => {
  const { url } = await listen((_, outgoing) => void outgoing.write('part'))
  const controller = new AbortController()
  const response = await transport()(url, { signal: controller.signal })
  const reader = response.body?.getReader()
  await reader?.read()
  controller.abort(new Error('enough'))
  await expect(reader?.read()).rejects.toThrow('enough')
})

test('a body that is cancelled ends its connection', async () => {
  let closed: Promise<unknown> | undefined
  const { url } = await listen((incoming, outgoing) => {
    closed = once(incoming.socket, 'close')
    outgoing.write('part')
  })
  const response = await transport()(url)
  await response.body?.cancel()
  await closed
})

test('a connection that is reset, or closed in the middle of a body, is an error', async () => {
  const { url } = await listen((incoming, outgoing) => {
    if (incoming.url === '/reset') incoming.socket.resetAndDestroy()
    else {
      outgoing.writeHead(200, { 'content-length': '100' })
      outgoing.write('part', () => outgoing.destroy())
    }
  })
  await expect(transport()(`${url}/reset`)).rejects.toThrow()
  const response = await transport()(`${url}/short`)
  await expect(response.text()).rejects.toThrow()
})

test('headers beyond the limit of Node are an error, not a crash', async () => {
  const { url } = await listen((_, outgoing) => {
    outgoing.setHeader('x-long', 'x'.repeat(64 * 1024))
    outgoing.end()
  })
  await expect(transport()(url)).rejects.toMatchObject({ code: 'HPE_HEADER_OVERFLOW' })
})

test('a server that nobody listens on is told apart as not reached', async () => {
  await expect(transport()('http://127.0.0.1:9')).rejects.toThrow(/connect error|bad port|ECONNREFUSED/)
})

test('a connection that does not come up is given up', async () => {
  // An address of the documentation's range (RFC 5737) answers nobody.
  const sockets: Socket[] = []
  const { server } = await listen(echo)
  server.on('connection', (socket) => void sockets.push(socket))
  const asked = transport({ connectTimeoutMs: 20 })('http://192.0.2.1:81')
  await expect(asked).rejects.toThrow(/connect error|UNREACH/)
})

test('a body is read no faster than it is taken', async () => {
  let written = 0
  const { url } = await listen((_, outgoing) => {
    const chunk = Buffer.alloc(64 * 1024)
    const more = () => {
      for (;;) {
        if (written > 200) return outgoing.end()
        written++
        if (!outgoing.write(chunk)) return outgoing.once('drain', more)
      }
    }
    more()
  })
  const response = await transport()(url)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(written).toBeLessThan(200)
  expect((await response.arrayBuffer()).byteLength).toBe(201 * 64 * 1024)
})

test('an upload is written no faster than it is taken, and its failure is the error of the request', async () => {
  const { url } = await listen(() => {})
  let pulled = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++
      if (pulled > 1000) controller.error(new Error('disk gone'))
      else controller.enqueue(new Uint8Array(64 * 1024))
    },
  })
  const controller = new AbortController()
  const asked = transport()(url, { method: 'POST', body, signal: controller.signal })
  asked.catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(pulled).toBeLessThan(1000)
  controller.abort(new Error('enough'))
  await expect(asked).rejects.toThrow('enough')
  const failing = new ReadableStream<Uint8Array>({ pull: (c) => c.error(new Error('disk gone')) })
  await expect(transport()(url, { method: 'POST', body: failing })).rejects.toThrow('disk gone')
})
