import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import fastify from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import type { FetchHandler } from './to-node-handler.ts'
import { toNodeHandler } from './to-node-handler.ts'

const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

function listenWith(server: Server): Promise<string> {
  open.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

const serve = (listener: RequestListener) => listenWith(createServer(listener))

/** Tells what the handler got. */
const echo: FetchHandler = async (request) => {
  const bytes = new Uint8Array(await request.arrayBuffer())
  return Response.json(
    {
      method: request.method,
      path: new URL(request.url).pathname,
      tag: request.headers.get('x-tag'),
      bytes: [...bytes],
    },
    {
      status: 201,
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    },
  )
}
const bytes = new Uint8Array([0, 255, 195, 40, 10, 13])
const post = { method: 'POST', body: bytes, headers: { 'x-tag': 'yes', 'content-type': 'application/json' } }
const got = { method: 'POST', path: '/hooks/agents', tag: 'yes', bytes: [...bytes] }

describe('a fetch-style handler', () => {
  it.each<[string, (handler: ReturnType<typeof toNodeHandler>) => Promise<string>]>([
    ['node:http', (handler) => serve(handler)],
    ['Express, below a path', (handler) => listenWith(createServer(express().use('/hooks', handler)))],
    [
      'Fastify',
      async (handler) => {
        const app = fastify()
        app.removeAllContentTypeParsers()
        app.addContentTypeParser('*', (_request, _payload, done) => done(null))
        app.all('/hooks/*', async (request, reply) => {
          reply.hijack()
          await handler(request.raw, reply.raw)
        })
        open.push(() => app.close())
        return app.listen({ port: 0, host: '127.0.0.1' })
      },
    ],
  ])('gets the bytes of the body, the whole path and the headers on %s', async (_, start) => {
    const url = await start(toNodeHandler(echo))
    const response = await fetch(`${url}/hooks/agents`, post)
    expect([response.status, response.headers.getSetCookie()]).toEqual([201, ['a=1', 'b=2']])
    expect(await response.json()).toEqual(got)
  })

  it('says so when a body parser was first', async () => {
    const errors: unknown[] = []
    const app = express()
      .use(express.json())
      .use(toNodeHandler(echo, { onError: (error) => errors.push(error) }))
    const url = await listenWith(createServer(app))
    const response = await fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
    expect([response.status, await response.text()]).toEqual([500, ''])
    expect(errors).toMatchObject([
      { code: 'invalid_argument', message: expect.stringContaining('before the body parser') },
    ])
  })

  it('streams chunk by chunk, and hears that the client has gone', async () => {
    let aborted = (_: boolean) => {}
    const isAborted = new Promise<boolean>((resolve) => {
      aborted = resolve
    })
    let push = (_: string) => {}
    let cancelled = false
    const url = await serve(
      toNodeHandler((request) => {
        request.signal.addEventListener('abort', () => aborted(true))
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            push = (text) => controller.enqueue(new TextEncoder().encode(text))
            push('first')
          },
          cancel() {
            cancelled = true
          },
        })
        return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
      }),
    )
    const stop = new AbortController()
    const response = await fetch(url, { signal: stop.signal })
    const reader = response.body?.getReader()
    const read = async () => new TextDecoder().decode((await reader?.read())?.value)
    expect(await read()).toBe('first')
    push('second')
    expect(await read()).toBe('second')
    stop.abort()
    expect(await isAborted).toBe(true)
    expect(cancelled).toBe(true)
  })

  it('answers 500 without a word of what was thrown', async () => {
    const errors: unknown[] = []
    const handler = toNodeHandler(
      () => {
        throw new Error('secret')
      },
      { onError: (error) => errors.push(error) },
    )
    const response = await fetch(await serve(handler))
    expect([response.status, await response.text(), errors.length]).toEqual([500, '', 1])
  })

  it('sees the origin that it is told', async () => {
    const url = await serve(toNodeHandler((request) => new Response(request.url), { origin: 'https://app.example' }))
    expect(await (await fetch(`${url}/x?y=1`)).text()).toBe('https://app.example/x?y=1')
  })
})
