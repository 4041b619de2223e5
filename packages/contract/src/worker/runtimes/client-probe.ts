import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createTransport,
  downloadToDisk,
  fileFromDisk,
  ManagedAgents,
  openSqliteStores,
  toNodeHandler,
} from '@org/managed-agents-node'
import { openRedisStores } from '@org/managed-agents-node/redis'
import express from 'express'
import fastify from 'fastify'
import { createClient } from 'redis'
import { listen, send } from './probe-server.ts'
import { runProbes } from './run-probes.ts'

/** Runs on the runtime that is asked about, and prints what works of what the package gives a client. */
const place = mkdtempSync(join(tmpdir(), 'runtime-'))
const at = (name: string): string => join(place, name)
const { REDIS_SOCKET = '' } = process.env
const content = Buffer.alloc(8_000_000, 'content of a file ')
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
writeFileSync(at('file'), content)

const client = (baseUrl: string) => new ManagedAgents({ apiKey: 'sk-ant-api03-test', baseUrl, retry: false })
const failureOf = (work: PromiseLike<unknown>) => Promise.resolve(work).then(() => '', String)

const begun = { state: 'begun', tool: 'deploy', beganAt: 1, deadlineAt: 2 } as const
const key = { sessionId: 'sesn_1', callId: 'sevt_1' }

/** A raw body and where it came from, as the handler saw them. */
const echo = async (request: Request): Promise<Response> =>
  Response.json([new URL(request.url).pathname, hash(new Uint8Array(await request.arrayBuffer()))], { status: 201 })

async function echoes(url: string): Promise<boolean> {
  const response = await fetch(`${url}/hook`, { method: 'POST', body: content.subarray(0, 100_000) })
  const seen = JSON.stringify(await response.json())
  return response.status === 201 && seen === JSON.stringify(['/hook', hash(content.subarray(0, 100_000))])
}

