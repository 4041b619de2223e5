import { createEmulator } from '@org/managed-agents-emulator'
import { expect, it } from 'vitest'
import type { Fetch } from '../judge/judging-fetch.ts'
import { unexpected } from './known-failures.ts'
import { verifyServer } from './verify-server.ts'

const access = { apiKey: 'sk-ant-api03-test' }

it('finds that the emulator keeps all that can be tried', async () => {
  const { fetch } = createEmulator()
  const results = await verifyServer({ access, fetch, strict: true })
  expect(unexpected(results)).toEqual([])
  expect(results.filter(({ status }) => status === 'holds').length).toBeGreaterThan(100)
})

it('finds a server that leaves out a field, accepts nonsense or answers what is not there', async () => {
  const emulator = createEmulator()
  const broken: Fetch = async (input, init) => {
    const { pathname } = new URL(String(input))
    if (pathname.includes('thereisnone')) return new Response('no', { status: 404 })
    if (init?.method === 'GET' && /^\/v1\/agents\/[^/]+$/.test(pathname)) {
      const response = await emulator.fetch(String(input), init)
      const { model: _, ...rest } = (await response.json()) as Record<string, unknown>
      return Response.json(rest, { headers: { 'request-id': 'req_1' } })
    }
    return emulator.fetch(String(input), init)
  }
  const results = await verifyServer({ access, fetch: broken, timeoutMs: 2000 })
  const failed = results.filter(({ status }) => status === 'fails').map(({ id }) => id)
  expect(failed).toContain('getAgent')
  expect(failed).toContain('errors.not-found')
  expect(failed).not.toContain('createAgent')
})

it('holds known failures against what is', () => {
  const results = [
    { id: 'a', sentence: '', status: 'fails', reason: 'x' },
    { id: 'b', sentence: '', status: 'holds' },
  ] as const
  expect(unexpected(results)).toEqual(['a fails: x'])
  expect(unexpected(results, { a: 'known' })).toEqual([])
  expect(unexpected(results, { a: 'known', b: 'old', c: 'gone' })).toEqual([
    'b is listed as a known failure and does not fail: take it out',
    'c is listed as a known failure and does not fail: take it out',
  ])
})
