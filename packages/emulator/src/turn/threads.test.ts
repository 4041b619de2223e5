import { describe, expect, it } from 'vitest'
import { origin, requestHeaders, settled, testStream, typesOf } from '../client.test-support.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { callTools, consult, delegate, pause, runWorkflow, say } from '../scenario/steps.ts'
import { converse, lookupTool, only, setUp } from '../session.test-support.ts'

const coordinator: Scenario = {
  *agent() {
    const replies = yield* delegate({ agent: 'Researcher', message: 'find it' })
    yield say(`the researcher says: ${replies[0]}`)
  },
  subagents: {
    *Researcher(turn) {
      const [found] = yield* callTools({ name: 'lookup', input: { for: turn.message } })
      yield say(`found ${found?.text}`)
    },
  },
}

async function team(scenario: Scenario = coordinator) {
  const setup = setUp({ scenario })
  const researcher = await setup.client.agent({ name: 'Researcher', tools: [lookupTool] })
  const session = await setup.client.session({
    agent: { name: 'Lead', multiagent: { type: 'coordinator', agents: [researcher.id] } },
  })
  const threads = async () =>
    (
      await setup.client.call<{ data: { id: string; status: string; parent_thread_id: string | null }[] }>(
        'GET',
        `/v1/sessions/${session.id}/threads`,
      )
    ).body.data
  return { ...setup, session, threads }
}