await runProbes({
  'credentials: a key, a base URL and headers from the environment': () =>
    listen(
      (request, response) => send(response, { id: request.headers['x-api-key'], type: request.headers['x-team'] }),
      async (url) => {
        const env = {
          ANTHROPIC_API_KEY: 'sk-ant-api03-env',
          ANTHROPIC_BASE_URL: url,
          ANTHROPIC_CUSTOM_HEADERS: 'x-team: a',
        }
        const { id, type }: { id: string; type: string } = await ManagedAgents.fromEnv({ env }).agents.retrieve(
          'agent_1',
        )
        return id === 'sk-ant-api03-env' && type === 'a'
      },
    ),
  'credentials: workload identity from a token file, asked for once by callers at the same time': () => {
    let granted = 0
    return listen(
      (request, response) => {
        if (request.url !== '/v1/oauth/token') return send(response, { id: request.headers.authorization })
        granted++
        send(response, { access_token: 'token-new', expires_in: 3600 })
      },
      async (url) => {
        writeFileSync(at('token'), 'identity', { mode: 0o600 })
        const env = {
          ANTHROPIC_BASE_URL: url,
          ANTHROPIC_IDENTITY_TOKEN_FILE: at('token'),
          ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_1',
          ANTHROPIC_ORGANIZATION_ID: 'org_1',
          ANTHROPIC_SERVICE_ACCOUNT_ID: 'svac_1',
        }
        const found = ManagedAgents.fromEnv({ env })
        const answers = await Promise.all([1, 2, 3].map(() => found.agents.retrieve('agent_1')))
        return granted === 1 && answers.every(({ id }) => id === 'Bearer token-new')
      },
    )
  },
  'credentials: a profile on disk, refused when others can read its token': () =>
    listen(
      (request, response) => send(response, { id: request.headers.authorization }),
      async (url) => {
        const config = { base_url: url, authentication: { type: 'user_oauth', client_id: 'client_1' } }
        const token = { access_token: 'token-kept', expires_at: Math.floor(Date.now() / 1000) + 3600 }
        for (const folder of ['configs', 'credentials']) mkdirSync(at(folder))
        writeFileSync(at('configs/default.json'), JSON.stringify(config))
        writeFileSync(at('credentials/default.json'), JSON.stringify(token), { mode: 0o600 })
        const read = () => ManagedAgents.fromEnv({ env: { ANTHROPIC_CONFIG_DIR: place } }).agents.retrieve('agent_1')
        const { id } = await read()
        chmodSync(at('credentials/default.json'), 0o644)
        return id === 'Bearer token-kept' && (await failureOf(read())).includes('chmod 600')
      },
    ),
  'files: an upload from disk, with its length and progress': () => {
    let got = Buffer.alloc(0)
    let length = 0
    return listen(
      async (request, response) => {
        length = Number(request.headers['content-length'])
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(chunk as Buffer)
        got = Buffer.concat(chunks)
        send(response, { id: 'file_1' })
      },
      async (url) => {
        let progress = 0
        const onProgress = (sent: number): void => {
          progress = sent
        }
        await client(url).files.upload({ file: await fileFromDisk(at('file'), { onProgress }) })
        if (Number.isNaN(length)) throw new Error('Its own fetch sends a stream in chunks, without a content-length.')
        return got.length === length && got.includes(content) && progress === content.length
      },
    )
  },
  'files: an upload that is aborted': () => {
    const controller = new AbortController()
    return listen(
      (request) => void request.once('data', () => controller.abort()).on('error', () => {}),
      async (url) => {
        const file = await fileFromDisk(at('file'))
        const { signal } = controller
        return (await failureOf(client(url).files.upload({ file }, { signal }))) !== ''
      },
    )
  },
  'files: a download that goes on where it broke, and is there once it is whole': () => {
    const ranges: unknown[] = []
    return listen(
      (request, response) => {
        ranges.push(request.headers.range)
        const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
        const headers = { etag: '"1"', 'content-length': content.length - from }
        response.writeHead(from > 0 ? 206 : 200, headers)
        if (from > 0) response.end(content.subarray(from))
        else response.write(content.subarray(0, 5_000_000), () => setTimeout(() => response.destroy(), 100))
      },
      async (url) => {
        const bytes = await downloadToDisk(client(url), { fileId: 'file_1', path: at('got') })
        return bytes === content.length && hash(readFileSync(at('got'))) === hash(content) && ranges.length === 2
      },
    )
  },
  'files: a download that is too large leaves nothing': () =>
    listen(
      (_request, response) => void response.end(content),
      async (url) => {
        const path = at('too-large')
        const failure = await failureOf(downloadToDisk(client(url), { fileId: 'file_1', path }, { maxBytes: 1000 }))
        return failure !== '' && !existsSync(path)
      },
    ),
  'transport: one connection for requests that follow each other': () => {
    const ports = new Set<unknown>()
    return listen(
      (request, response) => {
        ports.add(request.socket.remotePort)
        send(response, {})
      },
      async (url) => {
        const transport = createTransport({ env: {} })
        for (let sent = 0; sent < 5; sent++) await (await transport.fetch(url)).text()
        transport.close()
        return ports.size === 1
      },
    )
  },
  'transport: an abort ends the connection of a stream': () => {
    let closed: () => void
    const ended = new Promise<void>((resolve) => {
      closed = resolve
    })
    return listen(
      (_request, response) => void response.on('close', () => closed()).write('first'),
      async (url) => {
        const transport = createTransport({ env: {} })
        const controller = new AbortController()
        const reader = (await transport.fetch(url, { signal: controller.signal })).body?.getReader()
        await reader?.read()
        controller.abort()
        const failure = await failureOf(reader?.read() ?? Promise.resolve())
        await ended
        transport.close()
        return failure !== ''
      },
    )
  },
  'handlers: node:http, with the raw body': () => listen(toNodeHandler(echo), echoes),
  'handlers: Express': () => listen(express().use(toNodeHandler(echo)), echoes),
  'handlers: Fastify': async () => {
    const app = fastify()
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, _payload, done) => done(null))
    const handle = toNodeHandler(echo)
    app.all('/*', (request, reply) => {
      reply.hijack()
      return handle(request.raw, reply.raw)
    })
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const worked = await echoes(url)
    await app.close()
    return worked
  },
  'stores: an embedded database, where a call begins once also after a restart': async () => {
    const first = await openSqliteStores(at('agents.db'))
    const began = await first.journal.begin(key, begun)
    first.close()
    const second = await openSqliteStores(at('agents.db'))
    const again = await second.journal.begin(key, begun)
    second.close()
    return began && !again
  },
  'stores: Redis, where a call begins once for several machines': async () => {
    const connections = [1, 2].map(() => createClient({ socket: { path: REDIS_SOCKET, tls: false } }))
    for (const connection of connections) await connection.connect()
    const stores = await Promise.all(connections.map((connection) => openRedisStores({ client: connection })))
    const sessionId = `sesn_${process.pid}`
    const began = await Promise.all(stores.map(({ journal }) => journal.begin({ sessionId, callId: 'c' }, begun)))
    for (const connection of connections) connection.destroy()
    return began.filter(Boolean).length === 1
  },
})
rmSync(place, { recursive: true, force: true })
process.exit(0)
