import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ManagedAgents } from '@org/managed-agents-core'
import { createEmulator, playbackScenario } from '@org/managed-agents-emulator'
import { listen } from '@org/managed-agents-emulator/node'
import { afterEach, describe, expect, it } from 'vitest'
import type { Violation } from '../judge/violation.ts'
import { recordSessions } from './session-recorder.ts'
import type { JudgingProxy } from './start-proxy.ts'
import { startProxy } from './start-proxy.ts'

const apiKey = 'sk-ant-api03-canary'
const open: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

async function judged(record?: string) {
  const server = await listen({ port: 0 })
  const violations: Violation[] = []
  const proxy = await startProxy({
    target: new URL(server.url),
    onViolation: (violation) => violations.push(violation),
    ...(record && { recorder: recordSessions(record) }),
  })
  open.push(
    () => server.close(),
    () => proxy.close(),
  )
  return { proxy, violations, client: new ManagedAgents({ apiKey, baseUrl: proxy.url, rateLimit: false }) }
}

async function converse(client: ManagedAgents, text: string) {
  const environment = await client.environments.create({ name: `cloud ${text}`, config: { type: 'cloud' } })
  const agent = await client.agents.create({ name: 'Helper', model: 'claude-opus-5' })
  const session = await client.sessions.create({ agent: agent.id, environment_id: environment.id })
  const run = client.sessions.run(session.id, { input: text })
  const types: string[] = []
  for await (const { type } of run) types.push(type)
  return { session, types, outcome: await run.outcome }
}

/** What a server that is no API answers, as it is told to. */
async function answering(
  body: string,
  headers: Record<string, string>,
  status = 200,
): Promise<{ proxy: JudgingProxy; violations: Violation[] }> {
  const server = createServer((_, response) => response.writeHead(status, headers).end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const violations: Violation[] = []
  const target = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const proxy = await startProxy({ target, onViolation: (violation) => violations.push(violation) })
  open.push(
    () => server.close(),
    () => proxy.close(),
  )
  return { proxy, violations }
}

describe('the judging proxy', () => {
  it('passes a run with its stream on, and finds nothing wrong with client and emulator', async () => {
    const { client, violations, proxy } = await judged()
    const { outcome, types } = await converse(client, 'Hello')
    expect(outcome.type).toBe('end_turn')
    expect(types).toContain('agent.message')
    expect(violations).toEqual([])
    expect(proxy.exchanges).toBeGreaterThan(5)
  })

  it('records sessions so that the emulator plays them back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recorded-'))
    open.push(() => rmSync(folder, { recursive: true }))
    const { client } = await judged(folder)
    const { session, outcome } = await converse(client, 'Hello')
    expect(readdirSync(folder)).toEqual([`${session.id}.jsonl`])
    const text = readFileSync(join(folder, `${session.id}.jsonl`), 'utf8')
    expect(text).not.toContain(apiKey)
    const events = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const emulator = createEmulator({ scenario: playbackScenario(events) })
    const again = await converse(new ManagedAgents({ apiKey, fetch: emulator.fetch }), 'Hello')
    expect(again.outcome.text).toBe(outcome.text)
  })

  it.each([
    ['a field that is missing', '{"type":"agent","id":"agent_1"}', 'invalid', 'required'],
    ['what is not JSON', '<html>', 'invalid', 'json'],
  ])('tells %s of the server, and passes it on as it came', async (_, body, kind, rule) => {
    const { proxy, violations } = await answering(body, { 'content-type': 'application/json' })
    const response = await fetch(`${proxy.url}/v1/agents/agent_1?beta=true`)
    expect(await response.text()).toBe(body)
    expect(violations).toContainEqual(expect.objectContaining({ side: 'response', operation: 'getAgent', kind, rule }))
  })

  it('tells an event that is wrong, and who was wrong in a request', async () => {
    const { proxy, violations } = await answering('event: agent.message\ndata: {"type":"agent.message"}\n\n', {
      'content-type': 'text/event-stream',
    })
    await (await fetch(`${proxy.url}/v1/sessions/sesn_1/events/stream`)).text()
    expect(violations).toContainEqual(expect.objectContaining({ side: 'event', operation: 'streamSessionEvents' }))
    violations.length = 0
    const body = JSON.stringify({ events: [{ type: 'user.message', content: 'not a list', secret: apiKey }] })
    await fetch(`${proxy.url}/v1/sessions/sesn_1/events`, { method: 'POST', body })
    expect(violations[0]).toMatchObject({ side: 'request', place: 'body.events[0].content' })
    expect(JSON.stringify(violations)).not.toContain(apiKey)
  })

  it('judges the parts of an upload', async () => {
    const { proxy, violations, client } = await judged()
    await client.files.upload({ file: new File(['text'], 'a.txt', { type: 'text/plain' }) })
    expect(violations).toEqual([])
    const upload = async (body: FormData | string) => {
      const headers = {
        'x-api-key': apiKey,
        'anthropic-version': '2026-10-21',
        'anthropic-beta': 'files-api-2025-04-14',
      }
      const form = typeof body === 'string' ? { 'content-type': 'multipart/form-data; boundary=x' } : undefined
      const response = await fetch(`${proxy.url}/v1/files`, { method: 'POST', headers: { ...headers, ...form }, body })
      await response.text()
      await expect.poll(() => violations.length).toBeGreaterThan(0)
      return violations.splice(0).map(({ place, rule }) => `${place} ${rule}`)
    }
    const form = new FormData()
    form.set('expires_in_seconds', 'soon')
    expect(await upload(form)).toEqual(['body.file required', 'body.expires_in_seconds type'])
    expect(await upload('nonsense')).toEqual([' form'])
  })

  it('says so when the server is not there', async () => {
    const { proxy } = await answering('', {})
    await open.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
    const response = await fetch(`${proxy.url}/v1/agents`)
    expect(response.status).toBe(502)
  })
})
