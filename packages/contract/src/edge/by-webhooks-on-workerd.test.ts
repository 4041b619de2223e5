import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ManagedAgents } from '@org/managed-agents-core'
import type { Script } from '@org/managed-agents-emulator'
import { callTools, createEmulator, pause, say } from '@org/managed-agents-emulator'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { weatherTool } from '../relay/relayed.test-support.ts'
import { moduleOf } from '../targets/target.ts'

const key = 'whsec_c2VjcmV0IG9mIGEgdGVzdCwgbm90IG9mIGEgdXNlcg=='

const agent: Script = function* () {
  const reports: string[] = []
  for (const city of ['Bern', 'Basel', 'Chur']) {
    yield pause(1500)
    const [weather] = yield* callTools({ name: 'get_weather', input: { city } })
    reports.push(weather?.text ?? '')
  }
  yield say(reports.join(', '))
}

interface Worker {
  dispatchFetch(url: string, init: RequestInit): Promise<Response>
  dispose(): Promise<void>
}

it('serves a conversation with custom tools by webhooks to workerd, each delivered twice and out of order', async () => {
  const { Miniflare, Response: WorkerResponse } = await import(pathToFileURL(moduleOf('miniflare') ?? '').href)
  const built = await build({
    entryPoints: [join(import.meta.dirname, 'webhook-worker.ts')],
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'import'],
    write: false,
  })
  const told: string[] = []
  const { promise: over, resolve: end } = deferred()
  const emulator = createEmulator({
    seed: 3,
    scenario: { agent },
    webhookDelivery: { duplicates: 1, spreadMs: 300 },
    webhooks: [{ url: 'https://app.example/hook', secret: key }],
    webhookFetch: (url, init) => worker.dispatchFetch(url, init),
  })
  const worker: Worker = new Miniflare({
    modules: true,
    script: built.outputFiles[0]?.text,
    compatibilityDate: '2026-07-01',
    bindings: { WEBHOOK_KEY: key, ANTHROPIC_API_KEY: 'sk-ant-api03-test' },
    durableObjects: { STORE: { className: 'ManagedAgentsStore', useSQLite: true } },
    async outboundService(request: Request) {
      const { host, pathname } = new URL(request.url)
      const body = await request.text()
      if (host === 'test.example') {
        told.push(`${pathname.slice(1)} ${body}`)
        if (!pathname.startsWith('/executed')) end()
        return new WorkerResponse(null)
      }
      const { method } = request
      const headers = [...request.headers] as [string, string][]
      const answer = await emulator.fetch(request.url, { method, headers, ...(body && { body }) })
      return new WorkerResponse(flushed(answer), { status: answer.status, headers: [...answer.headers] })
    },
  })
  try {
    const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', fetch: emulator.fetch })
    const created = await client.agents.create({ name: 'Reporter', model: 'claude-opus-5', tools: [weatherTool] })
    const environment = await client.environments.create({ name: 'cloud', config: { type: 'cloud' } })
    const session = await client.sessions.create({ agent: created.id, environment_id: environment.id })
    const first = client.sessions.run(session.id, { input: 'Compare the weather.' })
    let continuation = ''
    for await (const event of first) {
      if (event.type === 'session.status_running') {
        continuation = await first.suspend()
        break
      }
    }
    const body = JSON.stringify([session.id, continuation])
    await worker.dispatchFetch('https://app.example/begin', { method: 'POST', body })
    await over
    expect(told).toEqual([
      'executed Bern',
      'executed Basel',
      'executed Chur',
      'outcome end_turn Bern: 18 degrees, Basel: 18 degrees, Chur: 18 degrees',
    ])
  } finally {
    await worker.dispose()
  }
}, 60_000)

/** Headers leave Miniflare with the first byte, so a stream begins with a comment (WHATWG HTML 9.2). */
function flushed({ body, headers }: Response) {
  if (!headers.get('content-type')?.startsWith('text/event-stream')) return body
  const comment = new TextEncoder().encode(':\n\n')
  return body?.pipeThrough(new TransformStream({ start: (controller) => controller.enqueue(comment) }))
}

function deferred() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