describe('sub-agents', () => {
  it('work in threads of their own; their calls are cross-posted and answered on the session', async () => {
    const { client, session, threads } = await team()
    const events = await converse(client, session.id)
    const created = only(events, 'session.thread_created')
    expect(typesOf(events)).toEqual([
      'session.status_running',
      'session.thread_status_running',
      'user.message',
      'span.model_request_start',
      'session.thread_created',
      'agent.thread_message_sent',
      'session.thread_status_running',
      'span.model_request_end',
      'session.thread_status_idle',
      'agent.custom_tool_use',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    const use = only(events, 'agent.custom_tool_use')
    expect(use).toMatchObject({ session_thread_id: created.session_thread_id, input: { for: 'find it' } })
    expect(events.at(-1)).toMatchObject({ stop_reason: { type: 'requires_action', event_ids: [use.id] } })
    expect(await threads()).toMatchObject([
      { parent_thread_id: null },
      { id: created.session_thread_id, status: 'idle' },
    ])

    const sent = await client.send(session.id, {
      type: 'user.custom_tool_result',
      custom_tool_use_id: use.id,
      content: [{ type: 'text', text: 'gold' }],
    })
    expect(sent.body.data[0]).toMatchObject({ session_thread_id: created.session_thread_id })
    await settled()
    const rest = (await client.history(session.id)).slice(events.length)
    expect(typesOf(rest)).toEqual([
      'user.custom_tool_result',
      'session.status_running',
      'session.thread_status_running',
      'agent.thread_message_received',
      'session.thread_status_idle',
      'session.thread_status_running',
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    expect(rest[7]).toMatchObject({ content: [{ text: 'the researcher says: found gold' }] })
  })

  it('have a history and a stream that show the thread alone', async () => {
    const { client, session, emulator } = await team()
    const events = await converse(client, session.id)
    const { session_thread_id: thread } = only(events, 'session.thread_created')
    const path = `/v1/sessions/${session.id}/threads/${thread}`
    const stream = testStream(await emulator.fetch(`${origin}${path}/stream`, { headers: requestHeaders }))
    const own = await client.call<{ data: { type: string; session_thread_id?: string }[] }>('GET', `${path}/events`)
    expect(typesOf(own.body.data)).toEqual([
      'session.thread_status_running',
      'agent.thread_message_received',
      'span.model_request_start',
      'agent.custom_tool_use',
      'span.model_request_end',
      'session.thread_status_idle',
    ])
    expect(own.body.data[3]).not.toHaveProperty('session_thread_id')
    await client.send(session.id, {
      type: 'user.custom_tool_result',
      custom_tool_use_id: only(events, 'agent.custom_tool_use').id,
      content: [],
    })
    expect(typesOf(await stream.available())).toEqual([
      'user.custom_tool_result',
      'session.thread_status_running',
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'agent.thread_message_sent',
      'session.thread_status_idle',
    ])
  })

  it('work in parallel: the coordinator goes on when the last one has reported', async () => {
    const { client, clock } = setUp({
      scenario: {
        *agent() {
          const replies = yield* delegate({ agent: 'Worker', message: '100' }, { agent: 'Worker', message: '50' })
          yield say(replies.join(' and '))
        },
        subagents: {
          *Worker(turn) {
            yield pause(Number(turn.message))
            yield say(`after ${turn.message}`)
          },
        },
      },
    })
    const worker = await client.agent({ name: 'Worker' })
    const session = await client.session({ agent: { multiagent: { type: 'coordinator', agents: [worker.id] } } })
    const stream = await client.stream(session.id)
    await converse(client, session.id)
    await clock.advance(50)
    expect((await client.call('GET', `/v1/sessions/${session.id}`)).body).toMatchObject({ status: 'running' })
    await clock.advance(50)
    const log = await client.history(session.id)
    expect(only(log, 'agent.message')).toMatchObject({ content: [{ text: 'after 100 and after 50' }] })
    expect(only(log, 'session.status_idle')).toMatchObject({ stop_reason: { type: 'end_turn' } })
    // The stream shows what history shows, and before it the message that waited.
    expect(typesOf(await stream.available()).slice(1)).toEqual(typesOf(log))
  })

  it('leave the session waiting for the client when the last one that worked is done and another is blocked', async () => {
    const { client, clock } = setUp({
      scenario: {
        *agent() {
          yield* delegate({ agent: 'Worker', message: 'ask' }, { agent: 'Worker', message: 'work' })
        },
        subagents: {
          *Worker(turn) {
            if (turn.message === 'ask') yield* callTools({ name: 'lookup' })
            else yield pause(50)
          },
        },
      },
    })
    const worker = await client.agent({ name: 'Worker', tools: [lookupTool] })
    const session = await client.session({ agent: { multiagent: { type: 'coordinator', agents: [worker.id] } } })
    const events = await converse(client, session.id)
    expect(typesOf(events)).not.toContain('session.status_idle')
    await clock.advance(50)
    expect((await client.history(session.id)).at(-1)).toMatchObject({
      type: 'session.status_idle',
      stop_reason: { type: 'requires_action', event_ids: [only(events, 'agent.custom_tool_use').id] },
    })
  })

  it('can be archived when idle, never while running', async () => {
    const { client, session, clock } = await team({
      ...coordinator,
      subagents: {
        *Researcher() {
          yield pause(100)
        },
      },
    })
    const { session_thread_id: thread } = only(await converse(client, session.id), 'session.thread_created')
    const archive = () =>
      client.call<{ archived_at: string | null }>('POST', `/v1/sessions/${session.id}/threads/${thread}/archive`)
    expect((await archive()).status).toBe(400)
    await clock.advance(100)
    expect((await archive()).body.archived_at).toEqual(expect.any(String))
  })

  it('keep the session running while any thread runs', async () => {
    const { client, session, clock } = await team({
      ...coordinator,
      subagents: {
        *Researcher() {
          yield pause(100)
        },
      },
    })
    const events = await converse(client, session.id)
    expect(typesOf(events)).not.toContain('session.status_idle')
    expect((await client.call('GET', `/v1/sessions/${session.id}`)).body).toMatchObject({ status: 'running' })
    await clock.advance(100)
    expect((await client.call('GET', `/v1/sessions/${session.id}`)).body).toMatchObject({ status: 'idle' })
  })

  it('are interrupted with the whole session', async () => {
    const { client, session, threads } = await team({
      ...coordinator,
      subagents: {
        *Researcher() {
          yield pause(100)
        },
      },
    })
    const events = await converse(client, session.id)
    await client.send(session.id, { type: 'user.interrupt' })
    const added = (await client.history(session.id)).slice(events.length)
    expect(typesOf(added)).toEqual([
      'user.interrupt',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    expect((await threads()).map((thread) => thread.status)).toEqual(['idle', 'idle'])
  })
})

describe('an advisor', () => {
  it('is consulted in a thread that ends with its reply, which may be redacted', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield consult(null)
        yield say('on we go')
      },
    })
    const multiagent = { type: 'coordinator' as const, agents: [{ type: 'advisor' as const, model: 'claude-opus-5' }] }
    const session = await client.session({ agent: { multiagent } })
    const events = await converse(client, session.id)
    expect(typesOf(events).slice(3, 11)).toEqual([
      'span.model_request_start',
      'span.model_request_end',
      'session.thread_created',
      'session.thread_status_running',
      'agent.thread_message_received',
      'session.thread_status_idle',
      'session.thread_status_terminated',
      'span.model_request_start',
    ])
    expect(only(events, 'session.thread_created').agent_name).toBe('anthropic.advisor')
    expect(only(events, 'agent.thread_message_received').content).toEqual([{ type: 'redacted' }])
    const threads = await client.call<{ data: object[] }>('GET', `/v1/sessions/${session.id}/threads`)
    expect(threads.body.data[1]).toMatchObject({
      agent: { type: 'advisor', model: 'claude-opus-5' },
      status: 'terminated',
    })
  })
})

describe('a workflow run', () => {
  const phases = [{ name: 'gather', tasks: [{ agent: 'Scout', message: 'look', inline: {} }] }, { name: 'write' }]
  const multiagent = { type: 'multiagent_20261001' as const }

  it('is created first and ended last, its phases in between, its threads terminated with it', async () => {
    const { client } = setUp({
      scenario: {
        *agent() {
          const [found] = yield* runWorkflow({ name: 'report', phases })
          yield say(`found: ${found}`)
        },
        subagents: {
          *Scout() {
            yield say('a clue')
          },
        },
      },
    })
    const session = await client.session({ agent: { multiagent } })
    const events = await converse(client, session.id)
    expect(typesOf(events).filter((type) => type.startsWith('workflow_run'))).toEqual([
      'workflow_run.created',
      'workflow_run.status_running',
      'workflow_run.phase_started',
      'workflow_run.phase_ended',
      'workflow_run.phase_started',
      'workflow_run.phase_ended',
      'workflow_run.status_ended',
    ])
    const run = only(events, 'workflow_run.created').workflow_run_id
    expect(only(events, 'session.thread_created').workflow_run_id).toBe(run)
    expect(only(events, 'workflow_run.status_ended').result).toEqual({ type: 'completed' })
    expect(typesOf(events)).toContain('session.thread_status_terminated')
    expect(only(events, 'agent.message')).toMatchObject({ content: [{ text: 'found: a clue' }] })
  })

  it('is stopped by an interrupt', async () => {
    const { client } = setUp({
      scenario: {
        *agent() {
          yield* runWorkflow({ name: 'report', phases })
        },
        subagents: {
          *Scout() {
            yield pause(1000)
          },
        },
      },
    })
    const session = await client.session({ agent: { multiagent } })
    const events = await converse(client, session.id)
    await client.send(session.id, { type: 'user.interrupt' })
    const added = (await client.history(session.id)).slice(events.length)
    expect(only(added, 'workflow_run.status_ended').result).toEqual({ type: 'stopped' })
    expect(typesOf(added).filter((type) => type === 'session.status_idle')).toHaveLength(1)
  })

  it('can fail, before there is a run too', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield* runWorkflow({
          name: 'report',
          phases: [],
          error: { type: 'max_workflow_runs_error', message: 'too many', before: true },
        })
        yield* runWorkflow({ name: 'report', phases: [], error: { type: 'timeout_error', message: 'too long' } })
      },
    })
    const session = await client.session({ agent: { multiagent } })
    const events = await converse(client, session.id)
    expect(events.filter((event) => event.type === 'workflow_run.error')).toMatchObject([
      { workflow_run_id: null, error: { type: 'max_workflow_runs_error' } },
      { workflow_run_id: expect.any(String), error: { type: 'timeout_error' } },
    ])
    expect(only(events, 'workflow_run.status_ended').result).toMatchObject({ type: 'error' })
  })
})
