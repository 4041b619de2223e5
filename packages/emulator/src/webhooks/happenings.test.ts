import { describe, expect, it } from 'vitest'
import { callTools, delegate, fail, say } from '../scenario/steps.ts'
import { lookupTool } from '../session.test-support.ts'
import { receiverUrl, receiving } from './webhooks.test-support.ts'

const sessions = { webhooks: [{ url: receiverUrl }] }

/** Types told of a session after its creation, without those of agent and environment. */
function ofSession(types: readonly string[]): string[] {
  return types.filter((type) => type.startsWith('session.'))
}

describe('what a session does is told', () => {
  it('from its creation to its end', async () => {
    const { client, pass, types, received } = receiving(sessions)
    const { id } = await client.session()
    await client.message(id, 'hi')
    await pass(0)
    await client.call('POST', `/v1/sessions/${id}`, { title: 'new' })
    await client.call('POST', `/v1/sessions/${id}`, { title: 'new' })
    await client.call('POST', `/v1/sessions/${id}/archive`)
    await client.call('DELETE', `/v1/sessions/${id}`)
    await pass(0)
    expect(ofSession(types()).sort()).toEqual([
      'session.archived',
      'session.created',
      'session.deleted',
      'session.idled',
      'session.running',
      'session.status_idled',
      'session.status_run_started',
      'session.status_terminated',
      'session.thread_idled',
      'session.updated',
    ])
    const idled = received.find(({ event }) => event.data.type === 'session.thread_idled')
    expect(idled?.event.data).toMatchObject({ id, session_thread_id: expect.stringMatching(/^sthr_/) })
  })

  it('when it waits for an answer', async () => {
    const { client, pass, types } = receiving({
      ...sessions,
      *scenario() {
        yield* callTools({ name: 'lookup' })
        yield say('done')
      },
    })
    const { id } = await client.session({ agent: { tools: [lookupTool] } })
    await client.message(id, 'hi')
    await pass(0)
    expect(types()).toContain('session.requires_action')
    expect(types()).not.toContain('session.idled')
  })

  it('when it is rescheduled, and when it ends', async () => {
    const { client, pass, types } = receiving({
      ...sessions,
      *scenario() {
        yield fail({ type: 'model_overloaded_error', retry: 'retrying' })
        yield fail({ type: 'unknown_error', retry: 'terminal' })
      },
    })
    const { id } = await client.session()
    await client.message(id, 'hi')
    await pass(60_000)
    await pass(0)
    expect(types()).toEqual(expect.arrayContaining(['session.status_rescheduled', 'session.status_terminated']))
    // The primary thread's end is not told of.
    expect(types()).not.toContain('session.thread_terminated')
  })

  it('when it starts a child', async () => {
    const { client, pass, types } = receiving({
      ...sessions,
      scenario: {
        *agent() {
          yield* delegate({ agent: 'Member', message: 'look' })
        },
        subagents: {
          *Member() {
            yield say('found')
          },
        },
      },
    })
    const member = await client.agent({ name: 'Member' })
    const { id } = await client.session({
      agent: { name: 'Lead', multiagent: { type: 'coordinator', agents: [member.id] } },
    })
    await client.message(id, 'hi')
    await pass(0)
    expect(types().filter((type) => type === 'session.thread_created')).toHaveLength(1)
    expect(types().filter((type) => type === 'session.thread_idled').length).toBeGreaterThanOrEqual(2)
  })

  it('when its budget is reached, once per value', async () => {
    const limit = (amount: string) => ({ type: 'limit', max_list_cost: { amount, currency: 'USD' } })
    const { client, pass, types } = receiving({
      ...sessions,
      // Opus costs 25 dollars a million output tokens here: 4,000 tokens are ten cents.
      *scenario() {
        for (let round = 0; round < 4; round++) {
          yield { do: 'usage', usage: { input_tokens: 0, output_tokens: 4000 } }
          yield say(`part ${round}`)
          yield { do: 'request' }
        }
      },
    })
    const reached = () => types().filter((type) => type === 'session.budget_reached').length
    const { id } = await client.session({ session: { budget: limit('10') } })
    await client.message(id, 'hi')
    await pass(0)
    expect(reached()).toBe(1)
    await client.call('POST', `/v1/sessions/${id}`, { budget: limit('20') })
    await pass(0)
    expect(reached()).toBe(2)
  })

  it('when an outcome was judged', async () => {
    const { client, pass, types } = receiving(sessions)
    const { id } = await client.session()
    await client.send(id, {
      type: 'user.define_outcome',
      description: 'a haiku',
      rubric: { type: 'text', content: 'three lines' },
    })
    await pass(0)
    expect(types()).toContain('session.outcome_evaluation_ended')
  })
})

