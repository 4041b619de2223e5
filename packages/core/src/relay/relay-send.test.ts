import { describe, expect, test } from 'vitest'
import { json } from '../client.test-support.ts'
import type { UpstreamAnswer } from './relay.test-support.ts'
import { eventsPath, message, testRelay } from './relay.test-support.ts'

const result = { type: 'user.custom_tool_result', custom_tool_use_id: 'sevt_1', content: [{ type: 'text', text: 'x' }] }
const allow = { type: 'user.tool_confirmation', tool_use_id: 'sevt_2', result: 'allow' }
const builtin = { type: 'user.tool_result', tool_use_id: 'sevt_2' }

const calls = [
  { id: 'sevt_1', type: 'agent.custom_tool_use', name: 'get_weather', input: {} },
  { id: 'sevt_2', type: 'agent.tool_use', name: 'bash', input: {} },
  { id: 'sevt_3', type: 'agent.custom_tool_use', name: 'transfer_money', input: {} },
]

const api: UpstreamAnswer = ({ method }) => json({ data: method === 'GET' ? calls : [], next_page: null })

function sends({ upstream }: { upstream: readonly { method: string; body: unknown }[] }): unknown[] {
  return upstream.filter(({ method }) => method === 'POST').map(({ body }) => body)
}

test('an event is sent with the fields of its type and no others', async () => {
  const relay = testRelay({ answer: api })
  const events = [{ ...message, id: 'sevt_forged', processed_at: 'now', session_thread_id: 'x', extra: 1 }]
  const response = await relay.call(eventsPath, { body: { events, session_id: 'sesn_other', betas: ['x'], limit: 9 } })
  expect(response.status).toBe(200)
  expect(sends(relay)).toEqual([{ events: [message] }])
})

describe('events are refused', () => {
  async function refused(status: number, body: unknown, grant: object = {}, policy: object = {}): Promise<void> {
    const relay = testRelay({ answer: api, policy })
    const sent = relay.call(eventsPath, { body, token: await relay.token(grant) })
    expect((await relay.clock.settle(sent)).status).toBe(status)
    expect(sends(relay)).toEqual([])
  }

  test.each([result, allow, builtin, { type: 'user.interrupt' }, { type: 'system.message', content: [] }])(
    'when their type ($type) was not granted, even beside one that was',
    async (event) => {
      await refused(403, { events: [message, event] }, { eventTypes: ['user.message'] })
      await refused(403, { events: [event] }, { eventTypes: [] })
      await refused(403, { events: [event] }, { eventTypes: undefined })
    },
  )

  test('when their type is one that no page can send', async () => {
    for (const type of [
      'agent.message',
      'session.status_idle',
      '__proto__',
      'constructor',
      7,
      null,
      ['user.message'],
    ]) {
      await refused(403, { events: [{ ...message, type }] })
    }
    await refused(403, '{"events":[{"__proto__":{"type":"user.message","content":[]}}]}')
  })

  test('when the policy of the relay has taken the type back', async () => {
    await refused(403, { events: [result] }, {}, { eventTypes: ['user.message'] })
  })

  test.each([{}, { events: [] }, { events: {} }, [], null, 'text', { events: Array(51).fill(message) }])(
    'when the body is %j',
    async (body) => refused(400, JSON.stringify(body)),
  )

  test('when the body is too large, whatever its length says, too deep, no JSON or of another type', async () => {
    await refused(413, { events: [{ ...message, content: [{ type: 'text', text: 'x'.repeat(2 ** 20) }] }] })
    let deep: unknown = 'x'
    for (let level = 0; level < 40; level++) deep = [deep]
    await refused(400, { events: [{ ...message, content: deep }] })
    await refused(400, '{"events":')
    const relay = testRelay({ answer: api })
    const body = { events: [message] }
    expect((await relay.call(eventsPath, { body, headers: { 'content-type': 'text/plain' } })).status).toBe(415)
    expect(sends(relay)).toEqual([])
  })

  test('when the body does not come in time', async () => {
    const relay = testRelay({ answer: api })
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) })
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: {
        origin: 'https://app.example',
        authorization: `Bearer ${await relay.token()}`,
        'content-type': 'application/json',
      },
    }
    const response = await relay.clock.settle(relay.relay(new Request(`https://relay.example${eventsPath}`, init)))
    expect(response.status).toBe(408)
    expect(relay.clock.pendingTimers).toBe(0)
  })

  test('when their content names a file of the workspace, and not when the policy allows that', async () => {
    const source = { type: 'file', file_id: 'file_of_somebody' }
    const events = [{ type: 'user.message', content: [{ type: 'document', source }] }]
    await refused(403, { events })
    const rubric = { type: 'user.define_outcome', description: 'x', rubric: source }
    await refused(403, { events: [rubric] })
    const relay = testRelay({ answer: api, policy: { contentSources: ['file'] } })
    expect((await relay.call(eventsPath, { body: { events } })).status).toBe(200)
  })

  test('when their content is none, or has a block that there is not', async () => {
    await refused(400, { events: [{ ...message, content: 'text' }] })
    await refused(400, { events: [{ ...message, content: [{ type: 'redacted' }] }] })
    await refused(400, { events: [{ ...message, content: [null] }] })
  })

  test('when they answer a call that the history does not have', async () => {
    await refused(403, { events: [{ ...result, custom_tool_use_id: 'sevt_9' }] }, { toolNames: ['get_weather'] })
  })

  test('when they answer a call of a tool that the token does not name', async () => {
    await refused(403, { events: [{ ...result, custom_tool_use_id: 'sevt_3' }] }, { toolNames: ['get_weather'] })
    await refused(403, { events: [allow] }, { toolNames: ['get_weather'] })
    await refused(
      403,
      { events: [result, { ...result, custom_tool_use_id: 'sevt_3' }] },
      { toolNames: ['get_weather'] },
    )
    await refused(403, { events: [result] }, { toolNames: [] })
  })

  test('when the answer is of a kind that does not fit the call', async () => {
    await refused(403, { events: [{ ...result, custom_tool_use_id: 'sevt_2' }] }, { toolNames: ['bash'] })
    await refused(403, { events: [{ ...allow, tool_use_id: 'sevt_1' }] }, { toolNames: ['get_weather'] })
  })

  test('when the id of the call is no id', async () => {
    for (const id of [undefined, null, '', 7, ['sevt_1'], { toString: 'sevt_1' }]) {
      await refused(400, { events: [{ ...result, custom_tool_use_id: id }] }, { toolNames: ['get_weather'] })
    }
  })
})

