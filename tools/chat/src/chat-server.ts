import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ManagedAgents } from '@org/managed-agents-core'
import { createRelay } from '@org/managed-agents-core/relay'
import { createEmulator } from '@org/managed-agents-emulator'
import react from '@vitejs/plugin-react'
import { createServer as createVite } from 'vite'
import { createSessions, script } from './agent.ts'
import { visitorOf, welcome } from './visitor.ts'

export interface ChatServer {
  readonly url: string
  close(): Promise<void>
}

/** The page by Vite, the relay behind `/api/agent`, and behind that an emulator in this process. */
export async function startChat({ port }: { readonly port: number }): Promise<ChatServer> {
  const emulator = createEmulator({ scenario: { agent: script } })
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-emulated', fetch: emulator.fetch })
  const sessionOf = createSessions(client)

  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const relay = createRelay({
    client,
    signingKeys: [{ id: 'k1', secret: randomBytes(32).toString('base64') }],
    origins: [url],
    basePath: '/api/agent',
    async authorize(request) {
      const visitor = visitorOf(request.headers.get('cookie'))
      if (!visitor) return undefined
      return {
        sessionId: await sessionOf(visitor),
        user: visitor,
        operations: ['sessions.retrieve', 'sessions.events.list', 'sessions.events.send', 'sessions.events.stream'],
        eventTypes: ['user.message', 'user.interrupt', 'user.tool_confirmation', 'user.custom_tool_result'],
      }
    },
  })
  const answer = getRequestListener((request) => relay(request), { overrideGlobalObjects: false })
  const vite = await createVite({
    root: new URL('..', import.meta.url).pathname,
    configFile: false,
    plugins: [react()],
    server: { middlewareMode: true, hmr: { server } },
    logLevel: 'warn',
  })
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/api/agent/')) return void answer(request, response)
    welcome(request, response)
    vite.middlewares(request, response)
  })

  return {
    url,
    async close() {
      await vite.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
