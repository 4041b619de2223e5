import { ManagedAgents } from '@org/managed-agents-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContract } from '../document/document.ts'
import type { LoopbackServer } from '../proxy/loopback-server.ts'
import { loadPrism } from './load-prism.ts'
import { startMock } from './start-mock.ts'

const headers = {
  'x-api-key': 'sk-ant-api03-test',
  'anthropic-version': '2026-10-21',
  'anthropic-beta': 'managed-agents-2026-04-01',
}

describe.runIf(Number(process.versions.node.split('.')[0]) >= 24)('a mock', () => {
  let mock: LoopbackServer
  const told: string[] = []
  beforeAll(async () => {
    const prism = await loadPrism(readContract())
    mock = await startMock({ prism, onViolation: (request, violation) => told.push(`${request}: ${violation}`) })
  }, 60_000)
  afterAll(() => mock.close())

  const refused = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(mock.url + path, {
      headers: { ...headers, 'content-type': 'application/json' },
      ...init,
    })
    const { error } = (await response.json()) as { error: { type: string; message: string } }
    return [response.status, error.type, error.message]
  }

  it('answers a client with the examples of the contract', async () => {
    const client = new ManagedAgents({ apiKey: headers['x-api-key'], baseUrl: mock.url })
    const { data } = await client.agents.list()
    expect(data[0]?.type).toBe('agent')
    expect((await client.sessions.retrieve('sesn_1')).type).toBe('session')
    const { id } = await client.files.upload({ file: new File(['text'], 'a.txt', { type: 'text/plain' }) })
    expect(id).toMatch(/^file_/)
  })

  it('plays a stream, event by event', async () => {
    const client = new ManagedAgents({ apiKey: headers['x-api-key'], baseUrl: mock.url })
    const types: string[] = []
    for await (const event of await client.sessions.events.stream('sesn_1')) types.push(event.type)
    expect(types.length).toBeGreaterThan(3)
    expect(types).toContain('session.status_running')
  })

  it('keeps apart what is wrong with requests that come together', async () => {
    const create = (name: string) =>
      refused('/v1/agents', { method: 'POST', body: JSON.stringify({ name, model: 'm' }) })
    const get = () => fetch(`${mock.url}/v1/agents`, { headers }).then(({ status }) => status)
    const all = await Promise.all([get(), create(''), get(), get(), create(''), get()])
    expect(all.map((answer) => [answer].flat()[0])).toEqual([200, 400, 200, 200, 400, 200])
  })

  it('refuses what is no JSON, what the contract forbids, whom it does not know, and what is not there', async () => {
    const post = (body: string) => refused('/v1/agents', { method: 'POST', body })
    expect(await post('{"name": ')).toEqual([400, 'invalid_request_error', 'The body is not JSON.'])
    expect(await post('{"name": ""}')).toEqual([400, 'invalid_request_error', expect.stringContaining('model')])
    expect(told.join('\n')).toContain('POST /v1/agents: body')
    expect((await refused('/v1/agents', { headers: {} }))[0]).toBe(401)
    expect((await refused('/v1/nowhere'))[0]).toBe(404)
  })
})

it('says so where Node is too old for Prism', async () => {
  await expect(loadPrism(readContract(), { nodeVersion: '22.20.0' })).rejects.toThrow(
    'Prism needs Node 24.18 or later, and this is 22.20.0',
  )
})

it('says what to install where Prism is missing', async () => {
  const load = () => Promise.reject(Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' }))
  await expect(loadPrism(readContract(), { nodeVersion: '24.18.0', load })).rejects.toThrow(
    'Prism is not installed: npm install --save-dev @stoplight/prism-http @stoplight/prism-http-server',
  )
})
