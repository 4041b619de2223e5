import type { Outcome } from '@org/managed-agents-core'
import { createMemoryJournal, defineTool, ManagedAgents, resumeRun } from '@org/managed-agents-core'
import { createWebhookHandler, memoryDeliveryStore, resumeByWebhook } from '@org/managed-agents-core/webhooks'
import type { Script } from '@org/managed-agents-emulator'
import { callTools, createVirtualClock, pause, say } from '@org/managed-agents-emulator'
import { expect, it } from 'vitest'
import { inTime, weatherTool } from '../relay/relayed.test-support.ts'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

const key = 'whsec_c2VjcmV0IG9mIGEgdGVzdCwgbm90IG9mIGEgdXNlcg=='

/** Between its steps the agent works for longer than any handler waits. */
const agent: Script = function* () {
  const reports: string[] = []
  for (const city of ['Bern', 'Basel', 'Chur']) {
    yield pause(60_000)
    const [weather] = yield* callTools({ name: 'get_weather', input: { city } })
    reports.push(weather?.text ?? '')
  }
  yield pause(60_000)
  yield say(reports.join(', '))
}

it.each([
  ['once', {}],
  ['twice, and out of order', { duplicates: 1, spreadMs: 5000 }],
])('a whole conversation with custom tools is served by webhooks alone, delivered %s', async (_, webhookDelivery) => {
  const clock = createVirtualClock({ settle: () => new Promise((resolve) => setTimeout(resolve, 1)) })
  const emulator = createJudgedEmulator({
    seed: 3,
    clock,
    scenario: { agent },
    webhookDelivery,
    webhooks: [{ url: 'https://app.example/hook', secret: key }],
    webhookFetch: (url, init) => handler(new Request(url, init)),
  })
  let open = 0
  /** A client of an isolate that lives for one webhook: nothing is shared but the stores. */
  const isolate = () =>
    new ManagedAgents({
      apiKey: 'sk-ant-api03-test',
      platform: { clock },
      async fetch(url, init) {
        const response = await emulator.fetch(url, init)
        if (!url.includes('/events/stream')) return response
        open++
        return watched(response, () => open--)
      },
    })
  const executed: string[] = []
  const weather = defineTool({
    name: 'get_weather',
    description: 'Tells the weather of a city.',
    inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    execute: async ({ city }) => {
      executed.push(String(city))
      return `${city}: 18 degrees`
    },
  })
  const stored = new Map<string, string>()
  const outcomes: Outcome[] = []
  const journal = createMemoryJournal()
  const store = memoryDeliveryStore(() => clock.now())
  const handler = createWebhookHandler({
    keys: key,
    store,
    now: () => clock.now(),
    on: resumeByWebhook({
      clock,
      locks: store,
      continuations: {
        load: (id) => stored.get(id),
        save: (id, continuation) => void stored.set(id, continuation),
        delete: (id) => void stored.delete(id),
      },
      resume: (continuation) => resumeRun(isolate(), continuation, { tools: [weather], journal }),
      onOutcome: (outcome) => void outcomes.push(outcome),
    }),
  })

  const client = isolate()
  const created = await client.agents.create({ name: 'Reporter', model: 'claude-opus-5', tools: [weatherTool] })
  const environment = await client.environments.create({ name: 'cloud', config: { type: 'cloud' } })
  const session = await client.sessions.create({ agent: created.id, environment_id: environment.id })

  const first = client.sessions.run(session.id, { input: 'Compare the weather.' })
  const begun = (async () => {
    for await (const event of first) if (event.type === 'session.status_running') return await first.suspend()
    throw new Error('the run did not begin')
  })()
  stored.set(session.id, await inTime(clock, begun))

  /** Sockets that are open halfway through each of the agent's pauses. */
  const openBetween: number[] = []
  const served = (async () => {
    for (let minutes = 0; minutes < 10 && outcomes.length === 0; minutes++) {
      await clock.advance(50_000)
      openBetween.push(open)
      await clock.advance(10_000)
      await emulator.webhooks.settled()
    }
  })()
  await served

  expect(outcomes.map(({ type }) => type)).toEqual(['end_turn'])
  expect(outcomes[0]?.text).toBe('Bern: 18 degrees, Basel: 18 degrees, Chur: 18 degrees')
  expect(executed).toEqual(['Bern', 'Basel', 'Chur'])
  expect(openBetween.length).toBeGreaterThanOrEqual(4)
  expect(openBetween.every((count) => count === 0)).toBe(true)
  expect(stored.size).toBe(0)
  const answers = emulator.requests().filter(({ operation }) => operation === 'sendSessionEvents')
  expect(answers).toHaveLength(4)
  expect(emulator.verdict().findings).toEqual([])
})

/** The response, telling when its body is over. */
function watched({ body, status, headers }: Response, onEnd: () => void): Response {
  const reader = body?.getReader()
  let over = false
  const end = () => {
    if (!over) onEnd()
    over = true
  }
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const result = await reader?.read()
        if (!result || result.done) {
          end()
          controller.close()
        } else controller.enqueue(result.value)
      } catch (error) {
        end()
        throw error
      }
    },
    cancel(reason) {
      end()
      return reader?.cancel(reason)
    },
  })
  return new Response(stream, { status, headers })
}
