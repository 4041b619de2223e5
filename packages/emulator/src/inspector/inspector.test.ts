import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { origin, settled, testClient } from '../client.test-support.ts'
import { createVirtualClock } from '../clock/virtual-clock.ts'
import { createEmulator } from '../emulator.ts'
import { say } from '../scenario/steps.ts'
import { buildPage } from './build-page.ts'

const open: AbortController[] = []
afterEach(() => {
  for (const each of open.splice(0)) each.abort()
})

function setUp() {
  const emulator = createEmulator({
    seed: 3,
    clock: createVirtualClock(),
    controlToken: 'secret',
    scenario: function* () {
      yield say('one two three four five six', { deltaMs: 10 })
    },
  })
  const control = (method: string, path: string, body?: unknown) =>
    emulator.fetch(`${origin}/_emulator${path}`, {
      method,
      headers: { 'x-emulator-token': 'secret' },
      body: body === undefined ? null : JSON.stringify(body),
    })

  /** Frames of the inspector's stream that are there to be read, by name. */
  async function watch(path: string) {
    const gone = new AbortController()
    open.push(gone)
    const response = await emulator.fetch(`${origin}/_emulator${path}`, {
      headers: { 'x-emulator-token': 'secret' },
      signal: gone.signal,
    })
    const reader = response.body!.getReader()
    const decoder = new TextDecoder()
    let pending: Promise<string | undefined> | undefined
    const take = () => {
      pending ??= reader.read().then(({ value }) => {
        pending = undefined
        return value && decoder.decode(value)
      })
      return pending
    }
    return async (): Promise<{ name: string; data: Record<string, unknown> }[]> => {
      let text = ''
      for (;;) {
        const more = await Promise.race([take(), settled().then(() => null)])
        if (!more) break
        text += more
      }
      return Array.from(text.matchAll(/event: (.*)\ndata: (.*)\n\n/g), ([, name = '', data = '']) => ({
        name,
        data: JSON.parse(data),
      }))
    }
  }
  return { emulator, control, watch, client: testClient(emulator) }
}

describe("the inspector's page", () => {
  it('is what the build makes of its source', async () => {
    const { module, gzipBytes } = await buildPage()
    const committed = readFileSync(join(import.meta.dirname, 'page.gen.ts'), 'utf8')
    expect(committed === module, 'run node packages/emulator/src/inspector/write-page.ts').toBe(true)
    expect(gzipBytes).toBeLessThan(100 * 1024)
  })

  it('opens with the token in its address alone, and may run its own script alone', async () => {
    const { emulator } = setUp()
    const page = (query: string) => emulator.fetch(`${origin}/_emulator/inspector${query}`)
    expect((await page('')).status).toBe(401)
    expect((await page('?token=wrong')).status).toBe(401)
    const response = await page('?token=secret')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'unsafe-inline'; connect-src 'self'/,
    )
    expect((await emulator.fetch(`${origin}/_emulator/snapshot?token=secret`)).status).toBe(401)
  })
})

describe("the inspector's stream", () => {
  it('tells a session whole, then every entry and preview of it with its thread', async () => {
    const { client, watch, emulator } = setUp()
    const session = await client.session()
    const read = await watch(`/live?session=${session.id}`)
    const first = await read()
    expect(first.map(({ name }) => name)).toEqual([
      'session',
      'log',
      'overview',
      'sessions',
      'faults',
      'verdict',
      'exchanges',
    ])
    await client.message(session.id, 'hello')
    await emulator.advance(30)
    const frames = await read()
    const threads = first[0]?.data['threads'] as { id: string }[]
    const previews = frames.filter(({ name }) => name === 'preview').map(({ data }) => data)
    expect(previews.map(({ event }) => (event as { type: string }).type)).toEqual([
      'event_start',
      'event_delta',
      'event_delta',
    ])
    expect(previews.every(({ thread }) => thread === threads[0]?.id)).toBe(true)
    const entries = frames.filter(({ name }) => name === 'entry').map(({ data }) => data['event'] as { type: string })
    expect(entries.map(({ type }) => type)).toEqual((await client.history(session.id)).map(({ type }) => type))
  })

  it('is no stream of a client: no verdict counts it', async () => {
    const { client, watch, emulator, control } = setUp()
    const session = await client.session()
    await watch(`/live?session=${session.id}`)
    expect(emulator.verdict()).toEqual({ clean: true, findings: [] })
    expect(await (await control('GET', '')).json()).toMatchObject({ openStreams: 0 })
  })

  it('ends on reset, so that the page starts over', async () => {
    const { client, watch, emulator, control } = setUp()
    const session = await client.session()
    const read = await watch('/live')
    expect(await read()).not.toEqual([])
    emulator.reset()
    expect((await control('GET', `/live?session=${session.id}`)).status).toBe(404)
  })
})

describe('the way of the page to the API', () => {
  it('needs no key, and is neither recorded nor judged nor hit by faults', async () => {
    const { client, emulator, control } = setUp()
    const session = await client.session()
    const recorded = emulator.requests().length
    emulator.faults.add({ action: { type: 'status', status: 500 } })
    const message = { type: 'user.message', content: [{ type: 'text', text: 'hello' }] }
    const sent = await control('POST', `/api/v1/sessions/${session.id}/events`, { events: [message] })
    expect(sent.status).toBe(200)
    expect((await control('GET', `/api/v1/sessions/${session.id}`)).status).toBe(200)
    expect(emulator.requests()).toHaveLength(recorded)
    expect((await emulator.fetch(`${origin}/_emulator/api/v1/sessions/${session.id}`)).status).toBe(401)
  })
})
