import { expect, it } from 'vitest'
import type { WorkerStatus } from './health.ts'
import { healthResponse, serveHealth } from './health.ts'

const now = 1_700_000_000_000
const statusOf = (path: string, status: Partial<WorkerStatus>) =>
  healthResponse(new Request(`http://worker${path}`), {
    state: 'running',
    sessions: 2,
    lastPollAt: now,
    now,
    ...status,
  }).status

it('a worker is ready while it takes work and the queue answers, and lives while it works', () => {
  expect([statusOf('/ready', {}), statusOf('/live', {})]).toEqual([200, 200])
  expect([statusOf('/ready', { state: 'draining' }), statusOf('/live', { state: 'draining' })]).toEqual([503, 200])
  expect([statusOf('/ready', { lastPollAt: now - 120_000 }), statusOf('/live', { lastPollAt: 0 })]).toEqual([503, 200])
  expect([statusOf('/ready', { state: 'stopped' }), statusOf('/live', { state: 'stopped' })]).toEqual([503, 503])
})

it('is served on a port of the loopback interface until it is closed', async () => {
  const server = await serveHealth(
    { port: 0 },
    (request) => new Response(new URL(request.url).pathname, { status: 503 }),
  )
  const response = await fetch(`http://127.0.0.1:${server.port}/ready`)
  expect([response.status, await response.text()]).toEqual([503, '/ready'])
  await server.close()
  await expect(fetch(`http://127.0.0.1:${server.port}/ready`)).rejects.toThrow()
})
