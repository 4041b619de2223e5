import { describe, expect, it } from 'vitest'
import { settled, typesOf } from '../client.test-support.ts'
import { callTools, say } from '../scenario/steps.ts'
import { converse, lookupTool, only, setUp } from '../session.test-support.ts'

const budget = (amount: string) => ({ type: 'limit', max_list_cost: { amount, currency: 'USD' } })

// Opus costs 25 dollars a million output tokens here: 4,000 tokens are ten cents.
function expensive() {
  return setUp({
    scenario: function* () {
      yield { do: 'usage', usage: { input_tokens: 0, output_tokens: 4000 } }
      yield say('first')
      yield { do: 'request' }
      yield say('second')
    },
  })
}

describe('a budget', () => {
  it('pauses the session before the model request that would exceed it, and raising it resumes', async () => {
    const { client } = expensive()
    const session = await client.session({ session: { budget: budget('10') } })
    const events = await converse(client, session.id)
    expect(typesOf(events).slice(3)).toEqual([
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    expect(only(events, 'session.status_idle').stop_reason).toEqual({ type: 'budget_reached' })
    expect(only(events, 'session.usage')).toMatchObject({
      usage: { list_cost: { amount: '10' } },
      budget: budget('10'),
    })

    const raise = (amount: string) => client.call('POST', `/v1/sessions/${session.id}`, { budget: budget(amount) })
    expect((await raise('10')).status).toBe(400)
    expect((await raise('20')).status).toBe(200)
    await settled()
    const resumed = (await client.history(session.id)).slice(events.length)
    expect(typesOf(resumed)).toEqual([
      'session.updated',
      'session.status_running',
      'session.thread_status_running',
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    expect(resumed[0]).toMatchObject({ budget: budget('20') })
    expect(resumed.at(-1)).toMatchObject({ stop_reason: { type: 'end_turn' } })
  })

  it('at the cap refuses messages and ignores an interrupt', async () => {
    const { client } = expensive()
    const session = await client.session({ session: { budget: budget('10') } })
    const events = await converse(client, session.id)
    const refused = await client.call<{ error: { message: string } }>('POST', `/v1/sessions/${session.id}/events`, {
      events: [{ type: 'user.message', content: [] }],
    })
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      'the budget is reached; only user.tool_confirmation, user.tool_result, user.custom_tool_result, user.interrupt are accepted',
    ])
    expect((await client.send(session.id, { type: 'user.interrupt' })).status).toBe(200)
    expect(await client.history(session.id)).toHaveLength(events.length)
  })

  it('is outranked by a pending call', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield { do: 'usage', usage: { output_tokens: 4000 } }
        yield* callTools({ name: 'lookup' })
        yield say('more')
      },
    })
    const session = await client.session({ agent: { tools: [lookupTool] }, session: { budget: budget('10') } })
    const asked = await converse(client, session.id)
    expect(only(asked, 'session.status_idle').stop_reason.type).toBe('requires_action')
    await client.send(session.id, {
      type: 'user.custom_tool_result',
      custom_tool_use_id: only(asked, 'agent.custom_tool_use').id,
      content: [],
    })
    await settled()
    expect((await client.history(session.id)).at(-1)).toMatchObject({ stop_reason: { type: 'budget_reached' } })
  })

  it('can only be set at creation, and null is final', async () => {
    const { client } = setUp()
    const plain = await client.session()
    expect((await client.call('POST', `/v1/sessions/${plain.id}`, { budget: budget('5') })).status).toBe(400)
    const capped = await client.session({ session: { budget: budget('5') } })
    expect((await client.call('POST', `/v1/sessions/${capped.id}`, { budget: null })).body).toMatchObject({
      budget: null,
    })
    expect((await client.call('POST', `/v1/sessions/${capped.id}`, { budget: budget('5') })).status).toBe(400)
  })

  it('needs a model with a list price', async () => {
    const { client } = setUp({ priceOf: () => null })
    const agent = await client.agent()
    const environment = await client.environment()
    const refused = await client.call<{ error: { message: string } }>('POST', '/v1/sessions', {
      agent: agent.id,
      environment_id: environment.id,
      budget: budget('5'),
    })
    expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringMatching(/^model_not_budgetable/)])
  })
})