test('a result and a verdict get through for the tools that the token names', async () => {
  const relay = testRelay({ answer: api })
  const token = await relay.token({ toolNames: ['get_weather', 'bash'] })
  const events = [result, { ...allow, name: 'forged' }]
  expect((await relay.call(eventsPath, { body: { events }, token })).status).toBe(200)
  expect(sends(relay)).toEqual([{ events: [result, allow] }])
})

test('a call that history lists a moment late is waited for', async () => {
  let reads = 0
  const relay = testRelay({
    answer: ({ method }) => json({ data: method === 'GET' && ++reads > 1 ? calls : [], next_page: null }),
  })
  const sent = relay.call(eventsPath, {
    body: { events: [result] },
    token: await relay.token({ toolNames: ['get_weather'] }),
  })
  expect((await relay.clock.settle(sent)).status).toBe(200)
  expect(relay.clock.pendingTimers).toBe(0)
})

test('a send that is under way goes on when the page leaves, within waitUntil', async () => {
  const leaving = new AbortController()
  const kept: Promise<unknown>[] = []
  let answered: ((response: Response) => void) | undefined
  const { relay, token, upstream, clock } = testRelay({
    answer: () =>
      new Promise((resolve) => {
        answered = resolve
      }),
  })
  const headers = {
    origin: 'https://app.example',
    authorization: `Bearer ${await token()}`,
    'content-type': 'application/json',
  }
  const body = JSON.stringify({ events: [message] })
  const request = new Request(`https://relay.example${eventsPath}`, {
    method: 'POST',
    body,
    headers,
    signal: leaving.signal,
  })
  const response = relay(request, { waitUntil: (promise) => kept.push(promise) })
  while (!answered) await clock.flush()
  leaving.abort()
  await clock.flush()
  expect(upstream[0]?.signal.aborted).toBe(false)
  answered(json({ data: [] }))
  expect((await response).status).toBe(200)
  expect(await Promise.all(kept)).toHaveLength(1)
})
