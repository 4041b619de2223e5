import { describe, expect, it } from 'vitest'
import { settled, typesOf } from '../client.test-support.ts'
import { callTools, pause, say } from '../scenario/steps.ts'
import { converse, lookupTool, only, setUp, toolsetOf } from '../session.test-support.ts'

describe('user.interrupt', () => {
  it('stops output at once: no message, a failed request, then the interrupt and end_turn', async () => {
    const { clock, client } = setUp({
      timing: { deltaMs: 10 },
      scenario: function* () {
        yield say('one two three four five six seven eight nine ten eleven twelve')
      },
    })
    const session = await client.session()
    await converse(client, session.id)
    await clock.advance(10)
    const before = (await client.history(session.id)).length
    await client.send(session.id, { type: 'user.interrupt' })
    const added = (await client.history(session.id)).slice(before)
    expect(typesOf(added)).toEqual([
      'span.model_request_end',
      'user.interrupt',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    expect(added[0]).toMatchObject({ is_error: true })
    expect(added[4]).toMatchObject({ stop_reason: { type: 'end_turn' } })
    await clock.advance(1000)
    expect(await client.history(session.id)).toHaveLength(before + 5)
  })

  it('gives the pending calls of requires_action the documented error result, without another model call', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield* callTools({ name: 'lookup' }, { name: 'bash', input: { command: 'ls' } })
        yield say('never said')
      },
    })
    const session = await client.session({ agent: { tools: [lookupTool, toolsetOf('always_ask')] } })
    const asked = await converse(client, session.id)
    await client.send(session.id, { type: 'user.interrupt' })
    const added = (await client.history(session.id)).slice(asked.length)
    const text = 'Tool execution was interrupted before completion. Please retry.'
    expect(added).toMatchObject([
      {
        type: 'user.custom_tool_result',
        custom_tool_use_id: only(asked, 'agent.custom_tool_use').id,
        is_error: true,
        content: [{ text }],
      },
      { type: 'agent.tool_result', tool_use_id: only(asked, 'agent.tool_use').id, is_error: true, content: [{ text }] },
      { type: 'user.interrupt', processed_at: expect.any(String) },
      { type: 'session.thread_status_idle', stop_reason: { type: 'end_turn' } },
      { type: 'session.usage' },
      { type: 'session.status_idle', stop_reason: { type: 'end_turn' } },
    ])
  })

  it('is a no-op on an idle session', async () => {
    const { client } = setUp()
    const session = await client.session()
    await client.send(session.id, { type: 'user.interrupt' })
    await settled()
    expect(typesOf(await client.history(session.id))).toEqual(['user.interrupt'])
  })

  it('jumps the queue: a waiting message starts the next turn', async () => {
    const { client } = setUp({
      scenario: function* (turn) {
        yield say(`to ${turn.message}`)
        if (turn.message === 'first') yield pause(1000)
      },
    })
    const session = await client.session()
    await converse(client, session.id, 'first')
    await client.message(session.id, 'second')
    await client.send(session.id, { type: 'user.interrupt' })
    await settled()
    const types = typesOf(await client.history(session.id))
    expect(types.indexOf('user.interrupt')).toBeLessThan(types.lastIndexOf('user.message'))
    expect(types.filter((type) => type === 'session.status_idle')).toHaveLength(2)
  })
})
