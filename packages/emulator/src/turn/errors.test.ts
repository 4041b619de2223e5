import { describe, expect, it } from 'vitest'
import { settled, typesOf } from '../client.test-support.ts'
import { callTools, compact, fail, refuse, say, think } from '../scenario/steps.ts'
import { converse, only, setUp } from '../session.test-support.ts'

describe('session.error', () => {
  it('retrying: the session is rescheduled, then runs on', async () => {
    const { clock, client } = setUp({
      scenario: function* () {
        yield fail({ type: 'model_overloaded_error', retry: 'retrying', afterMs: 500 })
        yield say('at last')
      },
    })
    const session = await client.session()
    await converse(client, session.id)
    expect((await client.call('GET', `/v1/sessions/${session.id}`)).body).toMatchObject({ status: 'rescheduling' })
    await clock.advance(500)
    expect(typesOf(await client.history(session.id)).slice(3)).toEqual([
      'session.error',
      'session.status_rescheduled',
      'session.thread_status_rescheduled',
      'session.status_running',
      'session.thread_status_running',
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
  })

  it('exhausted: the turn is dead and the session idle', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield fail({ type: 'tool_use_limit_reached_error', retry: 'exhausted' })
      },
    })
    const session = await client.session()
    const events = await converse(client, session.id)
    expect(only(events, 'session.status_idle').stop_reason).toEqual({ type: 'retries_exhausted' })
    expect(typesOf(await converse(client, session.id, 'again'))).toContain('session.status_running')
  })

  it('terminal: the session is terminated and takes no more events', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield fail({ type: 'billing_error', retry: 'terminal' })
      },
    })
    const session = await client.session()
    const events = await converse(client, session.id)
    expect(typesOf(events).slice(-3)).toEqual([
      'session.error',
      'session.thread_status_terminated',
      'session.status_terminated',
    ])
    expect((await client.message(session.id, 'hello?')).status).toBe(409)
  })

  it('tells of a mistake in the scenario instead of hiding it', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield* callTools({ name: 'no_such_tool' })
      },
    })
    const session = await client.session()
    const error = only(await converse(client, session.id), 'session.error').error
    expect(error.message).toBe(
      'the emulator\'s scenario failed: the scenario calls "no_such_tool", which the agent does not declare',
    )
  })
})

describe('a turn', () => {
  it('can be refused, with details', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield think()
        yield refuse({ category: 'cyber', explanation: 'No.' })
      },
    })
    const session = await client.session()
    expect(only(await converse(client, session.id), 'session.status_idle')).toMatchObject({
      stop_reason: { type: 'refusal' },
      stop_details: { type: 'refusal', category: 'cyber', explanation: 'No.' },
    })
  })

  it('can compact its context', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield say('a')
        yield compact()
        yield say('b')
      },
    })
    const session = await client.session()
    expect(typesOf(await converse(client, session.id)).slice(3, 10)).toEqual([
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'agent.thread_context_compacted',
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
    ])
  })

  it('starts by itself from initial events, and the session is created running', async () => {
    const { client } = setUp()
    const session = await client.session({
      session: { initial_events: [{ type: 'user.message', content: [{ type: 'text', text: 'go' }] }] },
    })
    expect(session.status).toBe('running')
    await settled()
    expect(typesOf(await client.history(session.id)).slice(0, 3)).toEqual([
      'session.status_running',
      'session.thread_status_running',
      'user.message',
    ])
  })
})