describe('what happens to other resources is told', () => {
  it('of agents and environments, but not when nothing changed', async () => {
    const { client, pass, types } = receiving(sessions)
    const agent = await client.agent()
    await client.call('POST', `/v1/agents/${agent.id}`, { version: 1, system: 'Be brief.' })
    await client.call('POST', `/v1/agents/${agent.id}`, { version: 2, system: 'Be brief.' })
    const environment = await client.environment()
    await client.call('POST', `/v1/environments/${environment.id}`, { description: 'x' })
    await client.call('POST', `/v1/environments/${environment.id}/archive`)
    await client.call('DELETE', `/v1/environments/${environment.id}`)
    await client.call('POST', `/v1/agents/${agent.id}/archive`)
    await pass(0)
    expect(types().sort()).toEqual([
      'agent.archived',
      'agent.created',
      'agent.updated',
      'environment.archived',
      'environment.created',
      'environment.deleted',
      'environment.updated',
    ])
  })

  it('of deployments and scheduled runs, and nothing of runs by hand', async () => {
    const { client, pass, types, received } = receiving(sessions)
    const [agent, environment] = [await client.agent(), await client.environment()]
    const { body } = await client.call<{ id: string }>('POST', '/v1/deployments', {
      agent: agent.id,
      environment_id: environment.id,
      name: 'report',
      initial_events: [{ type: 'user.message', content: [{ type: 'text', text: 'go' }] }],
      schedule: { type: 'cron', expression: '0 7 * * *', timezone: 'UTC' },
    })
    const post = (action: string, params?: object) => client.call('POST', `/v1/deployments/${body.id}${action}`, params)
    await post('/run')
    await post('', { name: 'report' })
    await post('', { name: 'report 2' })
    await post('/pause')
    await post('/unpause')
    await pass(7 * 3_600_000)
    await client.call('POST', `/v1/environments/${environment.id}/archive`)
    await pass(24 * 3_600_000)
    await post('/archive')
    await pass(0)
    expect(
      types()
        .filter((type) => type.startsWith('deployment'))
        .sort(),
    ).toEqual([
      'deployment.archived',
      'deployment.created',
      'deployment.paused',
      'deployment.paused',
      'deployment.unpaused',
      'deployment.updated',
      'deployment_run.failed',
      'deployment_run.started',
      'deployment_run.started',
      'deployment_run.succeeded',
    ])
    const run = received.find(({ event }) => event.data.type === 'deployment_run.succeeded')
    expect(run?.event.data.id).toMatch(/^drun_/)
  })

  it('of vaults, credentials and memory stores', async () => {
    const { client, pass, received, types } = receiving(sessions)
    const vault = (await client.call<{ id: string }>('POST', '/v1/vaults', { display_name: 'Kim' })).body.id
    const credential = await client.call<{ id: string }>('POST', `/v1/vaults/${vault}/credentials`, {
      auth: { type: 'static_bearer', mcp_server_url: 'https://mcp.example.com/mcp', token: 'secret' },
    })
    await client.call('POST', `/v1/vaults/${vault}/credentials/${credential.body.id}/archive`)
    await client.call('DELETE', `/v1/vaults/${vault}`)
    const store = (await client.call<{ id: string }>('POST', '/v1/memory_stores', { name: 'notes' })).body.id
    await client.call('POST', `/v1/memory_stores/${store}/archive`)
    await client.call('DELETE', `/v1/memory_stores/${store}`)
    await pass(0)
    expect(types()).toEqual(
      expect.arrayContaining([
        'vault.created',
        'vault_credential.created',
        'vault_credential.archived',
        'vault.deleted',
        'memory_store.created',
        'memory_store.archived',
        'memory_store.deleted',
      ]),
    )
    const created = received.find(({ event }) => event.data.type === 'vault_credential.created')
    expect(created?.event.data).toMatchObject({ id: credential.body.id, vault_id: vault })
    expect(received.map(({ body }) => body).join()).not.toContain('secret')
  })

  it('of work items nothing', async () => {
    const { client, pass, types } = receiving(sessions)
    await client.session({ environment: { config: { type: 'self_hosted' } } })
    await pass(0)
    expect(types().sort()).toEqual(['agent.created', 'environment.created', 'session.created'])
  })
})
