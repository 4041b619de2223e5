import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRelay } from '@org/managed-agents-core/relay'
import express from 'express'
import { expect, it } from 'vitest'
import { ManagedAgents } from '../managed-agents.ts'
import { toNodeHandler } from './to-node-handler.ts'

it('serves a relay on Express', async () => {
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', baseUrl: 'http://127.0.0.1:9' })
  const relay = createRelay({
    client,
    signingKeys: [{ id: 'k1', secret: 'a secret of at least thirty-two bytes' }],
    origins: ['https://app.example'],
    basePath: '/api/agent',
    authorize: () => ({ sessionId: 'sesn_1', user: 'user_1', operations: ['sessions.retrieve'] }),
  })
  // #region express
  const app = express()
  app.use('/api/agent', toNodeHandler(relay)) // before any body parser
  // #endregion
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/agent/token`
  const response = await fetch(url, { method: 'POST', headers: { origin: 'https://app.example' } })
  expect([response.status, (await response.json()).session_id]).toEqual([200, 'sesn_1'])
  await new Promise((resolve) => server.close(resolve))
})
